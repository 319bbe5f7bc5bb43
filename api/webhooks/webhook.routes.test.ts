import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Webhook as Verifier } from 'standardwebhooks';
import { inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { emitEvent } from '../../core/events/emit-event.ts';
import { publishEvents } from '../../core/events/publish-events.ts';
import { WebhookDelivery } from '../../core/events/webhook.entity.ts';
import { readAddressRules } from '../../core/events/webhooks/address-rules.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';
import { type Answer, webhookServer } from '../../test/helpers/webhook-server.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi(undefined, { webhookRules: readAddressRules('127.0.0.1') });
});
afterAll(async () => await api.close());

const url = 'http://127.0.0.1:9/events';
const register = async (order: Json = {}): Promise<Json> => {
  const answer = await api.send('POST', '/v1/webhooks', { url, ...order });
  expect(answer.status).toBe(201);
  return answer.body;
};
const read = async (id: string, headers = {}) =>
  await api.send('GET', `/v1/webhooks/${id}`, undefined, headers);
const put = async (id: string, order: Json, etag?: string) =>
  await api.send('PUT', `/v1/webhooks/${id}`, order, etag === undefined ? {} : { 'if-match': etag });

test('a webhook is registered with what it wants; its secret is shown once', async () => {
  const order = {
    types: ['step.opened'],
    departments: ['engineering'],
    actions: ['new'],
    customers: ['C-001'],
  };
  const { secret, ...made } = await register(order);
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(made).toMatchObject({ url, ...order, enabled: true, format: 'standard', createdBy: 'api' });
  expect((await read(made.id)).body).toEqual(made);
  expect(JSON.stringify((await api.send('GET', '/v1/webhooks')).body)).not.toContain(secret);
});

test('the same Idempotency-Key registers once and shows the same secret', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const [first, again] = [
    await api.send('POST', '/v1/webhooks', { url }, headers),
    await api.send('POST', '/v1/webhooks', { url }, headers),
  ];
  expect(again.body).toEqual(first.body);
  expect(again.headers['idempotency-replayed']).toBe('true');
});

describe('an address is refused:', () => {
  test.each([
    'http://10.1.2.3/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data',
    'http://0x0a000001/',
    'http://user:password@127.0.0.1/',
    'http://there-is-no-such-host.invalid/',
  ])('%s', async (address) => {
    const { status, body } = await api.send('POST', '/v1/webhooks', { url: address });
    expect([status, body.code]).toEqual([422, 'webhook-address-refused']);
  });

  test('also when a webhook is changed', async () => {
    const { id } = await register();
    const { headers } = await read(id);
    const answer = await put(id, { url: 'http://192.168.0.1/' }, headers.etag);
    expect([answer.status, answer.body.code, answer.body.host]).toEqual([
      422,
      'webhook-address-refused',
      '192.168.0.1',
    ]);
    expect((await read(id)).body.url).toBe(url);
  });
});

describe('a change', () => {
  test('is made by whoever has seen the present state, and by nobody else', async () => {
    const { id } = await register();
    const first = await read(id);
    const { etag } = first.headers;
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect((await put(id, { url, enabled: false })).body).toMatchObject({
      status: 428,
      code: 'if-match-missing',
    });
    const changed = await put(id, { url, types: ['fault.replied'], enabled: false }, etag);
    expect([changed.status, changed.body]).toEqual([
      200,
      { ...first.body, types: ['fault.replied'], enabled: false },
    ]);
    const late = await put(id, { url, enabled: true }, etag);
    expect(late.body).toMatchObject({ status: 412, code: 'etag-differs', etag: changed.headers.etag });
    expect((await read(id)).body.enabled).toBe(false);
    expect((await put(id, { url }, `"other", ${changed.headers.etag}`)).status).toBe(200);
    expect((await put(id, { url }, '*')).status).toBe(200);
    expect((await put(id, { url }, `W/${(await read(id)).headers.etag}`)).status).toBe(412);
  });

  test('of two at the same moment one is made', async () => {
    const { id } = await register();
    const { etag } = (await read(id)).headers;
    const answers = await Promise.all(
      Array.from({ length: 10 }, async (_, count) => await put(id, { url: `${url}/${count}` }, etag)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array(9).fill(412)]);
  });

  test('is not sent again to who has it: 304', async () => {
    const { id } = await register();
    const { etag } = (await read(id)).headers;
    const same = await read(id, { 'if-none-match': etag });
    expect([same.status, same.body, same.headers.etag]).toEqual([304, '', etag]);
    expect((await read(id, { 'if-none-match': `W/${etag}` })).status).toBe(304);
    await put(id, { url, enabled: false }, etag);
    expect((await read(id, { 'if-none-match': etag })).status).toBe(200);
  });

  test('that deletes honours If-Match', async () => {
    const { id } = await register();
    expect((await api.send('DELETE', `/v1/webhooks/${id}`, undefined, { 'if-match': '"old"' })).status).toBe(
      412,
    );
    expect((await api.send('DELETE', `/v1/webhooks/${id}`)).status).toBe(204);
    expect((await read(id)).status).toBe(404);
    expect((await put(id, { url }, '*')).status).toBe(404);
  });
});

describe('the test button', () => {
  test.each<[string, Answer, Json]>([
    [
      'tells what was said',
      (response) => response.writeHead(200).end('welcome'),
      { delivered: true, status: 200, error: null, excerpt: 'welcome' },
    ],
    [
      'tells a refusal, with no more than 500 bytes of it',
      (response) => response.writeHead(401).end('x'.repeat(9_000)),
      { delivered: false, status: 401, error: 'answered 401', excerpt: 'x'.repeat(500) },
    ],
  ])('%s', async (_name, answer, expected) => {
    const receiver = await webhookServer(answer);
    try {
      const { id, secret } = await register({ url: receiver.url, enabled: false });
      const { status, body } = await api.send('POST', `/v1/webhooks/${id}/test`);
      expect([status, body]).toEqual([
        200,
        { ...expected, ms: expect.any(Number), eventId: expect.any(String) },
      ]);
      const [got] = receiver.got;
      expect(new Verifier(secret).verify(got?.text ?? '', Object(got?.headers))).toMatchObject({
        id: body.eventId,
        position: null,
        type: 'webhook.test',
        data: { webhook: id },
      });
    } finally {
      await receiver.close();
    }
  });

  test('tells that nobody is there', async () => {
    const { id } = await register({ url: 'http://127.0.0.1:1/' });
    const { body } = await api.send('POST', `/v1/webhooks/${id}/test`);
    expect(body).toMatchObject({ delivered: false, status: null, error: 'connect ECONNREFUSED 127.0.0.1:1' });
  });
});

test('a new secret is shown once, and the old one ends when it was said', async () => {
  const { id, secret } = await register();
  const answer = await api.send('POST', `/v1/webhooks/${id}/secret-rotation`, { overlapHours: 2 });
  expect(answer.status).toBe(201);
  expect(answer.body.secret).not.toBe(secret);
  const left = new Date(answer.body.previousSecretUntil).getTime() - Date.now();
  expect(left / 3_600_000).toBeCloseTo(2, 1);
});

test('deliveries are listed by state, and replayed: one, then all', async () => {
  const { id } = await register({ types: ['demand.revised'] });
  const em = api.orm.em.fork();
  await inTransaction(api.orm, async (tx) => {
    for (const reason of ['a', 'b', 'c'])
      emitEvent(tx, { type: 'demand.revised', at: api.clock.at, data: { order: 'KT-1', reason } });
  });
  await inTransaction(api.orm, async (tx) => publishEvents(tx));
  const list = async (query: string) =>
    (await api.send('GET', `/v1/webhooks/${id}/deliveries?${query}`)).body;
  const first = await list('limit=2');
  expect(first.items).toMatchObject([{ type: 'demand.revised', state: 'pending', attempts: 0 }, {}]);
  expect((await list(`limit=2&after=${first.next}`)).items).toHaveLength(1);
  const replay = async (delivery: string) =>
    await api.send('POST', `/v1/webhooks/${id}/deliveries/${delivery}/replay`);
  expect((await replay(first.items[0].id)).body).toMatchObject({
    status: 409,
    code: 'delivery-not-dead',
    state: 'pending',
  });
  await em.nativeUpdate(
    WebhookDelivery,
    { webhookId: id },
    { state: 'dead', attempts: 80, endedAt: new Date() },
  );
  const dead = (await list('state=dead')).items;
  expect(dead).toHaveLength(3);
  expect((await replay(dead[1].id)).status).toBe(202);
  expect((await list('state=pending')).items).toMatchObject([{ id: dead[1].id, attempts: 0 }]);
  const all = async () => (await api.send('POST', `/v1/webhooks/${id}/replay`)).body;
  expect([await all(), await all()]).toEqual([{ replayed: 2 }, { replayed: 0 }]);
  expect((await replay(randomUUID())).status).toBe(404);
  expect((await api.send('GET', `/v1/webhooks/${randomUUID()}/deliveries`)).status).toBe(404);
});

test('only what the filter lets through becomes a delivery', async () => {
  const department = await register({ types: ['step.opened'], departments: ['engineering'] });
  const other = await register({ types: ['step.opened'], departments: ['support-center'] });
  await inTransaction(api.orm, async (tx) =>
    emitEvent(tx, {
      type: 'step.opened',
      at: api.clock.at,
      data: {
        id: randomUUID(),
        key: 'approve-project',
        name: '立项审批',
        department: 'engineering',
        demand: 'XQ-1',
      },
    }),
  );
  await inTransaction(api.orm, async (tx) => publishEvents(tx));
  const count = async (id: string) => await api.orm.em.fork().count(WebhookDelivery, { webhookId: id });
  expect([await count(department.id), await count(other.id)]).toEqual([1, 0]);
});
