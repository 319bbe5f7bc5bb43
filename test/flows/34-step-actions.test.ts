import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { userTaskKey } from '../helpers/effects.ts';
import {
  call,
  complete,
  deadline,
  example,
  get,
  type Json,
  openStep,
  post,
  timeline,
} from '../helpers/service.ts';
import { addresses, eventually, moveClockTo } from '../helpers/stack.ts';
import { openTasklist, type Tasklist } from '../helpers/tasklist.ts';

let person: Tasklist;
beforeAll(async () => {
  person = await openTasklist();
});
afterAll(async () => await person?.close());

const act = async (step: Json, verb: string, body: Json): Promise<Json> => {
  const answer = await call('POST', `/v1/steps/${step.id}/${verb}`, body);
  if (answer.status !== 200) throw new Error(`${verb}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** Waits until the engine's own list shows the user task so. */
async function inEngine(key: string, expected: Json): Promise<void> {
  let seen: Json;
  await eventually(`user task ${key} as ${JSON.stringify(expected)}`, async () => {
    const response = await fetch(new URL('/v2/user-tasks/search', addresses.rest), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ filter: { state: 'CREATED' }, page: { limit: 2_000 } }),
    });
    const { items }: Json = await response.json();
    const task = items.find((one: Json) => String(one.userTaskKey ?? one.key) === key);
    seen = task && {
      assignee: task.assignee || null,
      candidateGroups: task.candidateGroups ?? task.candidateGroup,
      priority: task.priority,
    };
    return Object.entries(expected).every(([name, value]) => String(seen?.[name]) === String(value));
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; seen: ${JSON.stringify(seen)}`);
  });
}

/** The list of 8.6.0 shows no due date: what the engine has written down last of the task. */
async function dueInEngine(key: string): Promise<string | undefined> {
  const response = await fetch(
    `${addresses.search}/zeebe-record_user-task*/_search?ignore_unavailable=true`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        size: 1,
        sort: [{ position: 'desc' }],
        query: {
          bool: { filter: [{ term: { 'value.userTaskKey': key } }, { term: { intent: 'UPDATED' } }] },
        },
      }),
    },
  );
  const { hits }: Json = await response.json();
  return hits?.hits[0]?._source.value.dueDate;
}

async function confirming(customer?: string): Promise<{ demand: Json; step: Json }> {
  const body = await example('01-all-available');
  const demand = await post(
    customer === undefined ? body : { ...body, customer: { ...body.customer, name: customer } },
  );
  await complete(demand.id, 'plan-solution', { solution: '按成熟产品提供', handler: '王芳' });
  return { demand, step: await openStep(demand.id, 'design-solution') };
}

const actions = async (demand: Json, step: Json): Promise<string[]> =>
  (await timeline(demand.id)).filter(({ objectId }) => objectId === step.id).map(({ action }) => action);

test('接单, 转派, 退单, 催办, 挂起, 解挂, 备注 reach the engine, and the timeline in their order', async () => {
  const { demand, step } = await confirming();
  const key = await userTaskKey(step.id);
  await act(step, 'acceptance', { by: '赵强' });
  expect((await call('POST', `/v1/steps/${step.id}/acceptance`, { by: '李敏' })).status).toBe(409);
  await inEngine(key, { assignee: '赵强', candidateGroups: ['support-center'], priority: 50 });

  await act(step, 'handover', { by: '赵强', department: 'om-teams', assignee: '孙浩', remark: '核心侧方案' });
  await inEngine(key, { assignee: '孙浩', candidateGroups: ['om-teams'] });
  await act(step, 'return', { by: '孙浩', reason: '接入侧方案由支撑中心制定' });
  await inEngine(key, { assignee: '赵强', candidateGroups: ['support-center'] });

  await act(step, 'reminder', { by: '王芳' });
  expect((await call('POST', `/v1/steps/${step.id}/reminder`, { by: '王芳' })).status).toBe(409);

  const before = await deadline(demand.id, 'resource-confirmation');
  expect(await act(step, 'hold', { by: '赵强', reason: '等客户确认机房' })).toMatchObject({ priority: 25 });
  await inEngine(key, { priority: 25 });
  // Past the moment it was due: the clock stands, so nobody is told anything.
  await moveClockTo(new Date(new Date(before.dueAt).getTime() + 3_600_000));
  await act(step, 'resumption', { by: '赵强', remark: '客户已确认' });
  const after = await deadline(demand.id, 'resource-confirmation');
  expect(after).toMatchObject({ state: 'running', overdue: false, warnedAt: null });
  expect(after.remaining.workingDays).toBe(before.remaining.workingDays);
  expect(new Date(after.dueAt).getTime()).toBeGreaterThan(new Date(before.dueAt).getTime());
  await inEngine(key, { priority: 50 });
  await eventually('the task to be due at the new moment', async () => {
    const due = await dueInEngine(key);
    return due !== undefined && new Date(due).getTime() === new Date(after.dueAt).getTime();
  });

  await act(step, 'notes', { by: '赵强', text: '客户要求双路由' });
  await act(step, 'handover', { by: '赵强', department: 'om-teams', remark: '双路由由专业班组制定' });
  await inEngine(key, { assignee: null, candidateGroups: ['om-teams'] });
  await complete(demand.id, 'design-solution', { networkSolution: '双路由', handler: '孙浩' }, 'om-teams');
  await openStep(demand.id, 'negotiate');
  expect(await actions(demand, step)).toEqual([
    'step.opened',
    'step.accepted',
    'step.handed-over',
    'step.sent-back',
    'step.reminded',
    'step.held',
    'step.resumed',
    'step.noted',
    'step.handed-over',
    'step.completing',
    'step.completed',
  ]);
  expect((await timeline(demand.id)).map(({ action }) => action)).not.toContain('deadline.warned');
});

test('by hand: from the form in Tasklist to the page of the step, a wrong value, a note, a hand-over', async () => {
  const { demand, step } = await confirming(`芜湖“江东”造船集团${Date.now() % 100}`);
  await person.take('设计网络方案', demand.number);
  await eventually('the record to say who has it', async () => {
    const { assignee } = await get(`/v1/steps/${step.id}`);
    return assignee === 'demo';
  });
  const opened = person.page.waitForEvent('popup');
  await person.page.getByRole('link', { name: '转派、退单、催办、挂起、备注' }).click();
  const page = await opened;
  await page.getByText(demand.number).first().waitFor();
  const use = async (word: string) => {
    await page
      .locator('summary')
      .filter({ hasText: new RegExp(`^${word}`) })
      .click();
    await page.getByLabel('经办人').fill('赵强');
  };
  const press = async (word: string) => await page.getByRole('button', { name: word, exact: true }).click();

  await use('转派');
  await page.getByLabel('转给部门').selectOption('运行维护部各专业班组');
  await press('转派');
  await page.getByRole('alert').getByText('请填写“转派说明”。').waitFor();
  expect(await page.getByLabel('转给部门').inputValue()).toBe('om-teams');
  await page.getByLabel('转派说明').fill('核心侧方案由专业班组制定');
  await page.screenshot({
    path: new URL('../artefacts/34-step-page.png', import.meta.url).pathname,
    fullPage: true,
  });
  await press('转派');
  await page.getByRole('status').getByText('已转派。').waitFor();
  expect(await page.getByLabel('经办人').inputValue()).toBe('赵强');

  await use('备注');
  await page.getByLabel('备注内容').fill('客户要求双路由');
  await page.getByRole('button', { name: '备注', exact: true }).dblclick();
  await page.getByRole('status').getByText('已备注。').waitFor();
  await page.setViewportSize({ width: 800, height: 900 });
  await page.screenshot({
    path: new URL('../artefacts/34-step-page-800.png', import.meta.url).pathname,
    fullPage: true,
  });
  await page.close();

  await inEngine(await userTaskKey(step.id), { assignee: null, candidateGroups: ['om-teams'] });
  expect(await actions(demand, step)).toEqual([
    'step.opened',
    'step.claimed',
    'step.handed-over',
    'step.noted',
  ]);
  // Who looks at the task again finds it given away.
  await person.page.reload();
  await person.page.getByRole('button', { name: 'Assign to me' }).waitFor();
});
