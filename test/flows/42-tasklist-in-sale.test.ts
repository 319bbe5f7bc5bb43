import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { example, get, type Json, openStep, post } from '../helpers/service.ts';
import { eventually } from '../helpers/stack.ts';
import { day, pdf, site, work } from '../helpers/staff.ts';
import { openTasklist, type Tasklist } from '../helpers/tasklist.ts';

let person: Tasklist;
beforeAll(async () => {
  person = await openTasklist();
});
afterAll(async () => await person?.close());

/** Other tests leave tasks behind: this customer's are found by their own name. */
const customer = '宿州“皖北”粮油有限公司';

async function taskOf(demand: Json, key: string, label: string): Promise<void> {
  await openStep(demand.id, key);
  await person.take(label, demand.number);
}

const fill = async (label: string, text: string, nth = 0): Promise<void> =>
  await person.fill(label, text, nth);
const sign = async (name: string): Promise<void> => await fill('经办人', name);
const date = async (label: string, value: string): Promise<void> => await person.date(label, value);

async function done(demand: Json, key: string): Promise<void> {
  await person.complete();
  await eventually(`${key} to be done`, async () => {
    const { items } = await get(`/v1/steps?demand=${demand.id}&limit=100`);
    const last = items.find((step: Json) => step.key === key && step.state === 'completed');
    if (last?.fault) throw new Error(`${key} came back: ${last.fault}`);
    return last;
  });
}

test('by hand from the application to the uploaded acceptance: the demand is archived', async () => {
  const body = await example('01-all-available');
  const demand = await post({
    ...body,
    customer: { ...body.customer, name: customer },
    accessPoints: [{ name: '总部', address: `${await site()}1号` }],
  });
  await work(demand.id, { step: 'apply-provisioning' });
  const today = await day();

  await taskOf(demand, 'apply-provisioning', '派发资源需求申请');
  await person.page.getByText('资源具备').first().waitFor();
  await person.field('接口类型').locator('.fjs-input-group').first().click();
  await person.page.getByText('GE光口', { exact: true }).first().click();
  await fill('申请说明', '请于月底前开通');
  await sign('王芳');
  await person.picture('10-apply-provisioning');
  await done(demand, 'apply-provisioning');

  await taskOf(demand, 'accept-provisioning', '受理资源需求');
  await person.page.getByText('现网具备').first().waitFor();
  await person.choose('受理');
  await fill('末端施工调度说明', '随楼宇光缆施工');
  await sign('赵强');
  await person.picture('11-accept-provisioning');
  await done(demand, 'accept-provisioning');

  await taskOf(demand, 'open-network', '开通网络');
  await person.choose('完成');
  await fill('施工单位', '宿州分公司维护一班');
  await fill('施工人员', '孙浩、周杰');
  await date('实际完成日期', today);
  await sign('赵强');
  await person.picture('12-open-network');
  await done(demand, 'open-network');

  await taskOf(demand, 'install-user-side', '用户侧施工');
  await person.choose('完成');
  await fill('施工单位', '宿州装维二组');
  await fill('施工人员', '吴迪');
  await date('实际完成日期', today);
  await sign('赵强');
  await person.picture('13-install-user-side');
  await done(demand, 'install-user-side');

  await taskOf(demand, 'transfer-status', '传递资源状态变更');
  await person.page.getByText('宿州分公司接入维护中心').first().waitFor();
  await person.choose('已向各资源管理单位传递状态变更信息');
  await sign('赵强');
  await person.picture('14-transfer-status');
  await done(demand, 'transfer-status');

  for (const [index, owner] of ['核心网络维护中心', '接入维护中心'].entries()) {
    await taskOf(demand, 'change-status', '变更资源状态');
    await person.choose('已将以上资源的状态变更为占用');
    await sign('钱丽');
    await person.picture(`15-change-status-${index + 1}-${owner}`);
    await person.complete();
    await eventually(`${index + 1} of the status tasks to be done`, async () => {
      const { items } = await get(`/v1/steps?demand=${demand.id}&state=completed&limit=100`);
      return items.filter((step: Json) => step.key === 'change-status').length === index + 1;
    });
  }

  await taskOf(demand, 'organize-acceptance', '组织验收并签字');
  await person.choose('通过');
  await uploadByHand(demand);
  for (const [label, value] of [
    ['测试时长（小时）', '24'],
    ['误码秒（秒）', '0'],
    ['环路时延（毫秒）', '3'],
    ['丢包率（%）', '0'],
    ['客户签字人', '陈总'],
    ['客户经理签字人', '刘洋'],
    ['客户服务支撑中心签字人', '赵强'],
  ] as const)
    await fill(label, value);
  for (const label of ['客户签字日期', '客户经理签字日期', '客户服务支撑中心签字日期'])
    await date(label, today);
  await sign('王芳');
  await person.picture('17-organize-acceptance');
  await done(demand, 'organize-acceptance');

  const archived = await eventually('the demand to be archived', async () => {
    const found = await get(`/v1/demands/${demand.id}`);
    return found.state === 'completed' && found;
  });
  expect((await get(`/v1/archives/${archived.archiveNumber}`)).metadata.files).toMatchObject([
    { name: '签字验收单.pdf', uploadedBy: '王芳' },
  ]);
}, 300_000);

/** The page behind the link: a wrong file is refused with a sentence, the scan is taken and listed. */
async function uploadByHand(demand: Json): Promise<void> {
  const opened = person.page.waitForEvent('popup');
  await person.page.getByRole('link', { name: /上传/ }).first().click();
  const page = await opened;
  expect(page.url()).toContain(`/uploads/acceptance?demand=${demand.number}`);
  await page.getByText(demand.number).first().waitFor();
  await page.getByLabel('经办人').fill('王芳');
  const choose = async (name: string, content: string) =>
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) });
  await choose('假的.pdf', 'not a pdf at all');
  await page.getByRole('button', { name: '上传' }).click();
  await page.getByText('文件不是 PDF').waitFor();
  await choose('签字验收单.pdf', await pdf('by hand').text());
  await page.getByRole('button', { name: '上传' }).click();
  await page.getByText('已上传：签字验收单.pdf').waitFor();
  await page.getByRole('link', { name: '签字验收单.pdf' }).waitFor();
  await page.screenshot({
    path: new URL('../artefacts/16-upload.png', import.meta.url).pathname,
    fullPage: true,
  });
  await page.close();
}
