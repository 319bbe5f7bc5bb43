import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readAddressRules } from '../../core/events/webhooks/address-rules.ts';
import { everything } from '../../core/privacy/everything.fixture.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi(undefined, { webhookRules: readAddressRules('127.0.0.1') });
});
afterAll(async () => await api.close());

const url = 'http://127.0.0.1:9/events';
const hub = '/tmf-api/serviceOrdering/v4/hub';
const webhook = async (): Promise<string> => (await api.send('POST', '/v1/webhooks', { url })).body.id;

/** Every route that shows a secret and answers the same to the same `Idempotency-Key`. */
const routes: [string, () => Promise<[address: string, body: Json]>][] = [
  ['POST /v1/webhooks', async () => ['/v1/webhooks', { url }]],
  [
    'POST /v1/webhooks/:id/secret-rotation',
    async () => [`/v1/webhooks/${await webhook()}/secret-rotation`, { overlapHours: 2 }],
  ],
  ['POST /hub of TM Forum', async () => [hub, { callback: url }]],
];

describe.each(routes)('%s', (_, order) => {
  test('keeps its answer without the secret in plain, and gives it again unchanged', async () => {
    const [address, body] = await order();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await api.send('POST', address, body, headers);
    expect([first.status, first.body.secret]).toEqual([201, expect.stringMatching(/^whsec_/)]);
    expect(await everything(api.orm)).not.toContain(first.body.secret);
    const again = await api.send('POST', address, body, headers);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect([again.status, again.headers.location, again.body]).toEqual([
      201,
      first.headers.location,
      first.body,
    ]);
  });

  test('gives again what was kept in plain before', async () => {
    const [address, body] = await order();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await api.send('POST', address, body, headers);
    await api.orm.em
      .fork()
      .execute(
        'update idempotency_key set body = ?::jsonb where id = (select id from idempotency_key order by created_at desc limit 1)',
        [JSON.stringify({ location: first.headers.location, body: first.body })],
      );
    expect(await everything(api.orm)).toContain(first.body.secret);
    expect((await api.send('POST', address, body, headers)).body).toEqual(first.body);
  });
});

test('the secret of an API key is not kept: its routes take no Idempotency-Key', async () => {
  const headers = { 'idempotency-key': randomUUID() };
  const order = { name: 'CRM', department: null, scopes: ['demands:read'] };
  const made = (await api.send('POST', '/v1/api-keys', order, headers)).body;
  const rotated = (await api.send('POST', `/v1/api-keys/${made.id}/rotation`, {}, headers)).body;
  const kept = await everything(api.orm);
  for (const { secret } of [made, rotated]) {
    expect(secret).toMatch(/^aak_/);
    expect(kept).not.toContain(secret);
  }
  expect((await api.send('POST', '/v1/api-keys', order, headers)).status).toBe(409);
});

test('what shows no secret is kept as before: of a demand its contacts are encrypted, and nothing else', async () => {
  const { body } = await api.send('POST', '/v1/demands', newDemand());
  const [row]: { body: Json }[] = await api.orm.em
    .fork()
    .execute(`select body from idempotency_key where body ->> 'location' = ?`, [`/v1/demands/${body.id}`]);
  const { $personal, ...rest } = row?.body ?? {};
  expect($personal).toMatch(/^pd1\./);
  expect(rest).toEqual({
    location: `/v1/demands/${body.id}`,
    body: {
      ...body,
      customer: { ...body.customer, contactName: 'pd#0', contactPhone: 'pd#1' },
      accountManager: { name: 'pd#2', phone: 'pd#3' },
    },
  });
});
