import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenKey } from '../../test/helpers/access.ts';
import { type TestApi, testApi } from '../../test/helpers/api.ts';

let closed: TestApi;
let open: TestApi;
let headers: Record<string, string>;
beforeAll(async () => {
  closed = await testApi(undefined, { access: { auth: 'on' } });
  open = await testApi(closed.orm, { access: { auth: 'on', origins: ['https://crm.example.com'] } });
  ({ headers } = await givenKey(closed.orm));
});
afterAll(async () => {
  await open.app.close();
  await closed.close();
});

const preflight = async (api: TestApi, origin: string) =>
  await api.app.inject({
    method: 'OPTIONS',
    url: '/v1/demands',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    },
  });

test('the pages of nobody else may call the API unless the setting names them', async () => {
  const refused = await preflight(closed, 'https://crm.example.com');
  expect([refused.statusCode, refused.headers['access-control-allow-origin']]).toEqual([405, undefined]);
  const answer = await closed.send('GET', '/v1/demands', undefined, {
    ...headers,
    origin: 'https://crm.example.com',
  });
  expect(answer.headers).not.toHaveProperty('access-control-allow-origin');

  const allowed = await preflight(open, 'https://crm.example.com');
  expect(allowed.statusCode).toBe(204);
  expect(allowed.headers).toMatchObject({ 'access-control-allow-origin': 'https://crm.example.com' });
  expect(allowed.headers['access-control-allow-credentials']).toBeUndefined();
  const other = await preflight(open, 'https://evil.example.com');
  expect(other.headers['access-control-allow-origin']).toBeUndefined();
});

test('an answer says that it is no page and is not to be kept', async () => {
  const answer = await closed.send('GET', '/v1/demands', undefined, headers);
  expect(answer.headers).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'strict-transport-security': expect.stringContaining('max-age='),
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  expect(answer.headers['x-powered-by']).toBeUndefined();
});

test('the page of the contract has all it needs under its policy, and nobody else frames it', async () => {
  const page = await closed.app.inject('/docs/');
  expect(page.statusCode).toBe(200);
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  // What stands in the page itself would not be run: everything comes as a file.
  for (const [, attributes = '', content = ''] of page.body.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
    expect([attributes.includes('src='), content.trim()]).toEqual([true, '']);
  for (const [, src = ''] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
    expect(src).not.toMatch(/^(https?:)?\/\//);
    expect((await closed.app.inject(new URL(src, 'http://x/docs/').pathname)).statusCode).toBe(200);
  }
});

test('metrics are for who may, health is for everybody', async () => {
  expect((await closed.app.inject('/metrics')).statusCode).toBe(401);
  expect((await closed.app.inject({ url: '/metrics', headers })).statusCode).toBe(200);
  for (const url of ['/healthz', '/readyz']) expect((await closed.app.inject(url)).statusCode).toBe(200);
});
