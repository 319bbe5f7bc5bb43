import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { completeUserTask, query, userTaskKey } from '../helpers/effects.ts';
import { call, complete, example, get, inState, openStep, post, timeline } from '../helpers/service.ts';
import { eventually, kill, moveClockTo, now, onStack, restart, stop } from '../helpers/stack.ts';

const handler = '王芳';
const SECOND = 1_000;
/** By then everything works again by itself: within a minute of the cause's end. */
const RECOVERY_MS = 60_000;

/** Longer than a job is ours: what a dead worker held is given out again. */
const pastJobTimeout = async () => await moveClockTo(new Date((await now()).getTime() + 60 * SECOND));

/** Effects of opening plan-solution: exactly one of each, whatever happened. */
async function expectOpenedOnce(demandId: string): Promise<void> {
  const steps = await query<{ n: number }>(
    "select count(*)::int as n from step where demand_id = ? and key = 'plan-solution'",
    [demandId],
  );
  const lines = await query<{ n: number }>(
    "select count(*)::int as n from audit_entry where demand_id = ? and action = 'step.opened'",
    [demandId],
  );
  expect([steps[0]?.n, lines[0]?.n]).toEqual([1, 1]);
}

describe('the engine is killed', () => {
  test('demands are accepted all the same, and start when it is back', async () => {
    await kill('broker', 'SIGKILL');
    const demand = await post(await example('01-all-available'));
    expect((await get(`/v1/demands/${demand.id}`)).state).toBe('received');
    await restart('broker');
    await inState(demand.id, 'presale');
    await openStep(demand.id, 'plan-solution', undefined, RECOVERY_MS);
    await expectOpenedOnce(demand.id);
  });
});

describe('the database is stopped', () => {
  test('the API answers 503, the workers wait, nothing is lost', async () => {
    const waiting = await post(await example('01-all-available'));
    const step = await openStep(waiting.id, 'plan-solution');
    const key = await userTaskKey(step.id);
    await stop('postgres');
    const refused = await call('POST', '/v1/demands', await example('01-all-available'));
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).not.toBeNull();

    // A person completes the task while the record is away: its job fails, waits and comes again.
    await completeUserTask(key, { solution: '直连', handler });
    await sleep(5 * SECOND);
    await restart('postgres');
    await eventually(
      'the API to be back',
      async () => (await call('GET', `/v1/demands/${waiting.id}`)).status === 200,
    );
    await pastJobTimeout();
    await openStep(waiting.id, 'design-solution', undefined, RECOVERY_MS);
    await expectStepsOnce(waiting.id);
    const completed = (await timeline(waiting.id)).filter((line) => line.action === 'step.completed');
    expect(completed).toHaveLength(1);
  });
});

/** After the first completion: one opening of plan-solution, one of design-solution. */
async function expectStepsOnce(demandId: string): Promise<void> {
  const keys = await query<{ key: string }>('select key from step where demand_id = ? order by seq', [
    demandId,
  ]);
  expect(keys.map((row) => row.key)).toEqual(['plan-solution', 'design-solution']);
}

describe('a worker is killed', () => {
  const doomed = (crashAt: string): ChildProcess =>
    spawn(process.execPath, [join(import.meta.dirname, '../../workers/main.ts')], {
      env: {
        ...process.env,
        ...onStack,
        WORKERS_PORT: '5999',
        LOG_LEVEL: 'silent',
        CRASH_AT: crashAt,
      },
      stdio: 'ignore',
    });

  test.each([
    ['between the commit of a job and its completion', 'after-commit'],
    ['before the commit of a job', 'before-commit'],
    ['between publishing a message and noting it', 'before-publish-recorded'],
  ])('%s: one effect', async (_where, crashAt) => {
    await stop('workers');
    const demand = await post(await example('01-all-available'));
    const worker = doomed(crashAt);
    const signal = await new Promise((resolve) => worker.once('exit', (_code, by) => resolve(by)));
    expect(signal).toBe('SIGKILL');
    await restart('workers');
    // The relay's lease is real time, the job's is the broker's.
    await pastJobTimeout();
    await openStep(demand.id, 'plan-solution', undefined, RECOVERY_MS);
    await complete(demand.id, 'plan-solution', { solution: '直连', handler });
    await openStep(demand.id, 'design-solution');
    await expectStepsOnce(demand.id);
  });
});
