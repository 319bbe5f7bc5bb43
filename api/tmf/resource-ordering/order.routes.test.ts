import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../../../core/audit/audit-entry.entity.ts';
import { WorkOrder } from '../../../core/construction/work-order.entity.ts';
import { givenStock } from '../../../core/inventory/units.fixture.ts';
import { givenOpenedOrder } from '../../../core/provisioning/opened.fixture.ts';
import { type Json, type TestApi, testApi } from '../../../test/helpers/api.ts';

const url = '/tmf-api/resourceOrdering/v4/resourceOrder';
const cancelUrl = '/tmf-api/resourceOrdering/v4/cancelResourceOrder';

let api: TestApi;
let ofDemand: string;
let demandNumber: string;
let code: string;
beforeAll(async () => {
  api = await testApi();
  [code = ''] = await givenStock(api.orm, '合肥市望江西路', [{ segment: 'trunk', free: 4 }]);
  const given = await givenOpenedOrder(api.orm);
  const em = api.orm.em.fork();
  ofDemand = '3b0c5f6e-7f8a-4f2c-9c1d-0a1b2c3d4e5f';
  em.create(
    WorkOrder,
    {
      id: ofDemand,
      orderId: given.orderId,
      number: 'SG-20260929-0099',
      round: 9,
      workPlace: 'end',
      state: 'open',
      task: '开通接入末端',
      issuedAt: new Date('2026-09-29T10:00:00+08:00'),
    },
    { persist: true },
  );
  await em.flush();
  const [demand]: { number: string }[] = await em.execute('select number from demand where id = ?', [
    given.demandId,
  ]);
  demandNumber = demand?.number ?? '';
});
afterAll(async () => await api.close());

const ordered = async (resource: Json = {}, more: Json = {}): Promise<Json> => {
  const answer = await api.send('POST', url, {
    orderItem: [{ id: 'abc', action: 'modify', resource }],
    ...more,
  });
  expect([answer.status, answer.body.message]).toEqual([201, undefined]);
  return answer.body;
};
const move = async (id: string, body: Json) => await api.send('PATCH', `${url}/${id}`, body);

test('work without a demand is numbered, kept and listed with the others', async () => {
  const body = await ordered(
    { id: code },
    {
      externalId: 'OSS-1',
      description: '更换光模块',
      requestedStartDate: '2026-10-08T00:00:00+08:00',
      requestedCompletionDate: '2026-10-10T00:00:00+08:00',
    },
  );
  expect(body).toMatchObject({
    state: 'acknowledged',
    externalId: 'OSS-1',
    description: `资源0（${code}）：更换光模块`,
    orderDate: '2026-09-30T02:00:00.000Z',
    requestedStartDate: '2026-10-07T16:00:00.000Z',
    externalReference: [
      { id: expect.stringMatching(/^SG-20260930-\d{4}$/), externalReferenceType: 'workOrderNumber' },
    ],
    orderItem: [
      {
        id: 'abc',
        action: 'modify',
        state: 'acknowledged',
        resource: { category: 'trunk', name: '接入主干' },
      },
    ],
  });
  expect(await api.orm.em.fork().findOneOrFail(WorkOrder, { id: body.id })).toMatchObject({
    orderId: null,
    workPlace: 'trunk',
    state: 'open',
    plannedFrom: '2026-10-08',
    plannedTo: '2026-10-10',
  });
  expect((await api.send('GET', `${url}?externalId=OSS-1`)).body).toEqual([body]);
  const all = (await api.send('GET', `${url}?fields=none`)).body.map(({ id }: Json) => id);
  expect(all).toEqual(expect.arrayContaining([body.id, ofDemand]));
});

test('it is begun, stopped, gone on with and done; then it has ended', async () => {
  const { id } = await ordered();
  const states: string[] = [];
  for (const body of [
    { state: 'inProgress' },
    { state: 'held', cancellationReason: '管道堵塞' },
    { state: 'inProgress' },
    { state: 'completed' },
  ]) {
    const answer = await move(id, body);
    states.push(answer.body.state);
    if (answer.body.state !== 'completed')
      expect((await api.send('GET', `${url}?state=${body.state}&id=${id}`)).body).toHaveLength(1);
  }
  expect(states).toEqual(['inProgress', 'held', 'inProgress', 'completed']);
  expect((await api.send('GET', `${url}/${id}`)).body).toMatchObject({
    completionDate: '2026-09-30T02:00:00.000Z',
  });
  const late = await move(id, { state: 'inProgress' });
  expect([late.status, late.body.code]).toEqual([409, 'work-order-state']);
  const lines = await api.orm.em.fork().find(AuditEntry, { objectId: id }, { orderBy: { id: 'asc' } });
  expect(lines.map(({ action }) => action)).toEqual([
    'work-order.ordered',
    ...Array(4).fill('work-order.moved'),
  ]);
});

test('it is cancelled by its task, once', async () => {
  const { id } = await ordered();
  const answer = await api.send('POST', cancelUrl, { resourceOrder: { id }, cancellationReason: '无需施工' });
  expect([answer.status, answer.body]).toMatchObject([
    201,
    { state: 'done', cancellationReason: '无需施工' },
  ]);
  expect((await api.send('GET', `${cancelUrl}/${id}`)).body.resourceOrder.id).toBe(id);
  expect((await api.send('GET', `${cancelUrl}?resourceOrder.id=${id}`)).body).toHaveLength(1);
  expect((await api.send('GET', `${url}/${id}`)).body).toMatchObject({
    state: 'cancelled',
    cancellationReason: '无需施工',
  });
  expect((await api.send('POST', cancelUrl, { resourceOrder: { id } })).status).toBe(409);
});

describe('the work order of a demand', () => {
  test('is read with the number of its demand', async () => {
    const { body } = await api.send('GET', `${url}/SG-20260929-0099`);
    expect(body).toMatchObject({
      id: ofDemand,
      state: 'acknowledged',
      externalReference: [
        { id: 'SG-20260929-0099' },
        { id: demandNumber, externalReferenceType: 'demandNumber' },
      ],
      orderItem: [{ id: '1', action: 'add', resource: { name: '接入末端', category: 'end' } }],
    });
  });

  test('is moved by the steps of the demand alone; words are kept', async () => {
    for (const answer of [
      await move(ofDemand, { state: 'completed' }),
      await api.send('POST', cancelUrl, { resourceOrder: { id: ofDemand } }),
    ])
      expect([answer.status, answer.body.code]).toEqual([409, 'work-order-state']);
    expect((await move(ofDemand, { externalId: 'OSS-9' })).body).toMatchObject({
      externalId: 'OSS-9',
      state: 'acknowledged',
    });
    expect(await api.orm.em.fork().findOneOrFail(WorkOrder, { id: ofDemand })).toMatchObject({
      state: 'open',
    });
  });
});

test.each<[string, Json, number, string]>([
  ['a resource there is not', { orderItem: [{ resource: { id: 'NONE' } }] }, 422, '/orderItem/0/resource/id'],
  [
    'a place there is not',
    { orderItem: [{ resource: { category: 'roof' } }] },
    422,
    '/orderItem/0/resource/category',
  ],
  [
    'an end before its start',
    {
      orderItem: [{}],
      requestedStartDate: '2026-10-09T00:00:00Z',
      requestedCompletionDate: '2026-10-01T00:00:00Z',
    },
    422,
    '/requestedCompletionDate',
  ],
  ['no item', { orderItem: [] }, 400, '/orderItem'],
])('%s is refused', async (_what, body, status, pointer) => {
  const answer = await api.send('POST', url, body);
  expect([answer.status, answer.body.faults[0].pointer]).toEqual([status, pointer]);
});
