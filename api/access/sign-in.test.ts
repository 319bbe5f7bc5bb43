import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ApiKey, ApiKeySecret } from '../../core/access/api-key.entity.ts';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { bearer, givenKey } from '../../test/helpers/access.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenStep } from '../../test/helpers/given.ts';
import { ownAddress } from './pages.ts';

let api: TestApi;
let demand: Json;
let step: string;
let secret: string;
let keyId: string;
beforeAll(async () => {
  api = await testApi(undefined, { access: { auth: 'on' } });
  const key = await givenKey(api.orm, { name: '支撑中心页面', department: 'support-center' });
  [secret, keyId] = [key.secret, key.id];
  const all = await givenKey(api.orm);
  demand = (await api.send('POST', '/v1/demands', newDemand(), all.headers)).body;
  step = await givenStep(api.orm, demand.id, { department: 'support-center' });
});
afterAll(async () => await api.close());

const form = async (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  await api.app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
    payload: new URLSearchParams(fields).toString(),
  });
const cookieOf = (answer: { headers: Json }): string =>
  String([answer.headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
const signedIn = async (): Promise<string> =>
  cookieOf(await form('/sign-in', { key: secret, next: '/sign-in' }));
const page = async (headers: Record<string, string> = {}) =>
  await api.app.inject({ url: `/steps/${step}`, headers });

describe('a page of staff', () => {
  test('leads whoever has not signed in to the page for it, and back', async () => {
    const asked = await page();
    expect([asked.statusCode, asked.headers.location]).toEqual([303, `/sign-in?next=%2Fsteps%2F${step}`]);
    const shown = await api.app.inject(String(asked.headers.location));
    expect(shown.body).toContain('<label for="key">访问密钥</label>');
    expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
    const answer = await form('/sign-in', { key: ` ${secret} `, next: `/steps/${step}` });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/steps/${step}`]);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(
      /^access_session=aas_[0-9a-f]{72}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(cookie).not.toContain(secret.slice(4));
    const { statusCode, body } = await page({ cookie: cookieOf(answer) });
    expect(statusCode).toBe(200);
    expect(body).toContain('已用密钥“支撑中心页面”登录');
  });

  test('is opened once more by itself when a link from elsewhere brought no cookie', async () => {
    const answer = await page({ 'sec-fetch-site': 'cross-site' });
    expect([answer.statusCode, answer.headers.refresh]).toEqual([200, '0']);
    expect((await page({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(303);
  });

  test('works behind a proxy that adds a bearer token', async () => {
    const { statusCode, body } = await page(bearer(secret));
    expect(statusCode).toBe(200);
    expect(body).not.toContain('/sign-out');
  });

  test('acts by the cookie, in the name of the key and of the person', async () => {
    const cookie = await signedIn();
    const answer = await form(`/steps/${step}`, { do: 'notes', by: '王芳', noteText: '已联系' }, { cookie });
    expect(answer.statusCode).toBe(303);
    const line = await api.orm.em.fork().findOneOrFail(AuditEntry, { objectId: step, action: 'step.noted' });
    expect([line.actor, line.summary]).toEqual(['支撑中心页面', expect.stringContaining('王芳')]);
  });

  test('says so when the key may not, and when another department has the step', async () => {
    const reader = await givenKey(api.orm, { scopes: ['steps:read'] });
    const refused = await form(`/steps/${step}`, { do: 'acceptance', by: '王芳' }, reader.headers);
    expect([refused.statusCode, refused.body.includes('没有权限')]).toEqual([403, true]);
    const other = await givenKey(api.orm, { department: 'engineering' });
    const unseen = await page(other.headers);
    expect([unseen.statusCode, unseen.body.includes('没有这个环节')]).toEqual([404, true]);
  });

  test('uploads by the cookie of the browser', async () => {
    const cookie = await signedIn();
    const shown = await api.app.inject({
      url: `/uploads/acceptance?demand=${demand.number}`,
      headers: { cookie },
    });
    expect([shown.statusCode, shown.body.includes('退出登录')]).toEqual([200, true]);
    const body =
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\n%%EOF\r\n--b--\r\n';
    const upload = async (headers: Record<string, string>) =>
      (
        await api.app.inject({
          method: 'POST',
          url: `/v1/demands/${demand.id}/attachments`,
          headers: { 'content-type': 'multipart/form-data; boundary=b', cookie, ...headers },
          payload: body,
        })
      ).statusCode;
    expect(await upload({ 'sec-fetch-site': 'same-origin' })).toBe(201);
    expect(await upload({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await upload({ 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await upload({})).toBe(403);
    expect(await upload({ origin: 'http://localhost:80' })).toBe(200);
    expect(await upload({ origin: 'https://evil.example.com' })).toBe(403);
  });
});

describe('a session', () => {
  test('does not take the place of a key, nor a key that of a session', async () => {
    const cookie = await signedIn();
    const asKey = await api.send('GET', '/v1/demands', undefined, bearer(cookie.split('=')[1] ?? ''));
    expect(asKey.status).toBe(401);
    expect((await page({ cookie: `access_session=${secret}` })).statusCode).toBe(303);
  });

  test('ends with signing out, at the service itself', async () => {
    const cookie = await signedIn();
    expect((await page({ cookie })).statusCode).toBe(200);
    const answer = await form('/sign-out', {}, { cookie });
    expect(String(answer.headers['set-cookie'])).toContain('access_session=; Max-Age=0');
    expect((await page({ cookie })).statusCode).toBe(303);
  });

  test('is not ended by a page elsewhere', async () => {
    const cookie = await signedIn();
    await form('/sign-out', {}, { cookie, 'sec-fetch-site': 'cross-site' });
    expect((await page({ cookie })).statusCode).toBe(200);
  });

  test('ends after 12 hours', async () => {
    const cookie = await signedIn();
    await api.orm.em
      .fork()
      .nativeUpdate(ApiKeySecret, { kind: 'session' }, { validUntil: new Date(Date.now() - 1) });
    expect((await page({ cookie })).statusCode).toBe(303);
    const late = await form(`/steps/${step}`, { do: 'notes', by: '王芳', noteText: 'x' }, { cookie });
    expect([late.statusCode, late.body.includes('登录已过期')]).toEqual([401, true]);
  });

  test('has no cookie but a safe one where browsers come by https', async () => {
    const secure = await testApi(api.orm, { access: { auth: 'on', secureCookie: true } });
    const answer = await secure.app.inject({
      method: 'POST',
      url: '/sign-in',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      payload: new URLSearchParams({ key: secret }).toString(),
    });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-access_session=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    await secure.app.close();
  });

  test.each<[string, Record<string, string>, Record<string, string>, number, string]>([
    ['another key', { key: `aak_${'0'.repeat(72)}` }, {}, 401, '密钥无效或已过期'],
    ['no key', {}, {}, 401, '密钥无效或已过期'],
    ['a page elsewhere', { key: 'x' }, { 'sec-fetch-site': 'cross-site' }, 403, '请在本页面上登录'],
  ])('is not begun by %s', async (_what, fields, headers, status, said) => {
    const answer = await form('/sign-in', fields, headers);
    expect([answer.statusCode, answer.body.includes(said), answer.headers['set-cookie']]).toEqual([
      status,
      true,
      undefined,
    ]);
  });

  test('ends with its key', async () => {
    const cookie = await signedIn();
    await api.orm.em.fork().nativeUpdate(ApiKey, { id: keyId }, { revokedAt: new Date() });
    expect((await page({ cookie })).statusCode).toBe(303);
  });
});

test.each([
  ['/steps/1?x=2', '/steps/1?x=2'],
  ['https://evil.example.com/', '/sign-in'],
  ['//evil.example.com/x', '/sign-in'],
  ['/\\evil.example.com/x', '/sign-in'],
  ['javascript:alert(1)', '/sign-in'],
  ['steps', '/sign-in'],
  ['\t//evil.example.com', '/sign-in'],
])('signing in leads to %j at %s', (next, to) => {
  expect(ownAddress(next)).toBe(to);
});
