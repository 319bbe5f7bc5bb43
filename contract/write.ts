import { writeFile } from 'node:fs/promises';
import { clientTypes } from '../clients/typescript/tools/client-types.ts';
import { brunoFiles, writeBruno } from './bruno.ts';
import { files } from './files.ts';
import { contractText, readContract } from './read-contract.ts';

/** Writes the contract anew from the routes, and all that is made of it. */
const document = await readContract();
await writeFile(files.contract, contractText(document));
await writeFile(files.clientTypes, await clientTypes(document));
await writeBruno(brunoFiles(document));
console.log(
  `docs/openapi.json, clients/typescript/src/schema.ts and docs/bruno are of version ${document.info.version}.`,
);
