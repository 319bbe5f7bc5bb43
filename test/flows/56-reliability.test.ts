import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { query } from '../helpers/effects.ts';
import { addresses, eventually, kill, moveClockTo, now, type PartName, restart } from '../helpers/stack.ts';
import { checkRecords } from '../reliability/check/check-records.ts';
import { type Ledger, openLedger } from '../reliability/ledger.ts';
import { startLoad } from '../reliability/load.ts';
import { startStaff } from '../reliability/staff.ts';

/** The short form of `npm run reliability` on the stack of the flows: each part is killed once, while cases run. */
const parts: PartName[] = ['workers', 'api', 'postgres', 'broker', 'workers'];
const CASES = 10;
/** Each part works again within this time of its start. */
const BACK_MS = 60_000;

let folder: string;
let ledger: Ledger;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reliability-'));
  ledger = openLedger(join(folder, 'told.jsonl'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

/** Cases of which somebody was told. */
const told = () =>
  ledger
    .read()
    .flatMap(({ kind, status, id }) =>
      (kind === 'demand' || kind === 'fault') && status === 201 && id !== undefined ? [id] : [],
    );

const left = async (ids: string[]): Promise<number> => {
  const rows = await query<{ n: number }>(
    `select count(*)::int as n from (select id, state from demand union all select id, state from fault) c
      where id = any(?::uuid[]) and state not in ('completed', 'withdrawn', 'cancelled', 'archived')`,
    [`{${ids.join(',')}}`],
  );
  return rows[0]?.n ?? -1;
};

test('every part is killed in mid-flight: nothing is lost, nothing happens twice, work goes on by itself', async () => {
  const staff = startStaff({ api: addresses.api, ledger, callers: 6 });
  const load = startLoad({ api: addresses.api, ledger, cases: CASES, callers: 3, faults: 0.2, perSecond: 1 });
  try {
    for (const part of parts) {
      await sleep(2_000);
      await kill(part, part === 'postgres' ? 'SIGQUIT' : 'SIGKILL');
      await restart(part);
      const before = staff.completed();
      await eventually(`work to go on after ${part}`, async () => staff.completed() > before, BACK_MS);
    }
    await load.done;
    expect(told()).toHaveLength(CASES);
    // What a dead worker held is given out again.
    await moveClockTo(new Date((await now()).getTime() + 60_000));
    await eventually('all cases to end', async () => (await left(told())) === 0, 120_000);
  } finally {
    await load.stop();
    await staff.stop();
  }
  const { database: databaseUrl, search: recordsUrl, rest: restAddress } = addresses;
  const found = await checkRecords({ ledger, databaseUrl, recordsUrl, restAddress, scope: 'told' });
  expect(found).toEqual([]);
}, 300_000);
