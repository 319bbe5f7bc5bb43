import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});

const template = { name: '楼宇双路由专线', content: '主备双路由', serviceType: 'internet' };
const publish = async (body: Json, headers = {}) =>
  await api.send('POST', '/v1/solution-templates', body, headers);

test('a template gets a number; the same code makes the next version and changes nothing before', async () => {
  const first = await publish({ ...template, productCode: 'P-100' }, { 'x-actor': 'OSS' });
  expect(first.status).toBe(201);
  expect(first.body).toMatchObject({
    ...template,
    code: expect.stringMatching(/^MB-20260930-\d{4}$/),
    version: 1,
    productCode: 'P-100',
    publishedBy: 'OSS',
    demandId: null,
  });
  const second = await publish({ ...template, code: first.body.code, content: '第二稿' });
  expect(second.body).toMatchObject({ code: first.body.code, version: 2, content: '第二稿' });
  expect((await api.send('GET', first.headers.location)).body).toEqual(first.body);
  const { body } = await api.send('GET', '/v1/solution-templates?serviceType=internet&limit=1');
  expect(body.items).toEqual([second.body]);
  const rest = await api.send('GET', `/v1/solution-templates?after=${body.next}`);
  expect(rest.body).toEqual({ items: [first.body], next: null });
  const lines = await api.orm.em.fork().find(AuditEntry, { objectId: second.body.id });
  expect(lines).toMatchObject([
    { action: 'template.published', before: { version: 1 }, after: { version: 2 } },
  ]);
});

test('10 versions at the same moment get 10 numbers', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, async () => await publish({ ...template, code: 'T-10' })),
  );
  expect(answers.map(({ body }) => body.version).sort((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

test('the same Idempotency-Key makes one version', async () => {
  const headers = { 'idempotency-key': 'k-1' };
  const first = await publish({ ...template, code: 'T-K' }, headers);
  const again = await publish({ ...template, code: 'T-K' }, headers);
  expect(again.body).toEqual(first.body);
  expect((await publish({ ...template, code: 'T-L' }, headers)).body.code).toBe('idempotency-key-reused');
});

test('a code belongs to one service type: 422', async () => {
  await publish({ ...template, code: 'T-S' });
  const answer = await publish({ ...template, code: 'T-S', serviceType: 'voice' });
  expect([answer.status, answer.body.code]).toEqual([422, 'template-service-type-differs']);
});

test('every fault at once: 400', async () => {
  const answer = await publish({
    code: 'a b',
    name: ' ',
    content: 5,
    serviceType: 'tv',
    productCode: null,
    x: 1,
  });
  expect(answer.status).toBe(400);
  expect(answer.body.faults.map(({ pointer }: Json) => pointer).sort()).toEqual([
    '/code',
    '/content',
    '/name',
    '/productCode',
    '/serviceType',
    '/x',
  ]);
});
