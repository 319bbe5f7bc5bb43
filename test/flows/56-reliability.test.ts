import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endedStates } from '../../core/demands/demand.entity.ts';
import { endedFaultStates } from '../../core/faults/fault.entity.ts';
import { query } from '../helpers/effects.ts';
import { addresses, eventually, kill, moveClockTo, now, type PartName, restart } from '../helpers/stack.ts';
import { checkRecords } from '../reliability/check/check-records.ts';
import { forgottenCommands } from '../reliability/forgotten.ts';
import { type Ledger, openLedger } from '../reliability/ledger.ts';
import { startLoad } from '../reliability/load.ts';
import { startStaff } from '../reliability/staff.ts';

/** The short form of `npm run reliability` on the stack of the flows: each part is killed once, while cases run. */
const parts: PartName[] = ['workers', 'api', 'postgres', 'broker', 'workers'];
/** One every five seconds: some are on their way whenever a part is killed. */
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
  new Set(
    ledger
      .read()
      .flatMap(({ kind, status, id }) =>
        (kind === 'demand' || kind === 'fault') && status === 201 && id !== undefined ? [id] : [],
      ),
  );

/** The cases told of that have not ended, each with its open steps: what is waited for, and what is said when it was in vain. */
const left = async (): Promise<string[]> => {
  const rows = await query<{ line: string }>(
    `select c.number || ' ' || c.state || ': ' || coalesce(
        (select string_agg(concat_ws(' ', s.key, s.id, s.state, s.user_task_key), ', ') from step s
          where c.id in (s.demand_id, s.fault_id) and s.state in ('open', 'completing')), 'no open step') as line
      from (select id, number, state from demand union all select id, number, state from fault) c
      where id = any(?::uuid[]) and state <> all(?::text[])`,
    [`{${[...told()].join(',')}}`, `{${[...endedStates, ...endedFaultStates].join(',')}}`],
  );
  return rows.map(({ line }) => line);
};

test('every part is killed in mid-flight: nothing is lost, nothing happens twice, work goes on by itself', async () => {
  // The files before leave hundreds of cases open: carrying those to their end, too, took longer than is waited for.
  const staff = startStaff({ api: addresses.api, ledger, callers: 6, ours: told });
  const load = startLoad({
    api: addresses.api,
    ledger,
    cases: CASES,
    callers: 3,
    faults: 0.2,
    perSecond: 0.2,
  });
  try {
    for (const part of parts) {
      await sleep(2_000);
      await kill(part, part === 'postgres' ? 'SIGQUIT' : 'SIGKILL');
      await restart(part);
      const before = staff.completed();
      await eventually(`work to go on after ${part}`, async () => staff.completed() > before, BACK_MS);
    }
    await load.done;
    expect(told().size).toBe(CASES);
    // What a dead worker held is given out again.
    await moveClockTo(new Date((await now()).getTime() + 60_000));
    await eventually('all cases to end', async () => (await left()).length === 0, 120_000);
  } catch (error) {
    throw new Error(`Left: ${await left().then(String, String)}`, { cause: error });
  } finally {
    await load.stop();
    await staff.stop();
  }
  const { database: databaseUrl, search: recordsUrl, rest: restAddress } = addresses;
  const found = await checkRecords({ ledger, databaseUrl, recordsUrl, restAddress, scope: 'told' });
  expect(found).toEqual([]);
  expect(await forgottenCommands(addresses.management)).toBe(0);
}, 300_000);
