import { describe, expect, test } from '@jest/globals';
import { call, complete, get, inState, type Json, openStep, timeline } from '../helpers/service.ts';
import { eventually } from '../helpers/stack.ts';
import { day, demandAt, site, unitsAt, work } from '../helpers/staff.ts';

const handler = '王芳';

const form2 = async (demand: Json): Promise<Json> => await get(`/v1/demands/${demand.id}/forms/provisioning`);
const actions = async (demand: Json): Promise<string[]> =>
  (await timeline(demand.id)).map((line) => line.action);
const stepKeys = async (demand: Json): Promise<string[]> =>
  (await get(`/v1/steps?demand=${demand.id}&limit=100`)).items.map((step: Json) => step.key);
const flags = async (demand: Json): Promise<Json[]> => (await get(`/v1/demands/${demand.id}`)).flags;

describe('the three ways to a resource', () => {
  test.concurrent('art. 17, 18: everything is there: reserved, opened, one status task per owning unit, archived', async () => {
    const street = await site();
    const demand = await demandAt(`${street}1号`);
    await work(demand.id, { step: 'open-network' });
    for (const segment of ['core', 'trunk', 'end'] as const)
      expect(await unitsAt(street, segment)).toMatchObject({ free: 7, reserved: 1, occupied: 0 });
    await work(demand.id, { step: 'transfer-status' });
    await complete(demand.id, 'transfer-status', { transferred: true, handler });
    await eventually('a task per owning unit', async () => {
      const { items } = await get(`/v1/steps?demand=${demand.id}&state=open&limit=100`);
      return items.filter((step: Json) => step.key === 'change-status').length === 2;
    });
    await work(demand.id, { state: 'acceptance' });
    for (const segment of ['core', 'trunk', 'end'] as const)
      expect(await unitsAt(street, segment)).toMatchObject({ free: 7, reserved: 0, occupied: 1 });
    const done = await work(demand.id, { state: 'completed' });
    expect(done.flags).toEqual([]);
    expect(await stepKeys(demand)).not.toEqual(expect.arrayContaining(['build-project', 'build-access-end']));
    const service = await get(`/v1/services/${done.service.id}`);
    expect(service).toMatchObject({ state: 'active' });
    expect(service.circuits).toHaveLength(1);
    expect(service.resources).toHaveLength(3);
  });

  test.concurrent('art. 19: engineering builds what it approved, on the replied date', async () => {
    const street = await site({ core: { free: 0 }, end: { free: 0 } });
    const demand = await demandAt(`${street}1号`);
    const step = await work(demand.id, { step: 'build-project' });
    expect(step.department).toBe('engineering');
    expect(step.variables.projects.map((line: Json) => line.segment)).toEqual(['core', 'end']);
    await work(demand.id, { step: 'open-network' });
    expect(await stepKeys(demand)).not.toContain('build-access-end');
    // Built for this demand: recorded into the inventory and reserved in one.
    expect(await unitsAt(street, 'trunk')).toMatchObject({ free: 7, reserved: 1 });
    const done = await work(demand.id, { state: 'completed' });
    expect(done.flags).toEqual([]);
  });

  test.concurrent('art. 20: only the end is lacking, the support centre does it', async () => {
    const street = await site({ end: { free: 0, optimizable: 2 } });
    const demand = await demandAt(`${street}1号`);
    const step = await work(demand.id, { step: 'build-access-end' });
    expect(step.department).toBe('support-center');
    await work(demand.id, { step: 'open-network' });
    expect(await stepKeys(demand)).not.toContain('build-project');
    await work(demand.id, { state: 'completed' });
  });

  test.concurrent('mixed in one demand: three access points, three ways, at the same time', async () => {
    const [ready, built, freed] = [
      await site(),
      await site({ trunk: { free: 0 } }),
      await site({ end: { free: 0, optimizable: 1 } }),
    ];
    const demand = await demandAt(`${ready}1号`, `${built}2号`, `${freed}3号`);
    await openAtOnce(demand, ['build-project', 'build-access-end']);
    await work(demand.id, { step: 'open-network' });
    const form = await form2(demand);
    expect(form.segments.map((line: Json) => line.way).sort()).toEqual(
      ['access-end', 'project', ...Array(7).fill('ready')].sort(),
    );
    expect(form.segments.every((line: Json) => line.port !== null)).toBe(true);
    await work(demand.id, { state: 'completed' });
  });
});

/** Works until these steps are open at the same time. */
async function openAtOnce(demand: Json, keys: string[]): Promise<void> {
  await work(demand.id, { step: keys[0] ?? '', leave: keys });
  for (const key of keys) await openStep(demand.id, key);
}

describe('what the confirmation replied binds', () => {
  test.concurrent('art. 19: what engineering refused cannot be provisioned: refused where it is asked for, with the reason', async () => {
    const street = await site({ core: { free: 0 } });
    const demand = await demandAt(`${street}1号`);
    const refusal = { decision: 'refused', reason: '道路禁止开挖', handler: '李建' };
    const step = await work(demand.id, { step: 'negotiate' }, { 'approve-project': refusal });
    const answer = await call('POST', `/v1/steps/${step.id}/completion`, {
      variables: { outcome: 'accepted', handler },
      completedBy: handler,
    });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body.faults)).toContain('道路禁止开挖');
    await complete(demand.id, 'negotiate', { outcome: 'withdrawn', remark: '无法建设', handler });
    await inState(demand.id, 'withdrawn');
  });

  test.concurrent('a completion earlier than replied needs a reason and is flagged', async () => {
    const street = await site({ trunk: { free: 0 } });
    const demand = await demandAt(`${street}1号`);
    const inServiceOn = await day(3);
    const step = await work(
      demand.id,
      { step: 'build-project' },
      { 'approve-project': { decision: 'approved', inServiceOn, handler: '李建' } },
    );
    const variables = { decision: 'uniform', completedOn: await day(), handler: '李建' };
    const without = await call('POST', `/v1/steps/${step.id}/completion`, { variables, completedBy: '李建' });
    expect(without.status).toBe(422);
    await complete(demand.id, 'build-project', { ...variables, reason: '施工进度提前' });
    await work(demand.id, { step: 'open-network' });
    const found = (await flags(demand)).find((flag) => flag.code === 'date-deviation');
    expect(found?.text).toContain('施工进度提前');
  });

  test.concurrent('the support centre returns an incomplete application, and gets it again', async () => {
    const street = await site();
    const demand = await demandAt(`${street}1号`);
    const returned = { decision: 'returned', reason: '缺少路由要求', handler: '赵强' };
    const accepted = { decision: 'accepted', handler: '赵强' };
    await work(demand.id, { step: 'open-network' }, { 'accept-provisioning': [returned, accepted] });
    const keys = await stepKeys(demand);
    expect(keys.filter((key) => key === 'apply-provisioning')).toHaveLength(2);
    expect((await get(`/v1/demands/${demand.id}`)).order.state).toBe('accepted');
  });
});

describe('the hand-off to engineering', () => {
  test.concurrent('whoever comes first completes it; the other sees who did', async () => {
    const street = await site({ core: { free: 0 } });
    const demand = await demandAt(`${street}1号`);
    const step = await work(demand.id, { step: 'build-project' });
    const variables = { decision: 'uniform', completedOn: await day(), handler: '李建' };
    const both = await Promise.all(
      ['工程管理系统', '施工调度系统'].map(
        async (completedBy) =>
          await call('POST', `/v1/steps/${step.id}/completion`, { variables, completedBy }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([202, 409]);
    const second = both.find(({ status }) => status === 409);
    const first = both.find(({ status }) => status === 202);
    expect(second?.body.detail).toContain(first?.body.completedBy);
    await work(demand.id, { step: 'open-network' });
  });
});

describe('the last port', () => {
  test.concurrent('20 demands want it at once: one gets it, 19 go back to a person with the reason', async () => {
    const street = await site({ core: { free: 16 }, trunk: { free: 16 }, end: { free: 1 } });
    const demands = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => await demandAt(`${street}${n}号`)),
    );
    // All hold a reply that says the port is free before the first of them allocates it.
    await Promise.all(demands.map(async ({ id }) => await work(id, { step: 'accept-provisioning' })));
    await Promise.all(
      demands.map(
        async ({ id }) => await complete(id, 'accept-provisioning', { decision: 'accepted', handler }),
      ),
    );
    const keys = await Promise.all(
      demands.map(
        async ({ id }) =>
          await eventually(
            'the allocation',
            async () => {
              const { items } = await get(`/v1/steps?demand=${id}&state=open&limit=10`);
              return items[0];
            },
            60_000,
          ),
      ),
    );
    expect(keys.filter((step) => step.key === 'open-network')).toHaveLength(1);
    const short = keys.filter((step) => step.key === 'resolve-shortage');
    expect(short).toHaveLength(19);
    expect(short[0].variables.shortages[0].lacking).toContain('不足');
    expect(await unitsAt(street, 'end')).toMatchObject({ free: 0, reserved: 1 });
    // Nothing is left half reserved by those that did not get all.
    expect(await unitsAt(street, 'core')).toMatchObject({ free: 15, reserved: 1 });

    const [retried, byHand, reconfirmed, cancelled] = short.map((step) => ({ id: step.demandId }));
    const winner = keys.find((step) => step.key === 'open-network');
    await call('POST', `/v1/demands/${winner.demandId}/cancellation`, { reason: '客户搬迁' });
    await eventually('the port to be given back', async () => (await unitsAt(street, 'end')).free === 1);
    await work(retried?.id, { step: 'open-network' }, { 'resolve-shortage': { decision: 'retry', handler } });
    const line = short[1].variables.shortages[0];
    await work(
      byHand?.id,
      { step: 'open-network' },
      {
        'resolve-shortage': {
          decision: 'manual',
          shortages: [{ ...line, device: '外系统OLT-9', port: '0/3/7', odf: 'ODF-9-12' }],
          handler,
        },
      },
    );
    await work(
      reconfirmed?.id,
      { step: 'plan-solution' },
      { 'resolve-shortage': { decision: 'reconfirm', reason: '端口已被占用', handler } },
    );
    await work(
      cancelled?.id,
      { state: 'cancelled' },
      { 'resolve-shortage': { decision: 'cancel', reason: '客户不再等待', handler } },
    );
    await work(reconfirmed?.id, { step: 'approve-project' });
    expect(await actions(reconfirmed)).toContain('demand.solution-revised');
  });
});
