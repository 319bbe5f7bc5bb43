import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { Deadline } from '../../deadlines/deadline.entity.ts';
import { givenDeadline } from '../../deadlines/deadline.fixture.ts';
import { givenOpenedOrder, type Owners } from '../../provisioning/opened.fixture.ts';
import { OrderSegment, ProvisioningOrder } from '../../provisioning/provisioning-order.entity.ts';
import { close, lastLine, now, open } from '../../steps/step.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

async function given(owners?: Owners) {
  const opened = await givenOpenedOrder(database.orm, owners);
  const { id } = await givenDeadline(database.orm, {
    demandId: opened.demandId,
    limit: 'status-transfer',
    department: 'support-center',
  });
  const step = await open(database.orm, 'transfer-status', opened.demandId, {
    variables: { deadline: { id } },
  });
  return { ...opened, step, deadlineId: id };
}
const clockOf = async (id: string) => await database.orm.em.fork().findOneOrFail(Deadline, { id });
const orderOf = async (id: string) => await database.orm.em.fork().findOneOrFail(ProvisioningOrder, { id });
const ticked = { transferred: true, handler: '赵强' };

test('every unit is shown; each owning unit is told once, and the clock stops', async () => {
  const { demandId, orderId, step, deadlineId } = await given();
  expect(step.answered.units).toMatchObject([
    { accessPointName: '1号楼', segmentName: '核心', owner: '合肥网络部' },
    { accessPointName: '1号楼', segmentName: '接入主干', owner: '合肥线路中心' },
    { accessPointName: '1号楼', segmentName: '接入末端', owner: '合肥线路中心' },
    { accessPointName: '2号楼', segmentName: '核心' },
    { accessPointName: '2号楼', segmentName: '接入主干' },
    {
      accessPointName: '2号楼',
      segmentName: '接入末端',
      device: '合肥OLT-01(HF-end)',
      port: '端口 3',
      odf: 'ODF-HF-03',
    },
  ]);
  expect(await close(database.orm, step, { ...ticked, remark: '系统已推送' })).toEqual({
    faults: [],
    set: { owners: ['合肥网络部', '合肥线路中心'] },
  });
  expect(await orderOf(orderId)).toMatchObject({ statusTransferredAt: now, statusTransferredBy: '赵强' });
  expect(await clockOf(deadlineId)).toMatchObject({ state: 'met', stoppedAt: now });
  expect(await lastLine(database.orm, demandId, 'order.status-transferred')).toMatchObject({
    actor: '赵强',
    summary: '传递资源状态变更信息：合肥网络部、合肥线路中心',
    after: { owners: ['合肥网络部', '合肥线路中心'] },
    reason: '系统已推送',
  });
});

test('a unit whose owner nobody named is the task of the owning units in general', async () => {
  const { step } = await given({ core: '合肥网络部', trunk: '合肥网络部', end: null });
  expect((await close(database.orm, step, ticked)).set).toEqual({ owners: ['合肥网络部', '资源管理单位'] });
});

test('with nothing allocated there is one task all the same', async () => {
  const { orderId, demandId } = await given();
  await database.orm.em.fork().nativeUpdate(OrderSegment, { orderId }, { device: null });
  const step = await open(database.orm, 'transfer-status', demandId);
  expect(step.answered.units).toEqual([]);
  expect((await close(database.orm, step, ticked)).set).toEqual({ owners: ['资源管理单位'] });
});

test.each([[false], [null], [undefined]])(
  'ticked %s: nothing is transferred, the clock runs on',
  async (box) => {
    const { orderId, step, deadlineId } = await given();
    expect(await close(database.orm, step, { transferred: box, handler: ' ' })).toEqual({
      faults: ['请确认已向各资源管理单位传递状态变更信息。', '请填写“经办人”。'],
      set: {},
    });
    expect((await clockOf(deadlineId)).state).toBe('running');
    expect((await orderOf(orderId)).statusTransferredAt).toBeNull();
  },
);
