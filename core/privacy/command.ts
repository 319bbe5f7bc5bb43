import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { clockOf } from '../clock/clock.ts';
import { readConfig } from '../config.ts';
import { type Orm, openDatabase } from '../database.ts';
import { findErasable } from './case-in-use.ts';
import { eraseNow } from './erase-now.ts';
import { eraseOld } from './erase-old.ts';
import { keyringFor } from './keyring.ts';
import { logPrivacy } from './log-privacy.ts';
import { rotateKeys } from './rewrite-all.ts';

const help = `npm run privacy -- rotate
npm run privacy -- erase [--older-than <days>] [--dry-run] [--actor <name>]
npm run privacy -- erase --case <number> --reason <why> --actor <name>

Personal data of contacts: DATABASE_URL and PERSONAL_DATA_KEYS say which, by which keys.

  rotate               encrypts everything by the first key of PERSONAL_DATA_KEYS; the others may go afterwards
  erase                erases the contacts of cases that ended longer ago than PERSONAL_DATA_RETENTION_DAYS
  --older-than <days>  another number of days
  --dry-run            only says how many there are (up to 1000 of each kind)
  --case <number>      one demand or fault, because the person asks for it: ended, its service not in use
  --reason <why>       for the record
  --actor <name>       who orders it, for the record
  --help               this text
`;

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'older-than': { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      case: { type: 'string' },
      reason: { type: 'string' },
      actor: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [verb, ...rest] = positionals;
  if (values.help || rest.length > 0 || (verb !== 'rotate' && verb !== 'erase')) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  const config = readConfig(process.env);
  const orm = await openDatabase(config.DATABASE_URL, 2, keyringFor(config));
  try {
    if (verb === 'rotate') return await rotate(orm);
    const now = await clockOf(config).now();
    if (values.case !== undefined) {
      const { reason = '', actor = '' } = values;
      if (reason.trim() === '' || actor.trim() === '')
        throw new Error('--reason and --actor say why and who: both are kept.');
      await eraseNow(orm, { number: values.case, now, actor, reason });
      console.log(`The personal data of ${values.case} is erased.`);
      return 0;
    }
    const days = Number(values['older-than'] ?? config.PERSONAL_DATA_RETENTION_DAYS);
    if (!Number.isInteger(days) || days < 0) throw new Error('--older-than is a number of days.');
    if (values['dry-run']) {
      const found = await findErasable(orm.em.fork(), new Date(now.getTime() - days * 86_400_000), 1_000);
      console.log(`${found.length} cases ended more than ${days} days ago and are not in use.`);
      return 0;
    }
    const log = pino({ ...logPrivacy, level: 'warn' });
    const actor = values.actor ?? 'system';
    const erased = await eraseOld({ orm, log }, { now, days, actor, atMost: Number.POSITIVE_INFINITY });
    console.log(`The personal data of ${erased} cases is erased.`);
    return 0;
  } finally {
    await orm.close();
  }
}

async function rotate(orm: Orm): Promise<number> {
  let said = '';
  const changed = await rotateKeys(orm, (table, rows, done) => {
    if (said !== table || rows % 10_000 === 0) console.log(`${table}: ${rows} rows, ${done} changed`);
    said = table;
  });
  console.log(`${changed} rows are encrypted anew. The older keys may go from PERSONAL_DATA_KEYS.`);
  return 0;
}

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 1;
});
