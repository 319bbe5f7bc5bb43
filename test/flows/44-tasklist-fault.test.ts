import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faultStep, faultTimeline, report, service } from '../helpers/faults.ts';
import { get, type Json } from '../helpers/service.ts';
import { eventually } from '../helpers/stack.ts';
import { openTasklist, type Tasklist } from '../helpers/tasklist.ts';

let person: Tasklist;
beforeAll(async () => {
  person = await openTasklist();
});
afterAll(async () => await person?.close());

/** Claims the task of this step, does what it takes, signs and completes it. @returns when it has taken effect. */
async function byHand(
  fault: Json,
  [key, label, name]: [key: string, label: string, name: string],
  fill: () => Promise<void>,
): Promise<void> {
  const { id } = await faultStep(fault.id, key);
  await person.take(label, fault.number);
  await fill();
  await person.fill('经办人', name);
  await person.picture(`20-${key}`);
  await person.complete();
  const done = await eventually(`${key} to be done`, async () => {
    const step = await get(`/v1/steps/${id}`);
    return step.state === 'completed' && step;
  });
  expect([key, done.fault]).toEqual([key, null]);
}

test('art. 24–26, 28, 30, 31: a fault by hand in Tasklist by four departments, from the report to the archive', async () => {
  const { number } = await service({ important: true, serviceLevel: 'AAA' });
  const fault = await report({
    source: '10086',
    serviceId: number,
    description: '专线中断，全网点无法访问总部',
  });

  await byHand(fault, ['accept-fault', '受理障碍', '秦岭'], async () => {
    await person.page.getByText('专线中断，全网点无法访问总部').first().waitFor();
    await person.choose('重大：业务中断');
    await person.fill('转派说明', '用户侧设备正常，请支撑中心处理');
  });
  await byHand(fault, ['diagnose-fault', '障碍预处理', '赵强'], async () => {
    await person.page.getByText('用户侧设备正常，请支撑中心处理').first().waitFor();
    await person.choose('核心网障碍，转派专业班组');
    await person.fill('预处理情况', '接入侧光功率正常，核心侧路由不可达');
  });
  await byHand(fault, ['locate-core-fault', '判定核心网障碍', '冯涛'], async () => {
    await person.choose('省级核心网障碍，转派省公司网络部');
    await person.fill('判定依据', '省干 CR 至本地 BRAS 的邻居中断');
  });
  await byHand(fault, ['repair-provincial-core', '处理省级核心网障碍', '何静'], async () => {
    await person.page.getByText('省干 CR 至本地 BRAS 的邻居中断').first().waitFor();
    await person.choose('已排除');
    await person.fill('障碍原因', '省干板卡故障');
    await person.fill('处理措施', '更换板卡，邻居恢复');
  });
  await byHand(fault, ['confirm-recovery', '与客户确认', '赵强'], async () => {
    await person.choose('已排除，客户确认恢复');
    await person.fill('客户方确认人', '李雷');
  });
  await byHand(fault, ['inspect-reply', '回单质检', '秦岭'], async () => {
    await person.page.getByText('更换板卡，邻居恢复').first().waitFor();
    await person.choose('合格');
  });

  const archived = await eventually('the fault to be archived', async () => {
    const found = await get(`/v1/faults/${fault.id}`);
    return found.state === 'archived' && found;
  });
  expect(archived).toMatchObject({ place: 'provincial-core', severity: 'critical', confirmedBy: '李雷' });
  const departments: string[] = archived.archive.content.durations.map((one: Json) => one.department);
  expect(departments.sort()).toEqual([
    'monitoring-center',
    'om-teams',
    'provincial-network',
    'support-center',
  ]);
  const signed = (await faultTimeline(fault.id))
    .filter(({ action }) => action === 'step.completed')
    .map(({ actor }) => actor);
  expect(signed).toEqual(['秦岭', '赵强', '冯涛', '何静', '赵强', '秦岭']);
}, 240_000);
