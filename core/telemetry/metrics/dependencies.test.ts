import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { serveDependencies, watchDependencies } from './dependencies.ts';
import { problemsOf } from './readiness.ts';
import { Away, reasonOf } from './reason-of.ts';

const refused = () =>
  Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:5432'), { code: 'ECONNREFUSED' });

/** A dependency that a test makes answer or not. */
function someone() {
  const it = { asked: 0, answers: async (): Promise<void> => {} };
  const ask = async () => {
    it.asked++;
    await it.answers();
    return null;
  };
  return { it, ask };
}

test('what answers is up, what does not says why, what says nothing is away after its time', async () => {
  const look = watchDependencies(
    [
      { name: 'database', ask: async () => null },
      { name: 'engine-rest', ask: async () => Promise.reject(refused()) },
      { name: 'engine-grpc', ask: async () => await new Promise(() => {}) },
    ],
    100,
  );
  const [database, rest, grpc] = await look.look();
  expect(database).toMatchObject({ up: true, reason: null, lastUpAt: expect.any(Date) });
  expect(rest).toMatchObject({ up: false, reason: 'connections are refused', lastUpAt: null });
  expect(grpc).toMatchObject({ up: false, reason: 'no answer within 0.1 s' });
});

test('many who ask at once are one question, and a scrape takes a young answer', async () => {
  const { it, ask } = someone();
  it.answers = async () => await sleep(50);
  const dependencies = watchDependencies([{ name: 'database', ask }]);
  await Promise.all(Array.from({ length: 20 }, async () => await dependencies.look()));
  expect(it.asked).toBe(1);
  await dependencies.look(10_000);
  expect(it.asked).toBe(1);
  await dependencies.look();
  expect(it.asked).toBe(2);
});

test('a question that hangs is not asked again and again, and its answer counts when it comes', async () => {
  const { it, ask } = someone();
  let answer = () => {};
  it.answers = async () => await new Promise<void>((resolve) => (answer = resolve));
  const dependencies = watchDependencies([{ name: 'database', ask }], 20);
  for (let looks = 0; looks < 5; looks++)
    expect((await dependencies.look())[0]).toMatchObject({ up: false, reason: 'no answer within 0.02 s' });
  expect(it.asked).toBe(1);
  answer();
  it.answers = async () => {};
  expect((await dependencies.look())[0]).toMatchObject({ up: true });
});

test('when it answered last is kept while it is away, and served', async () => {
  const { it, ask } = someone();
  const dependencies = watchDependencies([{ name: 'database', ask }]);
  const registry = new Registry();
  serveDependencies(registry, dependencies);
  const [well] = await dependencies.look();
  it.answers = async () => Promise.reject(refused());
  const [away] = await dependencies.look();
  expect(away).toMatchObject({ up: false, lastUpAt: well?.lastUpAt });
  const text = await registry.metrics();
  expect(text).toContain('assurance_dependency_up{dependency="database"} 0');
  expect(text).toContain(
    `assurance_dependency_last_up_timestamp_seconds{dependency="database"} ${Number(well?.lastUpAt) / 1_000}`,
  );
});

test('a problem is a sentence: what, why, since when, and what it means', () => {
  const now = new Date('2026-11-25T10:00:30+08:00');
  const lastUpAt = new Date('2026-11-25T10:00:00+08:00');
  const untold = { seconds: 0.1, ahead: null };
  expect(
    problemsOf(
      [
        { name: 'database', up: true, reason: null, lastUpAt, seconds: 0.002, ahead: -0.4 },
        { name: 'engine-grpc', up: false, reason: 'connections are refused', lastUpAt, ...untold },
        { name: 'engine-records', up: false, reason: 'it answers 503', lastUpAt: null, ...untold },
      ],
      now,
    ),
  ).toEqual([
    'The engine (Zeebe gateway, gRPC) is away: connections are refused; it last answered 30 s ago. What is accepted waits in the outbox; no job is done, no limit fires.',
    "The engine's records (OpenSearch) is away: it answers 503; it never answered this process. Running cases are not listed or moved; Tasklist and Operate stand still.",
  ]);
});

test('slow is what took long twice in a row, and a clock is told that differs by more than five seconds', async () => {
  const { it, ask } = someone();
  const later = async () => {
    await ask();
    return new Date(Date.now() + 3_600_000);
  };
  const dependencies = watchDependencies([{ name: 'database', ask: later }]);
  const registry = new Registry();
  serveDependencies(registry, dependencies);
  await dependencies.look();
  const ahead = expect.stringMatching(
    /^The record \(PostgreSQL\) has a clock that is 60 min ahead of this process's\. /,
  );
  it.answers = async () => await sleep(500);
  expect(problemsOf(await dependencies.look())).toEqual([ahead]);
  expect(problemsOf(await dependencies.look())).toEqual([
    expect.stringMatching(/^The record \(PostgreSQL\) is slow: it took 0\.5 s to answer, twice in a row\. /),
    ahead,
  ]);
  const text = await registry.metrics();
  expect(text).toMatch(/^assurance_dependency_answer_seconds\{dependency="database"\} 0\.[45]/m);
  expect(text).toMatch(/^assurance_clock_ahead_seconds\{dependency="database"\} 3[56]\d\d/m);
});

test.each([
  [refused(), 'connections are refused'],
  [new Error('wrapped', { cause: refused() }), 'connections are refused'],
  [new AggregateError([refused(), refused()]), 'connections are refused'],
  [
    Object.assign(new Error('x'), { previous: Object.assign(new Error('y'), { code: '57P03' }) }),
    'it is starting up',
  ],
  [new Error('Connection terminated unexpectedly'), 'the connection was cut'],
  [new DOMException('The operation was aborted', 'TimeoutError'), 'no answer in time'],
  [new Away('it answers 500'), 'it answers 500'],
  [new Error('password=secret at 10.1.2.3'), 'it does not answer as it should'],
  ['not an error', 'it does not answer as it should'],
])('%s: in words that may be shown to anybody', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
