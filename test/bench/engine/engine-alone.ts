import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createZeebeClient } from '../../../core/engine/zeebe-engine.ts';
import type { Stack } from '../../../engine/stack.ts';
import { type EngineRecord, lastPosition, recordsAfter } from './engine-records.ts';
import type { Script } from './script.ts';

const silent = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };
const LOOK_EVERY_MS = 300;
const SENDERS = 8;
/** The last job of a demand's flow. */
const LAST_JOB = 'activate-service';

export interface EngineAlone {
  begin(): Promise<void>;
  /** How many cases have had their last job. */
  ended(): number;
  close(): Promise<void>;
}

/**
 * The same models driven by workers that do nothing: each job is answered at once with what the service had answered to the
 * same one of the recorded case, each user task completed as soon as the engine's records show it. Everything of the worker
 * that is a setting is as the service has it.
 */
export function engineAlone(stack: Stack, script: Script): EngineAlone {
  const client = createZeebeClient(stack.grpcAddress, silent);
  let ended = 0;
  const own = (variables: Record<string, unknown>, id: string) =>
    JSON.parse(JSON.stringify(variables).replaceAll(script.id, id));
  const workers = script.jobTypes.map((taskType) =>
    client.createWorker({
      taskType,
      maxJobsToActivate: 16,
      timeout: 30_000,
      pollInterval: 100,
      longPoll: 20_000,
      fetchVariable: ['loopCounter', 'demand'],
      taskHandler: async (job) => {
        const { loopCounter, demand } = Object(job.variables);
        const variables = script.job({ type: taskType, elementId: job.elementId, loopCounter });
        const answer = await job.complete(own(variables, String(Object(demand).id)));
        if (taskType === LAST_JOB) ended += 1;
        return answer;
      },
    }),
  );
  const tasks = completeTasks(stack, script);
  return {
    async begin() {
      const id = randomUUID();
      await client.publishMessage({
        name: 'demand-received',
        correlationKey: id,
        messageId: randomUUID(),
        timeToLive: 3_600_000,
        variables: own(script.begin, id),
      });
    },
    ended: () => ended,
    async close() {
      await tasks.stop();
      await Promise.all(workers.map(async (worker) => await worker.close()));
      await client.close();
    },
  };
}

function completeTasks(stack: Stack, script: Script) {
  let halted = false;
  let position = 0;
  const complete = async ({ key, value }: EngineRecord) => {
    const elementId = String(value.elementId);
    const response = await fetch(new URL(`/v2/user-tasks/${key}/completion`, stack.restAddress), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ variables: script.step(elementId) }),
    });
    if (!response.ok)
      throw new Error(`The task ${elementId}: ${response.status} ${(await response.text()).slice(0, 300)}`);
    await response.body?.cancel();
  };
  const done = (async () => {
    position = await lastPosition(stack, 'user-task');
    while (!halted) {
      const tasks = await recordsAfter(stack, 'user-task', position, { intent: ['CREATED'] });
      position = tasks.at(-1)?.position ?? position;
      const hand = async () => {
        for (let task = tasks.shift(); task !== undefined; task = tasks.shift()) await complete(task);
      };
      await Promise.all(Array.from({ length: SENDERS }, hand));
      await sleep(LOOK_EVERY_MS);
    }
  })();
  done.catch((error: unknown) => console.error(error));
  return {
    stop: async () => {
      halted = true;
      await done;
    },
  };
}
