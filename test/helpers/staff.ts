import { setTimeout as sleep } from 'node:timers/promises';
import { call, example, get, type Json, post, timeline } from './service.ts';
import { addresses, now } from './stack.ts';

const handler = '王芳';

/** What a step is answered with: the variables, or how to make them from the open step. */
type Answer = Json | ((step: Json) => Json | Promise<Json>);
/** By step key; a list is used up answer by answer, then the staff is willing again. */
export type Answers = Record<string, Answer | Answer[]>;

/** Today of the broker's clock in Shanghai, moved by days: yyyy-mm-dd. */
export const day = async (offset = 0): Promise<string> =>
  new Date((await now()).getTime() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);

/** A PDF as a scanner might make it, small; `mark` makes its content another. */
export const pdf = (mark = ''): Blob =>
  new Blob([`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% ${mark}\ntrailer<</Root 1 0 R>>\n%%EOF\n`], {
    type: 'application/pdf',
  });

/** Uploads a file to a demand. @returns the answer. */
export async function upload(
  demandId: string,
  file: Blob = pdf(),
  name = '签字验收单.pdf',
  kind = 'acceptance-form',
) {
  const form = new FormData();
  form.append('file', file, name);
  const response = await fetch(new URL(`/v1/demands/${demandId}/attachments?kind=${kind}`, addresses.api), {
    method: 'POST',
    headers: { 'x-actor': encodeURIComponent(handler) },
    body: form,
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as Json) };
}

/** Who signs today: what a passed acceptance needs beside its measurements. */
export const signatures = async () => ({
  customerSigner: '陈总',
  customerSignedOn: await day(),
  managerSigner: '刘洋',
  managerSignedOn: await day(),
  supportSigner: '赵强',
  supportSignedOn: await day(),
});

/** What willing staff answers to every step: everything is there, done today and goes well. */
const willing: Record<string, Answer> = {
  'plan-solution': { solution: '按成熟产品提供', handler },
  'draft-template': { templateName: '楼宇双路由专线', templateContent: '主备双路由', handler },
  'verify-template': { verdict: 'approved', handler },
  'confirm-resources': { decision: 'uniform', status: 'available', handler },
  'approve-project': async () => ({ decision: 'approved', inServiceOn: await day(), handler: '李建' }),
  'plan-optimization': async () => ({ decision: 'all', availableOn: await day(), handler }),
  'design-solution': { networkSolution: '核心—汇聚—接入—客户端', handler },
  negotiate: { outcome: 'accepted', handler },
  'apply-provisioning': { interfaceType: 'GE光口', handler },
  'accept-provisioning': { decision: 'accepted', remark: '末端随楼宇光缆施工', handler },
  'build-project': async () => ({ decision: 'uniform', completedOn: await day(), handler: '李建' }),
  'build-access-end': async () => ({ decision: 'uniform', completedOn: await day(), handler: '赵强' }),
  'resolve-shortage': { decision: 'retry', handler },
  'open-network': async () => ({
    result: 'done',
    unit: '合肥分公司维护一班',
    people: '孙浩、周杰',
    startedOn: await day(),
    finishedOn: await day(),
    testResult: '全程测试合格',
    handler: '赵强',
  }),
  'install-user-side': async () => ({
    result: 'done',
    unit: '合肥装维二组',
    people: '吴迪',
    startedOn: await day(),
    finishedOn: await day(),
    materials: '皮线光缆80米，光猫1台',
    opticalPower: '-18.5',
    testResult: '用户侧测试合格',
    handler: '赵强',
  }),
  'agree-handling': { decision: 'resume', participant: '王芳、赵强', opinion: '协调物业后继续施工', handler },
  'transfer-status': { transferred: true, handler: '赵强' },
  'change-status': { changed: true, handler: '钱丽' },
  'assess-adjustment': { decision: 'reallocate', reason: '需要更换接入方式', handler: '赵强' },
  'change-configuration': async () => ({
    unit: '宿州分公司数据班',
    people: '周杰',
    finishedOn: await day(),
    testResult: '限速已更改，测速合格',
    handler: '赵强',
  }),
  'accept-closure': { decision: 'accepted', handler: '赵强' },
  'revise-closure': { decision: 'resubmit', reason: '已与客户核实', handler },
  'release-resources': { released: true, remark: '全部拆除', handler: '赵强' },
  'suspend-access-end': { suspended: true, handler: '赵强' },
  'resume-access-end': { resumed: true, handler: '赵强' },
  'organize-acceptance': async () => ({
    conclusion: 'passed',
    testHours: 24,
    erroredSeconds: 0,
    loopDelay: 3.2,
    loss: 0,
    receivedPower: -18.5,
    ...(await signatures()),
    handler,
  }),
};

/** How long a demand may take to its goal in real time; the machines are slow at times. */
const PATIENCE_MS = 120_000;

export interface Goal {
  /** The step that shall be open; with a department where several are at it. */
  step?: string;
  /** The state the demand shall have. */
  state?: string;
  /** Steps that nobody works on meanwhile. */
  leave?: string[];
}

/**
 * Completes the open steps of a demand as its staff would, by API, until the goal is reached. Before an acceptance
 * is passed the signed form is uploaded.
 * @returns the open step of the goal, or the demand in its state.
 * @throws Error with the timeline when the goal is not reached in time.
 */
export async function work(
  demandId: string,
  goal: Goal,
  answers: Answers = {},
  patienceMs = PATIENCE_MS,
): Promise<Json> {
  const end = Date.now() + patienceMs;
  const done = new Set<string>();
  while (Date.now() < end) {
    // The steps before the state: a step of the goal's state is never seen, and completed, before the state itself.
    const { items } = await get(`/v1/steps?demand=${demandId}&state=open&limit=100`);
    const demand = await get(`/v1/demands/${demandId}`);
    if (goal.state !== undefined && demand.state === goal.state) return demand;
    const reached = items.find((step: Json) => step.key === goal.step);
    if (reached !== undefined) return reached;
    for (const step of items) {
      if (done.has(step.id) || goal.leave?.includes(step.key)) continue;
      done.add(step.id);
      await answer(demandId, step, answers);
    }
    await sleep(150);
  }
  const lines = (await timeline(demandId)).map((line) => `${line.at} ${line.summary} ${line.reason ?? ''}`);
  throw new Error(
    `${demandId} did not reach ${JSON.stringify(goal)}. The timeline says:\n${lines.join('\n')}`,
  );
}

async function answer(demandId: string, step: Json, answers: Answers): Promise<void> {
  const given = answers[step.key];
  const next = (Array.isArray(given) ? given.shift() : given) ?? willing[step.key];
  if (next === undefined) throw new Error(`Nobody knows what to answer to the step ${step.key}.`);
  const variables = typeof next === 'function' ? await next(step) : next;
  if (step.key === 'organize-acceptance' && variables.conclusion === 'passed') {
    const stored = await upload(demandId, pdf(step.id));
    if (stored.status >= 300) throw new Error(`The upload: ${stored.status} ${JSON.stringify(stored.body)}`);
  }
  const answered = await call('POST', `/v1/steps/${step.id}/completion`, { variables, completedBy: handler });
  if (answered.status !== 202)
    throw new Error(`Completing ${step.key}: ${answered.status} ${JSON.stringify(answered.body)}`);
}

type Stock = { free: number; optimizable?: number };
let sites = 0;

/**
 * Resources of a street of their own, so that what one test takes another does not miss. `free: 0` of a segment means
 * construction; an end with `optimizable` can be freed by maintenance.
 * @returns the street: every address that begins with it is served by them.
 */
export async function site(stock: { core?: Stock; trunk?: Stock; end?: Stock } = {}): Promise<string> {
  sites += 1;
  const mark = `${process.pid}-${Date.now()}-${sites}`;
  const street = `宿州市测试区${mark}路`;
  const resources = (['core', 'trunk', 'end'] as const).map((segment) => {
    const { free, optimizable = 0 } = stock[segment] ?? { free: 8 };
    return {
      code: `T-${mark}-${segment}`,
      name: `测试资源${sites}${segment}`,
      segment,
      siteCode: `T-${mark}`,
      siteName: `测试机房${sites}`,
      coverage: street,
      unit: segment === 'trunk' ? '芯' : '端口',
      capacity: 16,
      free,
      optimizable,
      maxBandwidth: 10_000,
      serviceTypes: ['internet', 'data', 'voice'],
      owner: segment === 'core' ? '宿州分公司核心网络维护中心' : '宿州分公司接入维护中心',
    };
  });
  const answer = await call('POST', '/v1/resources', { resources });
  if (answer.status !== 200)
    throw new Error(`The resources: ${answer.status} ${JSON.stringify(answer.body)}`);
  return street;
}

/** A demand of a mature product for these addresses. @returns it as posted. */
export async function demandAt(...addresses: string[]): Promise<Json> {
  const body = await example('01-all-available');
  return await post({
    ...body,
    accessPoints: addresses.map((address, index) => ({ name: `接入点${index + 1}`, address })),
  });
}

/** The held units of a street's resource, by segment. */
export async function unitsAt(street: string, segment: 'core' | 'trunk' | 'end'): Promise<Json> {
  const code = `T-${street.slice('宿州市测试区'.length, -1)}-${segment}`;
  return await get(`/v1/resources/${encodeURIComponent(code)}`);
}
