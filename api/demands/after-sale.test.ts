import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dispatchClosure } from '../../core/closure/dispatch-closure.ts';
import { suspendService } from '../../core/closure/suspend-service.ts';
import { calendar } from '../../core/deadlines/deadline.fixture.ts';
import { onDemand } from '../../core/inventory/units.fixture.ts';
import { OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import type { ServiceRow } from '../../core/services/service.entity.ts';
import {
  adjustmentOf,
  closureOf,
  givenServiceInUse,
  suspensionOf,
  unitsByState,
} from '../../core/services/service.fixture.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});

const post = async (body: Json) => await api.send('POST', '/v1/demands', body);
const taken = async (body: Json): Promise<Json> => {
  const answer = await post(body);
  expect([answer.status, answer.body.detail]).toEqual([201, undefined]);
  return answer.body;
};
const cancel = async ({ id }: Json) =>
  await api.send('POST', `/v1/demands/${id}/cancellation`, { reason: '客户留网' });
const service = async (change: Parameters<typeof givenServiceInUse>[1] = {}): Promise<ServiceRow> =>
  await givenServiceInUse(api.orm, change);

/** As the engine would: form 5 dispatched, the end segment closed. */
async function suspended(): Promise<{ service: ServiceRow; demand: Json }> {
  const row = await service();
  const demand = await taken(suspensionOf(row));
  await onDemand(api.orm, demand.id, async ({ em, demand: own }) => {
    const moment = { now: api.clock.at, demand: own, calendar };
    await dispatchClosure(em, moment);
    await suspendService(em, moment);
  });
  return { service: row, demand };
}

describe('a closure that is taken', () => {
  test('names product and points of the record, and what the flow is told', async () => {
    const row = await service();
    const demand = await taken(suspensionOf(row));
    expect(demand).toMatchObject({
      action: 'close',
      state: 'received',
      product: { name: '互联网专线', bandwidth: 100 },
      accessPoints: [{ name: '1号楼' }, { name: '2号楼' }],
      existingService: { id: row.id, number: row.number, state: 'active', stateName: '在网' },
      service: null,
      closure: {
        kind: 'suspension',
        kindName: '暂停',
        effectiveOn: '2026-09-30',
        resumeOn: '2026-12-31',
        reason: '停产检修',
        number: null,
        state: null,
      },
    });
    const [message] = await api.orm.em.fork().find(OutboxMessage, { key: demand.id });
    expect(message?.payload.demand).toMatchObject({ action: 'close', serviceNumber: row.number });
  });

  test('an adjustment names what is wanted; its service may be named by id or number', async () => {
    const row = await service();
    const demand = await taken({ ...adjustmentOf(row), serviceId: row.number.toLowerCase() });
    expect(demand).toMatchObject({
      action: 'adjust',
      product: { bandwidth: 500 },
      existingService: { number: row.number },
      closure: null,
    });
  });
});

describe('a demand for a service that is refused', () => {
  test.each([
    ['no such service', { serviceId: 'YW-20200101-0001' }, '/serviceId'],
    ['another id', { serviceId: '0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11' }, '/serviceId'],
    [
      "another customer's",
      { customer: { code: 'C-2', name: '他', contactName: '李', contactPhone: '1' } },
      '/customer/code',
    ],
  ])('%s', async (_name, change, pointer) => {
    const answer = await post({ ...closureOf(await service()), ...change });
    expect([answer.status, answer.body.code]).toEqual([422, 'demand-makes-no-sense']);
    expect(answer.body.faults).toMatchObject([{ pointer }]);
  });

  test.each([
    ['closed', 'close', closureOf, 'closed (已停闭): it cannot be closed'],
    ['closed', 'suspend', suspensionOf, 'closed (已停闭): it cannot be closed'],
    ['closed', 'adjust', adjustmentOf, 'closed (已停闭): it cannot be adjusted'],
    ['suspended', 'suspend', suspensionOf, 'suspended (暂停): it cannot be suspended. Resume it first'],
    ['suspended', 'adjust', adjustmentOf, 'suspended (暂停): it cannot be adjusted. Resume it first'],
  ] as const)('what is %s: %s', async (state, _what, body, sentence) => {
    const answer = await post(body(await service({ state })));
    expect([answer.status, answer.body.code, answer.body.state]).toEqual([409, 'service-state', state]);
    expect(answer.body.detail).toContain(sentence);
  });

  test('while another demand touches the service, with the number of the other', async () => {
    const row = await service();
    const first = await taken(adjustmentOf(row));
    for (const body of [closureOf(row), suspensionOf(row), adjustmentOf(row)]) {
      const answer = await post(body);
      expect([answer.status, answer.body.code, answer.body.demand]).toEqual([
        409,
        'service-busy',
        first.number,
      ]);
    }
    expect((await cancel(first)).status).toBe(200);
    await taken(closureOf(row));
  });

  test('a suspension that waits lets the service be closed for good, one that resumes does not', async () => {
    const { service: row, demand } = await suspended();
    const closure = await taken(closureOf(row));
    expect((await cancel(closure)).status).toBe(200);
    const resumption = await api.send('POST', `/v1/services/${row.number}/resumption`, {});
    expect([resumption.status, resumption.headers.location]).toEqual([202, `/v1/demands/${demand.id}`]);
    const answer = await post(closureOf(row));
    expect([answer.status, answer.body.demand]).toEqual([409, demand.number]);
  });
});

describe('where it stands', () => {
  test('waits for its day, is suspended until its day, is being resumed', async () => {
    const standing = async ({ id }: Json) => (await api.send('GET', `/v1/demands/${id}`)).body.standing;
    const { service: row, demand } = await suspended();
    expect(await standing(demand)).toBe('业务已暂停：2026-12-31 恢复');
    await api.send('POST', `/v1/services/${row.id}/resumption`, { reason: '提前复工' });
    expect(await standing(demand)).toBe('业务已暂停：正在恢复');
    const future = await taken(closureOf(await service(), { kind: 'permanent', effectiveOn: '2026-10-12' }));
    await onDemand(api.orm, future.id, async ({ em, demand: own }) => {
      await dispatchClosure(em, { now: api.clock.at, demand: own, calendar });
      await em.execute("update closure_order set state = 'accepted' where demand_id = ?", [own.id]);
    });
    expect(await standing(future)).toBe('停闭办理中：等待停闭生效日 2026-10-12');
  });
});

describe('a cancellation', () => {
  test('of an adjustment or a closure leaves the service as it was', async () => {
    const row = await service();
    for (const body of [adjustmentOf(row), suspensionOf(row)]) {
      const demand = await taken(body);
      expect((await cancel(demand)).status).toBe(200);
      expect((await api.send('GET', `/v1/services/${row.id}`)).body).toMatchObject({ state: 'active' });
    }
    expect((await unitsByState(api.orm, row))['end occupied']).toBe(2);
  });

  test('comes too late for what is suspended', async () => {
    const { service: row, demand } = await suspended();
    const answer = await cancel(demand);
    expect([answer.status, answer.body.code]).toEqual([409, 'demand-past-cancelling']);
    expect(answer.body.detail).toContain(`POST /v1/services/${row.number}/resumption`);
  });
});

describe('services', () => {
  test('are listed by state, with what closures and adjustments did to them', async () => {
    const { service: row } = await suspended();
    const { body } = await api.send('GET', '/v1/services?state=suspended&limit=100');
    expect(body.items.find(({ id }: Json) => id === row.id)).toMatchObject({
      stateName: '暂停',
      suspendedAt: '2026-09-30T10:00:00+08:00',
      resumeOn: '2026-12-31',
      closedAt: null,
      replacesId: null,
    });
    const { body: detail } = await api.send('GET', `/v1/services/${row.number}`);
    expect(detail).toMatchObject({ replaces: null, replacedBy: null, important: false });
  });

  test.each([
    ['a blank reason', { reason: ' ' }, 400],
    ['another field', { why: '复工' }, 400],
    ['one that is in use', {}, 409],
  ])('are not resumed: %s', async (_name, body, status) => {
    const row = await service();
    const answer = await api.send('POST', `/v1/services/${row.id}/resumption`, body);
    expect(answer.status).toBe(status);
  });

  test('are resumed once for one Idempotency-Key, and not twice for two', async () => {
    const { service: row } = await suspended();
    const resume = async (key: string) =>
      await api.send('POST', `/v1/services/${row.id}/resumption`, {}, { 'idempotency-key': key });
    const first = await resume('r-1');
    expect([first.status, first.body.state]).toEqual([202, 'suspended']);
    const again = await resume('r-1');
    expect([again.status, again.headers['idempotency-replayed']]).toEqual([202, 'true']);
    const other = await resume('r-2');
    expect([other.status, other.body.code]).toEqual([409, 'resumption-under-way']);
    expect((await api.send('POST', '/v1/services/YW-0/resumption', {})).status).toBe(404);
  });
});

describe('form 5', () => {
  test('says what is closed, what is kept and what became of it', async () => {
    const { service: row, demand } = await suspended();
    const path = `/v1/demands/${demand.number}/forms/closure`;
    const { body } = await api.send('GET', path);
    expect(body).toMatchObject({
      form: 'closure',
      title: '业务停闭需求单',
      service: row.number,
      kindName: '暂停',
      ofAdjustment: false,
      replacedBy: null,
      stateName: '已暂停',
      resumeOn: '2026-12-31',
    });
    const treated = body.units.map(({ segment, treatment }: Json) => `${segment} ${treatment}`);
    expect(new Set(treated)).toEqual(new Set(['core 保留', 'trunk 保留', 'end 停闭']));
    for (const [format, magic] of [
      ['pdf', '%PDF-'],
      ['xlsx', 'PK'],
    ] as const) {
      const file = await api.app.inject({ url: `${path}?format=${format}` });
      expect(file.rawPayload.subarray(0, magic.length).toString('latin1')).toBe(magic);
    }
    expect((await api.send('GET', `${path}?round=2`)).status).toBe(404);
    const none = await taken(closureOf(await service()));
    expect((await api.send('GET', `/v1/demands/${none.id}/forms/closure`)).status).toBe(404);
  });
});
