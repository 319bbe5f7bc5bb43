import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { example, get, inState, type Json, openStep, post, timeline } from '../helpers/service.ts';
import { eventually } from '../helpers/stack.ts';
import { openTasklist, type Tasklist } from '../helpers/tasklist.ts';

let person: Tasklist;
beforeAll(async () => {
  person = await openTasklist();
});
afterAll(async () => await person?.close());

/** Other tests leave tasks behind: this customer's are found by their own name. */
const customer = '蚌埠“淮上”物流有限公司';

async function taskOf(demand: Json, key: string, label: string): Promise<void> {
  await openStep(demand.id, key);
  await person.take(label, demand.number);
}

test('the whole way by hand: claim, fill, wrong value, correct, complete; the customer accepts', async () => {
  const body = await example('03-core-lacking');
  const demand = await post({ ...body, customer: { ...body.customer, name: customer } });

  await taskOf(demand, 'plan-solution', '制定解决方案');
  await eventually('the record to say who has it', async () => {
    const step = await openStep(demand.id, 'plan-solution');
    return step.assignee === 'demo';
  });
  await person.picture('1-plan-solution');
  await person.fill('经办人', '王芳');
  await person.complete();
  // The form itself says what is missing, in the browser.
  await person.page
    .getByText(/必填|required/i)
    .first()
    .waitFor();

  // Blanks pass the browser's check; the service gives the task back.
  await person.fill('解决方案', '   ');
  await person.complete();
  const first = await eventually('the step to be returned', async () => {
    const { items } = await get(`/v1/steps?demand=${demand.id}&state=completed`);
    return items.find((step: Json) => step.fault !== null);
  });
  expect(first.fault).toContain('请填写“解决方案”');
  await taskOf(demand, 'plan-solution', '制定解决方案');
  await person.page.getByText('请填写“解决方案”').first().waitFor();
  expect(await person.field('经办人').locator('input').inputValue()).toBe('王芳');
  await person.picture('2-plan-solution-returned');
  await person.fill('解决方案', '互联网专线，单路由，双方确认');
  await person.complete();

  await taskOf(demand, 'approve-project', '答复立项建设');
  await person.page.getByText('核心').first().waitFor();
  // Right after claiming, Tasklist 8.6.0 shows no due date beside the form until the page is loaded anew.
  await person.page.reload();
  const due = new Date((await openStep(demand.id, 'approve-project')).dueAt);
  const day = new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    timeZone: 'Asia/Shanghai',
  });
  await person.page.getByText(`${day.format(due)} - 5:30 PM`).waitFor();
  await person.picture('3-approve-project');
  await person.choose('全部同意立项');
  await person.date('拟投产时间', '2031-06-30');
  await person.fill('经办人', '李建');
  await person.picture('4-approve-project-filled');
  await person.complete();

  await taskOf(demand, 'design-solution', '设计网络方案');
  await person.page.getByText('2031-06-30').first().waitFor();
  await person.fill('端到端网络解决方案', '核心扩容后：核心—汇聚—接入—客户端');
  await person.fill('经办人', '赵强');
  await person.picture('5-design-solution');
  await person.complete();

  await taskOf(demand, 'negotiate', '与客户洽谈');
  await person.page.getByText('核心扩容后').first().waitFor();
  await person.choose('客户接受');
  await person.fill('经办人', '王芳');
  await person.picture('6-negotiate');
  await person.complete();

  await inState(demand.id, 'accepted');
  const lines = await timeline(demand.id);
  expect(lines.filter((line) => line.action === 'step.completed').map((line) => line.actor)).toEqual([
    '王芳',
    '李建',
    '赵强',
    '王芳',
  ]);
  expect(lines.map((line) => line.action)).toContain('step.claimed');
  const form = await get(`/v1/demands/${demand.id}/forms/resource-confirmation`);
  expect(form).toMatchObject({ result: 'conditional', inServiceOn: '2031-06-30', designedBy: '赵强' });
}, 240_000);
