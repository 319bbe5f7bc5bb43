import { describe, expect, test } from '@jest/globals';
import {
  complete,
  deadline,
  example,
  get,
  inState,
  type Json,
  openStep,
  post,
  timeline,
} from '../helpers/service.ts';
import { eventually, now } from '../helpers/stack.ts';

const handler = '王芳';

/** The run begins on Monday 2030-01-07, and this file does not move the clock: day 1 is Tuesday. */
const dueOn: Record<number, string> = {
  2: '2030-01-09T17:30:00+08:00',
  3: '2030-01-10T17:30:00+08:00',
  5: '2030-01-14T17:30:00+08:00',
};

const inDays = async (days: number): Promise<string> =>
  new Date((await now()).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/** Posts the example and plans its solution: from here on form 1 is on its way. */
async function dispatched(name: string): Promise<Json> {
  const demand = await post(await example(name));
  await complete(demand.id, 'plan-solution', { solution: '按成熟产品提供', handler });
  return demand;
}

const design = async (demand: Json) =>
  await complete(demand.id, 'design-solution', { networkSolution: '核心—汇聚—接入—客户端', handler });

async function accept(demand: Json): Promise<void> {
  await complete(demand.id, 'negotiate', { outcome: 'accepted', handler });
  await inState(demand.id, 'accepted');
}

/** The confirmation's clock after its stop: met, with this limit, counted from the receipt. */
async function expectMet(demand: Json, workingDays: number): Promise<void> {
  const clock = await eventually('the clock to stop', async () => {
    const one = await deadline(demand.id, 'resource-confirmation');
    return one.state === 'met' && one;
  });
  expect(clock).toMatchObject({ workingDays, dueAt: dueOn[workingDays] });
}

const form1 = async (demand: Json): Promise<Json> =>
  await get(`/v1/demands/${demand.id}/forms/resource-confirmation`);

/** The open clock once the class of the case is known: the step that follows the decision is open. */
async function expectRunning(demand: Json, step: string, workingDays: number): Promise<void> {
  const open = await openStep(demand.id, step);
  const clock = await deadline(demand.id, 'resource-confirmation');
  expect(clock).toMatchObject({
    state: 'running',
    workingDays,
    dueAt: dueOn[workingDays],
  });
  expect(open.dueAt).toBe(clock.dueAt);
}

describe('mature product (art. 6)', () => {
  test.concurrent('art. 6, 8–11, 15, 16: all available, replied within 2 working days, accepted', async () => {
    const demand = await dispatched('01-all-available');
    await expectRunning(demand, 'design-solution', 2);
    const shown = await openStep(demand.id, 'design-solution');
    expect(shown.department).toBe('support-center');
    expect(shown.variables.findings[0].segments.map((one: Json) => one.status)).toEqual([
      'available',
      'available',
      'available',
    ]);
    await design(demand);
    await accept(demand);
    await expectMet(demand, 2);
    expect(await form1(demand)).toMatchObject({
      result: 'available',
      networkSolution: '核心—汇聚—接入—客户端',
    });
    const actions = (await timeline(demand.id)).map((line) => line.action);
    expect(actions.filter((action) => /warned|overdue|reminded|supervised/.test(action))).toEqual([]);
    expect(actions[0]).toBe('demand.received');
  });

  test.concurrent('art. 16: the customer revises, form 1 goes out again with a number and a clock of its own', async () => {
    const demand = await dispatched('01-all-available');
    await design(demand);
    const first = await form1(demand);
    await complete(demand.id, 'negotiate', { outcome: 'revise', remark: '客户要求提高带宽', handler });
    await complete(demand.id, 'plan-solution', { solution: '改为更高带宽', handler });
    await design(demand);
    const second = await eventually('the second round', async () => {
      const form = await form1(demand);
      return form.round === 2 && form;
    });
    expect(second.number).not.toBe(first.number);
    await accept(demand);
    expect((await get(`/v1/deadlines?demand=${demand.id}&limit=10`)).items).toHaveLength(2);
  });

  test.concurrent('art. 16: the customer withdraws', async () => {
    const demand = await dispatched('01-all-available');
    await design(demand);
    await complete(demand.id, 'negotiate', { outcome: 'withdrawn', remark: '客户取消搬迁', handler });
    await inState(demand.id, 'withdrawn');
    expect((await get(`/v1/steps?demand=${demand.id}&state=open`)).items).toEqual([]);
  });
});

describe('immature product (art. 7)', () => {
  test.concurrent('art. 7: a template is refused once, verified by both, published within 3 working days and used', async () => {
    const demand = await post(await example('02-immature-product'));
    await complete(demand.id, 'draft-template', {
      templateName: '楼宇双路由专线',
      templateContent: '第一稿',
      handler,
    });
    const clock = await deadline(demand.id, 'solution-template');
    expect(clock).toMatchObject({
      state: 'running',
      workingDays: 3,
      dueAt: dueOn[3],
    });
    await complete(demand.id, 'verify-template', { verdict: 'approved', handler }, 'group-customer');
    await complete(
      demand.id,
      'verify-template',
      { verdict: 'refused', reason: '缺少保护路由', handler },
      'support-center',
    );

    const again = await openStep(demand.id, 'draft-template');
    expect(JSON.stringify(again.variables.verdicts)).toContain('缺少保护路由');
    await complete(demand.id, 'draft-template', {
      templateName: '楼宇双路由专线',
      templateContent: '第二稿：含保护路由',
      handler,
    });
    await complete(demand.id, 'verify-template', { verdict: 'approved', handler }, 'group-customer');
    await complete(demand.id, 'verify-template', { verdict: 'approved', handler }, 'support-center');

    const plan = await openStep(demand.id, 'plan-solution');
    expect(await deadline(demand.id, 'solution-template')).toMatchObject({ state: 'met' });
    const library = await get('/v1/solution-templates?limit=100');
    const published = library.items.find((one: Json) => one.name === '楼宇双路由专线');
    expect(published).toMatchObject({ content: '第二稿：含保护路由' });
    expect(plan.variables.templates.map((one: Json) => one.value)).toContain(published.id);
    await complete(demand.id, 'plan-solution', { templateId: published.id, solution: '按模板实施', handler });
    await openStep(demand.id, 'design-solution');
  });
});

describe('core lacking (art. 12)', () => {
  test.concurrent('engineering answers, replied within 3 working days', async () => {
    const demand = await dispatched('03-core-lacking');
    await expectRunning(demand, 'approve-project', 3);
    const inServiceOn = await inDays(60);
    await complete(demand.id, 'approve-project', { decision: 'approved', inServiceOn, handler: '李建' });
    await design(demand);
    await accept(demand);
    await expectMet(demand, 3);
    expect(await form1(demand)).toMatchObject({ result: 'conditional', inServiceOn });
  });
});

describe('end optimizable (art. 13)', () => {
  test.concurrent.each([
    ['04-end-optimizable-one-point', 2],
    ['05-end-optimizable-three-points', 5],
  ])('%s: %i working days', async (name, workingDays) => {
    const demand = await dispatched(name);
    await expectRunning(demand, 'plan-optimization', workingDays);
    await complete(demand.id, 'plan-optimization', {
      decision: 'all',
      availableOn: await inDays(10),
      handler,
    });
    await design(demand);
    await accept(demand);
    await expectMet(demand, workingDays);
  });

  test.concurrent('what cannot be optimized after all goes to engineering, in the same round and from the same receipt', async () => {
    const demand = await dispatched('05-end-optimizable-three-points');
    const step = await openStep(demand.id, 'plan-optimization');
    const before = await deadline(demand.id, 'resource-confirmation');
    const [first, ...rest] = step.variables.optimizations;
    await complete(demand.id, 'plan-optimization', {
      decision: 'itemized',
      optimizations: [
        { ...first, outcome: 'construction', lacking: '无空余端口可优化，需新增分光器' },
        ...(await Promise.all(
          rest.map(async (one: Json) => ({ ...one, outcome: 'available', availableOn: await inDays(9) })),
        )),
      ],
      handler,
    });
    const project = await openStep(demand.id, 'approve-project');
    expect(project.variables.projects).toHaveLength(1);
    const after = await deadline(demand.id, 'resource-confirmation');
    expect(after.receivedAt).toBe(before.receivedAt);
    await complete(demand.id, 'approve-project', {
      decision: 'approved',
      inServiceOn: await inDays(40),
      handler,
    });
    await design(demand);
    await accept(demand);
  });
});

describe('construction needed (art. 14)', () => {
  test.concurrent.each([
    ['06-construction-one-point', 2],
    ['07-construction-three-points', 5],
  ])('%s: %i working days, approved', async (name, workingDays) => {
    const demand = await dispatched(name);
    await expectRunning(demand, 'approve-project', workingDays);
    await complete(demand.id, 'approve-project', {
      decision: 'approved',
      inServiceOn: await inDays(45),
      handler,
    });
    await design(demand);
    await accept(demand);
    await expectMet(demand, workingDays);
  });

  test.concurrent('refused: form 1 says so with the reason, the customer withdraws', async () => {
    const demand = await dispatched('06-construction-one-point');
    await complete(demand.id, 'approve-project', {
      decision: 'refused',
      reason: '道路禁止开挖',
      handler: '李建',
    });
    await design(demand);
    await openStep(demand.id, 'negotiate');
    const form = await form1(demand);
    expect(form.result).toBe('refused');
    expect(JSON.stringify(form)).toContain('道路禁止开挖');
    await complete(demand.id, 'negotiate', { outcome: 'withdrawn', remark: '无法建设', handler });
    await inState(demand.id, 'withdrawn');
  });
});

describe('several reasons at once', () => {
  test.concurrent('core lacking (3) together with three points (5): the longest limit wins', async () => {
    const demand = await dispatched('08-core-lacking-three-points');
    await expectRunning(demand, 'approve-project', 5);
    await complete(demand.id, 'approve-project', {
      decision: 'approved',
      inServiceOn: await inDays(30),
      handler,
    });
    await complete(demand.id, 'plan-optimization', {
      decision: 'all',
      availableOn: await inDays(10),
      handler,
    });
    await design(demand);
    await accept(demand);
    await expectMet(demand, 5);
  });
});

describe('what the inventory cannot answer (art. 10)', () => {
  test.concurrent('goes to a person, whose finding decides the class', async () => {
    const demand = await dispatched('09-unknown-address');
    const step = await openStep(demand.id, 'confirm-resources');
    expect(step.department).toBe('support-center');
    // Until the class is known the shortest limit runs.
    const before = await deadline(demand.id, 'resource-confirmation');
    expect(before).toMatchObject({ workingDays: 2, dueAt: dueOn[2] });
    await complete(demand.id, 'confirm-resources', {
      segments: step.variables.segments.map((line: Json) =>
        line.segment === 'core'
          ? { ...line, status: 'construction', lacking: '汇聚交换机无空余端口', free: 0 }
          : { ...line, status: 'available', free: 4 },
      ),
      handler,
    });
    await expectRunning(demand, 'approve-project', 3);
    await complete(demand.id, 'approve-project', {
      decision: 'approved',
      inServiceOn: await inDays(20),
      handler,
    });
    await design(demand);
    await accept(demand);
  });

  test.concurrent('one answer for all of them, where they are alike', async () => {
    const demand = await dispatched('09-unknown-address');
    await complete(demand.id, 'confirm-resources', { decision: 'uniform', status: 'available', handler });
    await expectRunning(demand, 'design-solution', 2);
    await design(demand);
    await accept(demand);
    expect(await form1(demand)).toMatchObject({ result: 'available' });
  });
});
