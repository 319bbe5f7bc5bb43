import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import type { Head } from './seal-audit.ts';
import { verifyAudit } from './verify-audit.ts';

const help = `npm run audit:verify -- [--expect <link>:<hash>]…

Follows the hash chain over the audit and names every line that was changed, deleted, inserted or put elsewhere.
Ends with 1 when something is wrong. DATABASE_URL says which database.

  --expect <link>:<hash>  a head that was printed, logged or fetched before: shows whether the end was cut off
  --help                  this text
`;

function readHead(text: string): Head {
  const [seq = '', hash = ''] = text.split(':');
  if (!/^[1-9]\d*$/.test(seq) || !/^[0-9a-f]{64}$/.test(hash))
    throw new Error(`--expect ${text} is not <link>:<hash>, as this command prints it.`);
  return { seq, hash };
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: { expect: { type: 'string', multiple: true }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const expected = (values.expect ?? []).map(readHead);
  const orm = await openDatabase(readConfig(process.env).DATABASE_URL, 1);
  try {
    const begun = Date.now();
    const { links, head, unsealed, damages, damageCount } = await verifyAudit(orm, expected);
    for (const { kind, text } of damages) console.error(`${kind}: ${text}`);
    if (damageCount > damages.length) console.error(`… and ${damageCount - damages.length} more.`);
    const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
    console.log(`${links} links followed in ${seconds} s; ${unsealed} lines not sealed yet.`);
    if (head !== null) console.log(`Head, to be kept elsewhere: --expect ${head.seq}:${head.hash}`);
    console.log(damageCount === 0 ? 'The chain is whole.' : `The chain is broken at ${damageCount} places.`);
    return damageCount === 0 ? 0 : 1;
  } finally {
    await orm.close();
  }
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
