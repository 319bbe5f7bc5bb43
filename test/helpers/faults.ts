import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../core/database.ts';
import { localKeyring } from '../../core/privacy/keyring.ts';
import { completeInEngine } from './effects.ts';
import { type GivenService, givenService } from './given-service.ts';
import { type Answer, call, get, type Json } from './service.ts';
import { addresses, eventually } from './stack.ts';
import type { Answers } from './staff.ts';

const handler = '周敏';
const repaired = { result: 'done', cause: '光缆被挖断', remedy: '熔接修复，测试正常', handler };

/** What willing staff answers to every step of a fault: an access fault that is repaired at once. */
const willing: Record<string, Json> = {
  'accept-fault': { severity: 'major', remark: '请尽快处理', handler },
  'diagnose-fault': { result: 'access', diagnosis: '光功率过低', serviceRemark: '客户未能提供', handler },
  'repair-access': repaired,
  'release-hold': { note: '客户已安排进场', handler },
  'locate-core-fault': { result: 'local', finding: '核心路由器端口告警', handler },
  'repair-local-core': { cause: repaired.cause, remedy: repaired.remedy, handler },
  'repair-provincial-core': repaired,
  'confirm-recovery': { restored: 'yes', confirmedBy: '李雷', handler },
  'inspect-reply': { conclusion: 'passed', handler },
};

/** A service of the running stack's record: written, since selling it takes a minute. */
export async function service(given: GivenService = {}) {
  const orm = await openDatabase(addresses.database, 1, localKeyring());
  try {
    return await givenService(orm, given);
  } finally {
    await orm.close();
  }
}

/** Sends a report as it is. */
export const sendReport = async (body: Json): Promise<Answer> =>
  await call(
    'POST',
    '/v1/faults',
    { description: '专线全部中断', ...body },
    { 'idempotency-key': randomUUID() },
  );

/** Reports a fault. @returns it as the API answered. */
export async function report(body: Json): Promise<Json> {
  const answer = await sendReport({ source: '10086', ...body });
  if (answer.status !== 201)
    throw new Error(`POST /v1/faults: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export const faultTimeline = async (id: string): Promise<Json[]> =>
  (await get(`/v1/faults/${id}/timeline?limit=500`)).items;

const openSteps = async (id: string): Promise<Json[]> =>
  (await get(`/v1/steps?fault=${id}&state=open&limit=100`)).items;

/** The open step of a fault, once it is there. */
export const faultStep = async (id: string, key: string): Promise<Json> =>
  await eventually(`step ${key} of ${id}`, async () =>
    (await openSteps(id)).find((step) => step.key === key),
  );

/** Completes a step by API. */
export async function answerStep(step: Json, variables: Json): Promise<void> {
  const answer = await call('POST', `/v1/steps/${step.id}/completion`, { variables, completedBy: handler });
  if (answer.status !== 202)
    throw new Error(`Completing ${step.key}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** The running clock of a fault, or the newest. */
export async function faultClock(id: string): Promise<Json> {
  return await eventually(`the clock of ${id}`, async () => {
    const { items } = await get(`/v1/deadlines?fault=${id}&limit=100`);
    return items[0];
  });
}

/** Leaves a step empty in Tasklist, past every check of the browser. @returns it as it came back, with the reason. */
export async function leaveEmpty(id: string, step: Json): Promise<Json> {
  await completeInEngine(step.id, { handler: null });
  return await eventually(`${step.key} to come back`, async () =>
    (await openSteps(id)).find((one) => one.key === step.key && one.variables.step.fault !== null),
  );
}

/**
 * Completes the open steps of a fault as its staff would, until a step is open or a state is reached. A list of answers
 * is used up one by one.
 * @returns the step, or the fault in its state. @throws Error with the timeline when that does not come.
 */
export async function workFault(
  id: string,
  goal: { step?: string; state?: string },
  answers: Answers = {},
  patienceMs = 90_000,
): Promise<Json> {
  const end = Date.now() + patienceMs;
  const done = new Set<string>();
  while (Date.now() < end) {
    // The steps before the state, as in `work`: no state is passed unseen.
    const steps = await openSteps(id);
    const fault = await get(`/v1/faults/${id}`);
    if (fault.state === goal.state) return fault;
    const reached = steps.find(({ key, id: step }) => key === goal.step && !done.has(step));
    if (reached !== undefined) return reached;
    for (const step of steps.filter((one) => !done.has(one.id))) {
      done.add(step.id);
      const given = answers[step.key];
      await answerStep(step, (Array.isArray(given) ? given.shift() : given) ?? willing[step.key]);
    }
    await sleep(150);
  }
  const lines = (await faultTimeline(id)).map((line) => `${line.at} ${line.summary} ${line.reason ?? ''}`);
  throw new Error(`${id} did not reach ${JSON.stringify(goal)}. The timeline says:\n${lines.join('\n')}`);
}
