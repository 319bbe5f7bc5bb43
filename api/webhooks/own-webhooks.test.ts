import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createKey } from '../../core/access/keys.ts';
import type { Scope } from '../../core/access/scopes.ts';
import { inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { readAddressRules } from '../../core/events/webhooks/address-rules.ts';
import { type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi(undefined, { access: { auth: 'on' }, webhookRules: readAddressRules('127.0.0.1') });
});
afterAll(async () => await api.close());

const keyOf = async (name: string, ...scopes: Scope[]) => {
  const order = { now: api.clock.at, at: new Date(), actor: 'test' };
  const { secret } = await inTransaction(api.orm, async (em) =>
    createKey(em, { name, department: null, scopes, expiresAt: null }, order),
  );
  return { authorization: `Bearer ${secret}` };
};

test('a webhook is its owner’s: for others it is not there, whoever manages keys sees it', async () => {
  const [crm, oss] = [await keyOf('crm', 'events:read'), await keyOf('oss', 'events:read')];
  const manager = await keyOf('manager', 'events:read', 'keys:manage');
  const other = await keyOf('other', 'demands:read');
  const order = { url: 'http://127.0.0.1:9/' };
  const { id } = (await api.send('POST', '/v1/webhooks', order, crm)).body;
  const at = `/v1/webhooks/${id}`;
  const statuses = async (headers: Record<string, string>) =>
    await Promise.all([
      api.send('GET', at, undefined, headers),
      api.send('PUT', at, order, { ...headers, 'if-match': '*' }),
      api.send('POST', `${at}/test`, undefined, headers),
      api.send('POST', `${at}/replay`, undefined, headers),
      api.send('GET', `${at}/deliveries`, undefined, headers),
      api.send('POST', `${at}/secret-rotation`, {}, headers),
    ]).then((answers) => answers.map(({ status }) => status));
  expect(await statuses(oss)).toEqual([404, 404, 404, 404, 404, 404]);
  expect((await api.send('DELETE', at, undefined, oss)).status).toBe(404);
  expect(await statuses(other)).toEqual([403, 403, 403, 403, 403, 403]);
  const own = [200, 200, 200, 202, 200, 201];
  expect([await statuses(crm), await statuses(manager)]).toEqual([own, own]);
  const listed = async (headers: Record<string, string>) =>
    (await api.send('GET', '/v1/webhooks', undefined, headers)).body.items.length;
  expect([await listed(crm), await listed(oss), await listed(manager)]).toEqual([1, 0, 1]);
});

test('the same Idempotency-Key of two callers makes two webhooks', async () => {
  const [a, b] = [await keyOf('a', 'events:read'), await keyOf('b', 'events:read')];
  const order = { url: 'http://127.0.0.1:9/' };
  const post = async (headers: Record<string, string>) =>
    (await api.send('POST', '/v1/webhooks', order, { ...headers, 'idempotency-key': 'same' })).body.id;
  const [first, second, again] = [await post(a), await post(b), await post(a)];
  expect([first === second, first === again]).toEqual([false, true]);
});
