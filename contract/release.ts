import { copyFile } from 'node:fs/promises';
import { files } from './files.ts';

/** At a release: what is in force now is what the next contract is compared with. */
await copyFile(files.contract, files.released);
