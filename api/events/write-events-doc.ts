import { writeFile } from 'node:fs/promises';
import { eventsDoc } from './events-doc.ts';

// `npm run docs:events`: docs/events.md anew.
await writeFile(new URL('../../docs/events.md', import.meta.url), eventsDoc());
