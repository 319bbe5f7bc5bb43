import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../core/database.ts';
import { releaseAtStart } from '../../engine/deploy.ts';
import { apiPart, workersPart } from '../../engine/service.ts';
import { type Stack, startStack } from '../../engine/stack.ts';
import { endPrograms, runProgram } from '../helpers/program.ts';
import { example, type Json } from '../helpers/service.ts';
import { eventually } from '../helpers/stack.ts';
import { checkRecords } from '../reliability/check/check-records.ts';
import { type Ledger, openLedger } from '../reliability/ledger.ts';
import { startLoad } from '../reliability/load.ts';
import { settle } from '../reliability/settle.ts';
import { startStaff } from '../reliability/staff.ts';

/** Issue 8, point 4: on a stack of its own, which is lost and put back. */
const OFFSET = 3_300;
const root = join(import.meta.dirname, '../..');
const lost = join(root, '.data/backup-test');
const restored = join(root, '.data/backup-test-restored');
/** A Monday morning. */
const BEGIN = '2026-11-30T09:00:00+08:00';

let folder: string;
let stack: Stack | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
});
afterEach(endPrograms);
afterAll(async () => {
  await stack?.stop();
  if (!process.env.KEEP)
    for (const one of [folder, lost, restored]) await rm(one, { recursive: true, force: true });
});

/** Runs everything on a folder, the broker's clock at a moment. */
async function run(dataDir: string, fresh: boolean, moment: Date): Promise<Stack> {
  const running = await startStack({
    dataDir,
    portOffset: OFFSET,
    fresh,
    clockControlled: true,
    operate: false,
    service: true,
  });
  stack = running;
  await running.clock.advance(moment.getTime() - (await running.clock.now()));
  await migrate(running.databaseUrl);
  await releaseAtStart({ ...running, clock: { now: async () => new Date(await running.clock.now()) } });
  await Promise.all([
    running.run(apiPart(running, { clock: 'broker' })),
    running.run(workersPart(running, { clock: 'broker' })),
  ]);
  return running;
}

const api = (at: Stack) => `http://localhost:${at.ports.api}`;

async function ask(at: Stack, method: string, path: string, body?: unknown): Promise<Json> {
  const response = await fetch(`${api(at)}${path}`, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return await response.json();
}

const program = async (name: string, ...args: string[]): Promise<[number | null, string]> => {
  const started = runProgram(name, args);
  return [await started.ended, started.said()];
};

async function query<Row extends pg.QueryResultRow>(at: Stack, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: at.databaseUrl });
  await client.connect();
  return (await client.query<Row>(sql).finally(async () => await client.end())).rows;
}

/** A case that nobody works on, with the deadline of its template running. */
async function waitingCase(at: Stack): Promise<{ demand: Json; deadline: Json }> {
  const demand = await ask(at, 'POST', '/v1/demands', await example('02-immature-product'));
  const deadline = await eventually('its deadline', async () => {
    const { items } = await ask(at, 'GET', `/v1/deadlines?demand=${demand.id}`);
    return items[0];
  });
  return { demand, deadline };
}

const deadlineOf = async (at: Stack, demand: Json): Promise<Json> =>
  (await ask(at, 'GET', `/v1/deadlines?demand=${demand.id}`)).items[0];
const overdueLines = async (at: Stack, demand: Json): Promise<Json[]> =>
  (await ask(at, 'GET', `/v1/demands/${demand.id}/timeline?limit=500`)).items.filter(
    ({ action }: Json) => action === 'deadline.overdue',
  );

/** What was told before a moment. */
const until = (ledger: Ledger, moment: string): Ledger => ({
  write: ledger.write,
  read: () => ledger.read().filter(({ at }) => at < moment),
});

/** How many cases clients were told of. */
const acceptedIn = (ledger: Ledger): number =>
  ledger.read().filter(({ status, kind }) => status === 201 && kind !== 'cancellation').length;

const stagesOf = async (at: Stack): Promise<{ stage: string; count: number }[]> =>
  await query(at, "select key as stage, count(*)::int from step where state = 'open' group by 1");

test('what is backed up in mid-flight goes on from that moment, once, after all of it was lost', async () => {
  const first = await run(lost, true, new Date(BEGIN));
  const waiting = await waitingCase(first);
  const paused = await waitingCase(first);
  await ask(first, 'POST', `/v1/deadlines/${paused.deadline.id}/pause`, { reason: '客户要求暂缓' });
  const before = await deadlineOf(first, paused.demand);

  const ledger = openLedger(join(folder, 'ledger.jsonl'));
  const load = startLoad({ api: api(first), ledger, cases: 500, callers: 2, faults: 0.3, perSecond: 0.5 });
  const staff = startStaff({
    api: api(first),
    ledger,
    onlyKeys: ['plan-solution', 'design-solution', 'negotiate', 'apply-provisioning', 'accept-fault'],
  });
  await eventually(
    'cases at several stages',
    async () => staff.completed() >= 8 && acceptedIn(ledger) > 5 && (await stagesOf(first)).length > 1,
    180_000,
  );
  const [code, said] = await program('backup', '--to', join(folder, 'backup'), '--data', lost);
  console.log(said);
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/ as of \S+Z are in .*; the engine stood still for /),
  ]);
  const [, moment = ''] = /as of (\S+Z)/.exec(said) ?? [];
  const at = await first.clock.now();
  const { length } = ledger.read();
  await eventually('the work goes on', async () => ledger.read().length > length + 5, 60_000);
  await load.stop();
  await staff.stop();
  await first.stop();

  expect(await program('restore', '--from', join(folder, 'backup'), '--data', restored)).toEqual([
    0,
    expect.stringContaining(`Record and engine as of ${moment} are in `),
  ]);
  const second = await run(restored, false, new Date(at));
  const told = until(ledger, moment);
  const cases = acceptedIn(told);
  const stages = await stagesOf(second);
  console.log(cases, stages);
  expect(cases).toBeGreaterThan(5);
  expect(stages.length).toBeGreaterThan(1);

  // Clocks: the paused one is as it was, the running one fires at its moment and not before.
  expect(await deadlineOf(second, paused.demand)).toEqual(before);
  const due = new Date(waiting.deadline.dueAt).getTime();
  await second.clock.advance(due - 60_000 - (await second.clock.now()));
  await sleep(1_500);
  expect(await overdueLines(second, waiting.demand)).toEqual([]);
  await second.clock.advance(61_000);
  await eventually('overdue is told', async () => (await overdueLines(second, waiting.demand)).length > 0);
  await ask(second, 'POST', `/v1/deadlines/${paused.deadline.id}/resumption`, {});

  const rest = startStaff({ api: api(second), ledger, callers: 6 });
  await settle({
    databaseUrl: second.databaseUrl,
    recordsUrl: String(second.openSearchUrl),
    withinMs: 240_000,
  });
  await rest.stop();
  expect(await overdueLines(second, waiting.demand)).toHaveLength(1);
  expect(
    await checkRecords({
      ledger: told,
      databaseUrl: second.databaseUrl,
      recordsUrl: String(second.openSearchUrl),
      restAddress: second.restAddress,
    }),
  ).toEqual([]);
  await second.stop();
}, 900_000);

test('a backup that is damaged, or of which a file is missing, is refused before anything is touched', async () => {
  const target = join(folder, 'target');
  const backup = join(folder, 'backup');
  await appendFile(join(backup, 'postgres/data/global/pg_control'), 'x');
  expect(await program('restore', '--from', backup, '--data', target)).toEqual([
    1,
    expect.stringMatching(
      /is damaged: postgres\/data\/global\/pg_control has \d+ bytes and not \d+\. Take another/,
    ),
  ]);
  expect(await readdir(folder)).not.toContain('target');
});
