import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  adjusting,
  adjustmentOf,
  askToClose,
  type InUse,
  serviceOf,
  servicesInUse,
} from '../helpers/after-sale.ts';
import { call, deadline, get, type Json } from '../helpers/service.ts';
import { unitsAt, work } from '../helpers/staff.ts';

const handler = '赵强';
const simple = { decision: 'reconfigure', reason: '带宽在原端口能力之内，只改限速', handler };
const failed = { conclusion: 'failed', defects: '测速不达标', handler: '王芳' };

const names = ['replaced', 'withdrawn', 'cancelled', 'failed', 'changed', 'changed cancelled'] as const;
const services = new Map<(typeof names)[number], InUse>();
beforeAll(async () => {
  const made = await servicesInUse(names.length);
  names.forEach((name, index) => {
    const one = made[index];
    if (one !== undefined) services.set(name, one);
  });
});
const given = (name: (typeof names)[number]): InUse => services.get(name) as InUse;

/** The old service is what it was, and nothing stands in the way of the next demand. */
async function expectUntouched({ service, street }: InUse): Promise<void> {
  expect(await serviceOf(service)).toEqual(service);
  for (const segment of ['core', 'trunk', 'end'] as const)
    expect(await unitsAt(street, segment)).toMatchObject({ free: 7, occupied: 1, reserved: 0 });
}

const refused = async (old: InUse, change: Json = {}) => {
  const { status, body } = await call('POST', '/v1/demands', await adjustmentOf(old, change));
  return [status, body.code, body.demand ?? body.faults?.[0].pointer];
};

describe('art. 32, 35, 36: an adjustment that needs other resources', () => {
  test.concurrent('the new is sold and accepted first, then the old is closed for good', async () => {
    const old = given('replaced');
    const demand = await adjusting(old);
    expect(await refused(old)).toEqual([409, 'service-busy', demand.number]);
    expect((await askToClose(old.service)).body.demand).toBe(demand.number);
    const step = await work(demand.id, { step: 'assess-adjustment' });
    expect(step.variables.service).toMatchObject({ number: old.service.number, stateName: '在网' });
    await work(demand.id, { step: 'organize-acceptance' });
    expect((await serviceOf(old.service)).state).toBe('active');
    const closing = await work(demand.id, { step: 'accept-closure' });
    expect(closing.variables.closure).toMatchObject({
      adjustment: true,
      kind: 'permanent',
      serviceNumber: old.service.number,
    });
    const running = await get(`/v1/demands/${demand.id}`);
    expect(running).toMatchObject({ state: 'closing', existingService: { state: 'active' } });
    const late = await call('POST', `/v1/demands/${demand.id}/cancellation`, { reason: '客户搬迁' });
    expect([late.status, late.body.code]).toEqual([409, 'demand-past-cancelling']);
    const done = await work(demand.id, { state: 'completed' });
    expect(await serviceOf(old.service)).toMatchObject({
      state: 'closed',
      replacedBy: { number: done.service.number },
    });
    expect(await serviceOf(done.service)).toMatchObject({
      state: 'active',
      bandwidth: 500,
      replaces: { number: old.service.number },
    });
    // The new keeps one of each, what the old had is free.
    for (const segment of ['core', 'trunk', 'end'] as const)
      expect(await unitsAt(old.street, segment)).toMatchObject({ free: 7, occupied: 1 });
    const form = await get(`/v1/demands/${demand.id}/forms/closure`);
    expect(form).toMatchObject({ ofAdjustment: true, replacedBy: done.service.number });
  });

  test.concurrent('the customer withdraws in the middle: the old stays untouched', async () => {
    const old = given('withdrawn');
    const demand = await adjusting(old);
    await work(
      demand.id,
      { state: 'withdrawn' },
      { negotiate: { outcome: 'withdrawn', remark: '价格过高', handler } },
    );
    await expectUntouched(old);
    const other = await adjusting(old);
    await work(other.id, { step: 'assess-adjustment' });
  });

  test.concurrent('cancelled while its new line is being built: the old stays untouched', async () => {
    const old = given('cancelled');
    const demand = await adjusting(old);
    await work(demand.id, { step: 'install-user-side' });
    expect((await call('POST', `/v1/demands/${demand.id}/cancellation`, { reason: '不再扩容' })).status).toBe(
      200,
    );
    await expectUntouched(old);
  });

  test.concurrent('the acceptance of the new fails: reworked, the old is not closed before it is passed', async () => {
    const old = given('failed');
    const demand = await adjusting(old);
    await work(demand.id, { step: 'organize-acceptance' });
    const again = await work(demand.id, { step: 'open-network' }, { 'organize-acceptance': [failed] });
    expect(again.variables.defects).toContain('测速不达标');
    expect((await serviceOf(old.service)).state).toBe('active');
    await work(demand.id, { state: 'completed' });
    expect((await serviceOf(old.service)).state).toBe('closed');
  });
});

describe('art. 37: a simple change of configuration', () => {
  test.concurrent('by work order, replied, accepted in 5 working days after a failure, archived: the same service', async () => {
    const old = given('changed');
    const demand = await adjusting(old);
    const step = await work(demand.id, { step: 'change-configuration' }, { 'assess-adjustment': simple });
    expect(step.variables.workOrder.task).toContain('200 Mbit/s → 500 Mbit/s');
    expect(step.variables.circuits[0].code).toBe(old.service.circuits[0].code);
    expect((await get(`/v1/demands/${demand.id}`)).state).toBe('changing');
    await work(demand.id, { step: 'organize-acceptance' });
    expect(await deadline(demand.id, 'acceptance')).toMatchObject({ workingDays: 5, state: 'running' });
    expect((await get(`/v1/demands/${demand.id}/forms/provisioning`)).state).toBe('opened');
    const again = await work(
      demand.id,
      { step: 'change-configuration' },
      { 'organize-acceptance': [failed] },
    );
    expect(again.variables).toMatchObject({ defects: '测速不达标' });
    expect(again.variables.workOrder.task).toContain('整改：测速不达标');
    const done = await work(demand.id, { state: 'completed' });
    expect(done).toMatchObject({ service: null, acceptance: { round: 2 } });
    const now = await serviceOf(old.service);
    expect(now).toMatchObject({
      id: old.service.id,
      state: 'active',
      bandwidth: 500,
      productName: '互联网专线500M',
      archiveNumber: done.archiveNumber,
    });
    expect(now.circuits.map(({ code }: Json) => code)).toEqual(
      old.service.circuits.map(({ code }: Json) => code),
    );
    expect(now.resources).toEqual(old.service.resources);
    const { items } = await get(`/v1/notifications?demand=${demand.id}&limit=100`);
    const told = items.filter(({ kind }: Json) => kind === 'completion');
    expect(told.map(({ recipient }: Json) => recipient)).toEqual(
      expect.arrayContaining(['customer', 'department']),
    );
    expect(told[0].text).toContain('更改');
    const found = await get(`/v1/services?circuit=${old.service.circuits[0].code}`);
    expect(found.items.map(({ id }: Json) => id)).toEqual([old.service.id]);
    const orders = await get(`/v1/demands/${demand.id}/forms/work-orders`);
    expect(orders.workOrders).toMatchObject([{ place: 'configuration', state: 'done' }]);
  });

  test.concurrent('not for another address; cancelled in the middle, the service stays untouched', async () => {
    const old = given('changed cancelled');
    expect(await refused(old, { customer: { ...(await adjustmentOf(old)).customer, code: 'KH-1' } })).toEqual(
      [422, 'demand-makes-no-sense', '/customer/code'],
    );
    expect(await refused(old, { serviceId: 'YW-20200101-0001' })).toEqual([
      422,
      'demand-makes-no-sense',
      '/serviceId',
    ]);
    const moved = await adjusting(old, { accessPoints: [{ name: '新址', address: `${old.street}9号` }] });
    const step = await work(moved.id, { step: 'assess-adjustment' });
    const answer = await call('POST', `/v1/steps/${step.id}/completion`, {
      variables: simple,
      completedBy: handler,
    });
    expect([answer.status, answer.body.faults[0].message]).toEqual([
      422,
      expect.stringContaining('需要资源再分配及再施工'),
    ]);
    const cancel = async (id: string) =>
      (await call('POST', `/v1/demands/${id}/cancellation`, { reason: '客户不变更了' })).status;
    expect(await cancel(moved.id)).toBe(200);
    const demand = await adjusting(old);
    await work(demand.id, { step: 'change-configuration' }, { 'assess-adjustment': simple });
    expect(await cancel(demand.id)).toBe(200);
    await expectUntouched(old);
  });
});
