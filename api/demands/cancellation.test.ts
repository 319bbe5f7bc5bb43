import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { HandlingRecord } from '../../core/construction/handling-record.entity.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenStep } from '../../test/helpers/given.ts';
import { givenAcceptance, givenOrder, givenWorkOrders } from '../../test/helpers/given-sale.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());
beforeEach(() => {
  api.clock.at = new Date('2026-09-30T10:00:00+08:00');
});

const post = async (): Promise<Json> => (await api.send('POST', '/v1/demands', newDemand())).body;
const cancel = async (id: string, body: Json, headers: Record<string, string> = {}) =>
  await api.send('POST', `/v1/demands/${id}/cancellation`, body, headers);

test('says at once what became of it; by whom and why', async () => {
  const { id, number } = await post();
  const { status, body } = await cancel(number, { reason: ' 客户搬迁 ', cancelledBy: '王芳' });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    id,
    state: 'cancelled',
    standing: '已取消：客户搬迁',
    concludedAt: '2026-09-30T10:00:00+08:00',
    cancellation: { reason: '客户搬迁', by: '王芳', state: 'received' },
  });
  const again = await cancel(id, { reason: '再取消一次' });
  expect([again.status, again.body.code, again.body.state]).toEqual([409, 'demand-ended', 'cancelled']);
  expect(again.body.detail).toContain('王芳');
});

test('repeated with its Idempotency-Key gets the same answer', async () => {
  const { id } = await post();
  const headers = { 'idempotency-key': randomUUID() };
  const first = await cancel(id, { reason: '客户搬迁' }, headers);
  const second = await cancel(id, { reason: '客户搬迁' }, headers);
  expect([second.status, second.body]).toEqual([200, first.body]);
  expect(second.headers['idempotency-replayed']).toBe('true');
});

test('sent ten times at once with one key has one effect: who comes while it runs is told so; with another body it is refused', async () => {
  const { id } = await post();
  const headers = { 'idempotency-key': randomUUID() };
  const answers = await Promise.all(
    Array.from({ length: 10 }, async () => cancel(id, { reason: '客户搬迁' }, headers)),
  );
  const told = answers.filter(({ status }) => status === 409);
  for (const { body } of told) expect(body.code).toBe('idempotency-key-in-use');
  const done = answers.filter(({ status }) => status === 200);
  expect(done.length).toBe(10 - told.length);
  expect(new Set(done.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  const { items } = (await api.send('GET', `/v1/demands/${id}/timeline`)).body;
  expect(items.filter((line: Json) => line.action === 'demand.cancelled')).toMatchObject([
    { actor: expect.any(String), reason: '客户搬迁', before: { state: 'received' } },
  ]);
  const other = await cancel(id, { reason: '另有原因' }, headers);
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
});

test('what was cancelled is found by its state', async () => {
  const { id } = await post();
  const listed = async () =>
    (await api.send('GET', '/v1/demands?state=cancelled&limit=100')).body.items.some(
      (one: Json) => one.id === id,
    );
  expect(await listed()).toBe(false);
  await cancel(id, { reason: '客户搬迁' });
  expect(await listed()).toBe(true);
});

test.each([
  ['no reason', {}],
  ['an empty one', { reason: '   ' }],
  ['a long one', { reason: '长'.repeat(1_001) }],
  ['an unknown field', { reason: '客户搬迁', force: true }],
])('%s: 400', async (_what, body) => {
  const { id } = await post();
  expect((await cancel(id, body)).status).toBe(400);
  expect((await api.send('GET', `/v1/demands/${id}`)).body.state).toBe('received');
});

test('of a demand there is not: 404', async () => {
  expect((await cancel('XQ-19990101-0001', { reason: '客户搬迁' })).status).toBe(404);
});

test('the sale in a demand: order, deviation, obstacle, shortage, acceptance and archive', async () => {
  const { id } = await post();
  const orderId = await givenOrder(api.orm, id);
  await givenStep(api.orm, id, { key: 'resolve-shortage', name: '处理资源不足' });
  const view = async () => (await api.send('GET', `/v1/demands/${id}`)).body;
  const before = await view();
  expect(before).toMatchObject({
    state: 'provisioning',
    order: { state: 'accepted', number: expect.stringMatching(/^KT-/), openedAt: null },
    acceptance: null,
    archiveNumber: null,
    cancellation: null,
  });
  expect(before.flags.map((flag: Json) => flag.code)).toEqual(
    expect.arrayContaining(['date-deviation', 'shortage']),
  );
  expect(before.flags.find((flag: Json) => flag.code === 'date-deviation').text).toBe(
    '总部·接入主干完成日期与资源确认时不一致：答复2026-12-15，实际2026-12-18（连续降雨，管道施工顺延）',
  );
  await givenWorkOrders(api.orm, id, orderId);
  const archive = await givenAcceptance(api.orm, id, orderId);
  expect(await view()).toMatchObject({
    archiveNumber: archive,
    acceptance: { round: 1, conclusion: 'passed' },
  });
  const { items } = (await api.send('GET', `/v1/demands/${id}/handling-records`)).body;
  expect(items).toMatchObject([{ decision: 'resume', atStep: 'install-user-side', opinions: [{}, {}] }]);
});

test('counts: what was built on another day than replied, and how acceptances went', async () => {
  const { body } = await api.send('GET', '/v1/statistics?from=2026-12-18&to=2026-12-18');
  expect(body.dateDeviations).toMatchObject({ built: 1, count: 1, later: 1, earlier: 0 });
  const none = (await api.send('GET', '/v1/statistics?from=2020-01-01&to=2020-12-31')).body;
  expect(none).toMatchObject({ demands: { received: 0 }, dateDeviations: { built: 0 }, limits: [] });
  expect((await api.send('GET', '/v1/statistics')).body.acceptances).toMatchObject({ held: 1, passed: 1 });
});

test('an obstacle nobody has to agree on any more wants no attention; its record stays', async () => {
  const { id } = await post();
  const orderId = await givenOrder(api.orm, id);
  await givenWorkOrders(api.orm, id, orderId);
  await api.orm.em.fork().nativeUpdate(HandlingRecord, { demandId: id }, { decision: null, agreedAt: null });
  const codes = (demand: Json) => demand.flags.map((flag: Json) => flag.code);
  expect(codes((await api.send('GET', `/v1/demands/${id}`)).body)).toContain('blocked');
  const { body } = await cancel(id, { reason: '客户搬迁' });
  expect(codes(body)).not.toContain('blocked');
  expect(body.order.state).toBe('cancelled');
  const { items } = (await api.send('GET', `/v1/demands/${id}/handling-records`)).body;
  expect(items).toMatchObject([{ decision: null }]);
});
