import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Type } from 'typebox';
import { TransientError } from '../core/errors.ts';
import type { JobHandler } from './job.ts';
import { type JobServer, serveJobs } from './serve-jobs.ts';

/** What the SDK counts of a worker: jobs in hand. It asks for no more of a type while five of sixteen are. */
let inHand = 0;
let lives: (() => Promise<number>)[] = [];
let answers: string[] = [];
let gatewayTakesAnswers = true;
let gaveBack: string[] = [];
/** What the gateway says to who gives a job back, one after another; then it takes it. */
let refusals: number[] = [];

const served: JobServer[] = [];
afterEach(async () => {
  for (const server of served.splice(0)) await server.close();
});

type TaskHandler = (job: unknown) => Promise<unknown>;

const handler: JobHandler = {
  type: 'open-step',
  fetch: [],
  variables: Type.Object({ demand: Type.Object({}) }),
  handle: async () => ({}),
} as never;

/** Gives one job to the worker as the SDK would, whose count an answer or `forward` lowers, once each. */
async function deliver(): Promise<void> {
  let take: TaskHandler | undefined;
  const server = serveJobs(
    {
      createWorker: ({ taskHandler }: { taskHandler: TaskHandler }) => {
        take = taskHandler;
        return { close: async () => null };
      },
      updateJobTimeout: async ({ jobKey, timeout }: { jobKey: string; timeout: number }) => {
        const code = refusals.shift();
        if (code !== undefined) throw Object.assign(new Error('refused'), { code });
        gaveBack.push(`${jobKey} ${timeout}`);
      },
    } as never,
    [handler],
    {
      log: pino({ level: 'silent' }),
      life: { current: async () => (lives.shift() ?? (async () => 1))() },
    } as never,
  );
  const answer = (how: string) => async () => {
    inHand -= 1;
    if (!gatewayTakesAnswers) throw new Error('14 UNAVAILABLE');
    answers.push(how);
    return 'JOB_ACTION_ACKNOWLEDGEMENT';
  };
  inHand += 1;
  await take?.({
    key: '1',
    type: 'open-step',
    processInstanceKey: '2',
    elementInstanceKey: '3',
    elementId: 'negotiate',
    retries: 3,
    // They do not fit: answered with an incident, without a look at the record.
    variables: {},
    complete: answer('complete'),
    fail: answer('fail'),
    forward: () => {
      inHand -= 1;
      return 'JOB_ACTION_ACKNOWLEDGEMENT';
    },
  });
  served.push(server);
}

beforeEach(() => {
  inHand = 0;
  lives = [];
  answers = [];
  gatewayTakesAnswers = true;
  gaveBack = [];
  refusals = [];
});

const away = async () => {
  throw new TransientError('the engine is away');
};

test('a job that is answered is in hand no more', async () => {
  await deliver();
  expect([inHand, answers]).toEqual([0, ['fail']]);
});

test('jobs that come while the record or the engine is away are left, and are in hand no more', async () => {
  lives = [away, away, away, away, away, away];
  for (let count = 0; count < 6; count += 1) await deliver();
  expect([inHand, answers]).toEqual([0, []]);
});

test('nor is one whose engine has lost its data, or is away, before it is answered', async () => {
  lives = [async () => 1, async () => 2];
  await deliver();
  lives = [async () => 1, away];
  await deliver();
  expect([inHand, answers]).toEqual([0, []]);
});

test('an answer that is not taken counts once', async () => {
  gatewayTakesAnswers = false;
  await deliver();
  expect([inHand, answers]).toEqual([0, []]);
});

test('jobs that were not answered are given back once the engine is there', async () => {
  await deliver();
  gatewayTakesAnswers = false;
  await deliver();
  gatewayTakesAnswers = true;
  lives = [away];
  await deliver();
  // Still away: nothing is given out that nobody could do.
  lives = Array(50).fill(away);
  await sleep(2_300);
  expect(lives.length).toBeLessThan(50);
  expect(gaveBack).toEqual([]);
  lives = [];
  // UNAVAILABLE for one, which is tried again; NOT_FOUND for the other, which is not.
  refusals = [14, 5];
  await sleep(3_500);
  expect([gaveBack, refusals]).toEqual([['1 1'], []]);
});
