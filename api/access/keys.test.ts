import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiKey, ApiKeySecret } from '../../core/access/api-key.entity.ts';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { Demand } from '../../core/demands/demand.entity.ts';
import { bearer, givenKey } from '../../test/helpers/access.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
let admin: { authorization: string };
beforeAll(async () => {
  api = await testApi(undefined, { access: { auth: 'on' } });
  admin = (await givenKey(api.orm, { name: '管理员' })).headers;
});
afterAll(async () => await api.close());

const create = async (body: Json, headers: Record<string, string> = admin) =>
  await api.send('POST', '/v1/api-keys', body, headers);
const demands = async (headers: Record<string, string>) =>
  await api.send('GET', '/v1/demands', undefined, headers);
const lines = async (id: string): Promise<Json[]> =>
  await api.orm.em
    .fork()
    .find(AuditEntry, { objectType: 'api-key', objectId: id }, { orderBy: { id: 'asc' } });

describe('a key', () => {
  test('is shown once, stored as a hash, and does what its scopes say', async () => {
    const made = await create({ name: 'CRM', department: null, scopes: ['demands:read'] });
    expect(made.status).toBe(201);
    expect(made.body.secret).toMatch(/^aak_[0-9a-f]{72}$/);
    expect(made.headers['cache-control']).toBe('no-store');
    const stored = JSON.stringify([
      await api.orm.em.fork().find(ApiKeySecret, {}),
      await api.orm.em.fork().find(ApiKey, {}),
      await api.orm.em.fork().find(AuditEntry, {}),
    ]);
    expect(stored).not.toContain(made.body.secret.slice(4, 68));
    expect(JSON.stringify(api.log)).not.toContain(made.body.secret.slice(4, 68));
    const { body } = await api.send('GET', '/v1/api-keys', undefined, admin);
    expect(body.items[0]).toMatchObject({
      name: 'CRM',
      createdBy: '管理员',
      lastUsedAt: null,
      scopes: ['demands:read'],
    });
    expect(body.items[0]).not.toHaveProperty('secret');

    expect((await demands(bearer(made.body.secret))).status).toBe(200);
    const refused = await api.send('POST', '/v1/demands', newDemand(), bearer(made.body.secret));
    expect(refused).toMatchObject({ status: 403, body: { code: 'scope-missing', scope: 'demands:write' } });
    expect(refused.headers['www-authenticate']).toBe(
      'Bearer realm="access-assurance", error="insufficient_scope", scope="demands:write"',
    );
  });

  test('has a name that is used once, in time and for ever', async () => {
    const both = await Promise.all(
      [1, 2].map(async () => await create({ name: '双', department: null, scopes: ['demands:read'] })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test.each<[string, Json, number, string]>([
    ['an unknown department', { department: 'marketing' }, 422, 'department-unknown'],
    ['a scope that is none', { scopes: ['demands:delete'] }, 400, 'invalid-request'],
    ['no scope', { scopes: [] }, 400, 'invalid-request'],
    ['an end that is over', { expiresAt: '2026-01-01T00:00:00+08:00' }, 422, 'key-makes-no-sense'],
    ['a name the service uses itself', { name: 'api' }, 422, 'key-makes-no-sense'],
  ])('is refused with %s', async (_what, more, status, code) => {
    const answer = await create({ name: `K${code}`, department: null, scopes: ['demands:read'], ...more });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  test('gives no scope that whoever makes it lacks', async () => {
    const { headers } = await givenKey(api.orm, { scopes: ['keys:manage', 'demands:read'] });
    const answer = await create({ name: '更多', department: null, scopes: ['models:write'] }, headers);
    expect(answer).toMatchObject({ status: 403, body: { code: 'scope-missing', scope: 'models:write' } });
  });

  test('of a department manages no keys', async () => {
    const { headers } = await givenKey(api.orm, { department: 'engineering' });
    expect(await api.send('GET', '/v1/api-keys', undefined, headers)).toMatchObject({
      status: 403,
      body: { code: 'department-bound' },
    });
  });

  test('leaves its name in the record, before the person it names', async () => {
    const { headers } = await givenKey(api.orm, { name: '10086' });
    const { body } = await api.send('POST', '/v1/demands', newDemand(), {
      ...headers,
      'x-actor': encodeURIComponent('王芳'),
    });
    const line = await api.orm.em
      .fork()
      .findOneOrFail(AuditEntry, { objectId: body.id, action: 'demand.received' });
    expect(line.actor).toBe('10086（王芳）');
    const cancelled = await api.send(
      'POST',
      `/v1/demands/${body.id}/cancellation`,
      { reason: '重复', cancelledBy: '李强' },
      headers,
    );
    expect(cancelled.body.cancellation.by).toBe('10086（李强）');
  });

  test('writes its use down at most once a minute', async () => {
    const { id, headers } = await givenKey(api.orm);
    const used = async () => (await api.orm.em.fork().findOneOrFail(ApiKey, { id })).lastUsedAt;
    await demands(headers);
    const first = await used();
    await sleep(20);
    await demands(headers);
    expect(await used()).toEqual(first);
    await api.orm.em.fork().nativeUpdate(ApiKey, { id }, { lastUsedAt: new Date(Date.now() - 61_000) });
    await demands(headers);
    expect(Date.now() - Number(await used())).toBeLessThan(30_000);
  });

  test('is rotated without a gap: both are valid, then the new one alone', async () => {
    const { id, secret, headers } = await givenKey(api.orm, { name: '换钥' });
    const rotated = await api.send('POST', `/v1/api-keys/${id}/rotation`, { overlapMinutes: 60 }, admin);
    expect(rotated.status).toBe(200);
    expect(Date.parse(rotated.body.oldValidUntil) - Date.now()).toBeGreaterThan(59 * 60_000);
    for (const one of [secret, rotated.body.secret]) expect((await demands(bearer(one))).status).toBe(200);
    // The overlap is over.
    await api.orm.em
      .fork()
      .nativeUpdate(
        ApiKeySecret,
        { keyId: id, validUntil: { $ne: null } },
        { validUntil: new Date(Date.now() - 1) },
      );
    expect(await demands(headers)).toMatchObject({
      status: 401,
      body: { detail: expect.stringContaining('rotated') },
    });
    expect((await demands(bearer(rotated.body.secret))).status).toBe(200);
    expect((await lines(id)).map(({ action }) => action)).toEqual(['api-key.created', 'api-key.rotated']);
  });

  test('rotated twice has two secrets, not three', async () => {
    const { id, secret } = await givenKey(api.orm);
    const rotate = async () => (await api.send('POST', `/v1/api-keys/${id}/rotation`, {}, admin)).body.secret;
    const [second, third] = [await rotate(), await rotate()];
    const answers = [];
    for (const one of [secret, second, third]) answers.push((await demands(bearer(one))).status);
    expect(answers).toEqual([401, 200, 200]);
  });

  test('is revoked at once, for good, with a line of the record', async () => {
    const { id, headers } = await givenKey(api.orm, { name: '旧系统' });
    expect((await demands(headers)).status).toBe(200);
    expect((await api.send('DELETE', `/v1/api-keys/${id}`, undefined, admin)).body.revokedAt).not.toBeNull();
    expect(await demands(headers)).toMatchObject({ status: 401 });
    for (const [method, path] of [
      ['DELETE', ''],
      ['POST', '/rotation'],
    ] as const)
      expect(
        await api.send(method, `/v1/api-keys/${id}${path}`, method === 'POST' ? {} : undefined, admin),
      ).toMatchObject({
        status: 409,
        body: { code: 'key-ended' },
      });
    expect((await lines(id)).at(-1)).toMatchObject({ actor: '管理员', summary: '吊销接口密钥“旧系统”' });
  });

  test('is told of nothing any more once it is revoked: its webhooks are paused', async () => {
    const { id, headers } = await givenKey(api.orm);
    const url = 'https://93.184.216.34/events';
    const order = { ...headers, 'idempotency-key': 'hook' };
    const webhook = await api.send('POST', '/v1/webhooks', { url }, order);
    await api.send('DELETE', `/v1/api-keys/${id}`, undefined, admin);
    const shown = await api.send('GET', `/v1/webhooks/${webhook.body.id}`, undefined, admin);
    expect(shown.body).toMatchObject({ url, enabled: false });
    const line = await api.orm.em
      .fork()
      .findOneOrFail(AuditEntry, { objectId: webhook.body.id, action: 'webhook.changed' });
    expect(line).toMatchObject({ actor: '管理员', reason: '登记它的接口密钥已吊销' });
  });

  test('does not revoke itself', async () => {
    const { id, headers } = await givenKey(api.orm);
    expect(await api.send('DELETE', `/v1/api-keys/${id}`, undefined, headers)).toMatchObject({
      status: 409,
      body: { code: 'key-own' },
    });
  });
});

describe('who is nobody is told so, and nothing else', () => {
  const checks: [string, Record<string, string>, string][] = [
    ['nothing at all', {}, 'Bearer realm="access-assurance"'],
    ['another scheme', { authorization: 'Basic YTpi' }, 'invalid_token'],
    ['a key that is none', bearer('aak_123'), 'invalid_token'],
    ['a mistyped key', bearer(`aak_${'0'.repeat(72)}`), 'invalid_token'],
    ['a token where none are taken', bearer('a.b.c'), 'invalid_token'],
    ['a long header', bearer('x'.repeat(12_000)), 'invalid_token'],
  ];
  test.each(checks)('%s', async (_what, headers, challenge) => {
    const answer = await api.send('GET', '/v1/demands', undefined, headers);
    expect(answer).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.headers['www-authenticate']).toContain(challenge);
  });

  test('a key that expired', async () => {
    const { id, headers } = await givenKey(api.orm);
    await api.orm.em.fork().nativeUpdate(ApiKey, { id }, { expiresAt: new Date(Date.now() - 1_000) });
    expect(await demands(headers)).toMatchObject({ status: 401, body: { detail: 'The key has expired.' } });
  });
});

describe('a key that is revoked while its request runs', () => {
  test('writes nothing: the question is asked again before the commit', async () => {
    const { id, headers } = await givenKey(api.orm);
    const before = await api.orm.em.fork().count(Demand, {});
    // The request is held in its transaction by a lock of the number of the day, until the revocation is answered.
    const holder = api.orm.em.fork();
    await holder.begin();
    await holder.execute('lock table demand in exclusive mode');
    const sent = api.send('POST', '/v1/demands', newDemand(), { ...headers, 'idempotency-key': 'held' });
    await sleep(300);
    const revoked = await api.send('DELETE', `/v1/api-keys/${id}`, undefined, admin);
    expect(revoked.status).toBe(200);
    await holder.rollback();
    // Of the question before the commit, not of the one at the door.
    expect(await sent).toMatchObject({
      status: 401,
      body: { detail: expect.stringContaining('nothing was changed') },
    });
    expect(await api.orm.em.fork().count(Demand, {})).toBe(before);
  });

  test('a revocation waits for a commit that was allowed before it', async () => {
    const { id, headers } = await givenKey(api.orm);
    const holder = api.orm.em.fork();
    await holder.begin();
    // As a transaction of the key stands between the question and its commit.
    await holder.execute('select pg_advisory_xact_lock_shared(37000007, hashtext(?))', [id]);
    const order: string[] = [];
    const revoked = api
      .send('DELETE', `/v1/api-keys/${id}`, undefined, admin)
      .then(() => order.push('revoked'));
    await sleep(300);
    order.push('committed');
    await holder.commit();
    await revoked;
    expect(order).toEqual(['committed', 'revoked']);
    expect((await demands(headers)).status).toBe(401);
  });
});
