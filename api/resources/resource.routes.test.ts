import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { Resource } from '../../core/inventory/resource.entity.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';

let database: { orm: TestApi['orm'] };
let app: FastifyInstance;
let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  app = api.app;
  database = api;
});
afterAll(async () => await api.close());
beforeEach(async () => {
  await database.orm.em.fork().nativeDelete(Resource, {});
});

const resource = (code: string, more: Json = {}): Json => ({
  code,
  name: '合肥黄山路1号OLT-01',
  segment: 'end',
  siteCode: 'HF-SS-01',
  siteName: '合肥黄山路机房',
  coverage: '合肥市蜀山区黄山路1号',
  unit: '端口',
  capacity: 16,
  free: 4,
  optimizable: 0,
  maxBandwidth: 1_000,
  serviceTypes: ['internet', 'voice'],
  owner: '合肥分公司接入维护中心',
  ...more,
});

async function post(resources: Json, headers: Record<string, string> = {}) {
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/resources',
    headers: { 'x-actor': 'NMS', ...headers },
    payload: { resources },
  });
  return { status: answer.statusCode, body: answer.json<Json>(), headers: answer.headers };
}
async function get(query = '') {
  const answer = await app.inject({ url: `/v1/resources${query}` });
  return { status: answer.statusCode, body: answer.json<Json>() };
}
const lastLine = async () => {
  const [line] = await database.orm.em
    .fork()
    .find(AuditEntry, { action: 'resource.imported' }, { orderBy: { id: 'desc' }, limit: 1 });
  return line;
};

describe('an import', () => {
  test('creates, updates and leaves alone by code, and says so in one line of the record', async () => {
    expect(await post([resource('A'), resource('B')])).toMatchObject({
      status: 200,
      body: { created: 2, updated: 0, unchanged: 0 },
    });
    const answer = await post([
      resource('A', { free: 3, coverage: '安徽省合肥市 蜀山区黄山路2号' }),
      resource('B', { serviceTypes: ['voice', 'internet'] }),
      resource('C'),
    ]);
    expect(answer.body).toEqual({ created: 1, updated: 1, unchanged: 1 });
    expect(await lastLine()).toMatchObject({
      actor: 'NMS',
      summary: '导入资源：新增1条，更新1条，未变1条',
      before: { updated: { A: { free: 4, coverage: '合肥市蜀山区黄山路1号' } } },
      after: { created: ['C'], updated: { A: { free: 3 } } },
    });
    const changed = await database.orm.em.fork().findOneOrFail(Resource, { code: 'A' });
    expect(changed).toMatchObject({ coverageKey: '合肥市蜀山区黄山路2号', version: 2 });
  });

  test('takes optimizable as 0 when it is left away', async () => {
    const { optimizable, ...rest } = resource('A');
    expect((await post([rest])).status).toBe(200);
    expect((await get()).body.items[0].optimizable).toBe(0);
  });

  test('takes the 450 of the examples, and 1000 with the longest texts', async () => {
    const examples: Json = JSON.parse(
      readFileSync(new URL('../../examples/resources.json', import.meta.url), 'utf8'),
    );
    expect((await post(examples.resources)).body).toEqual({ created: 450, updated: 0, unchanged: 0 });
    expect((await post(examples.resources)).body).toEqual({ created: 0, updated: 0, unchanged: 450 });
    const long = '徽'.repeat(200);
    const many = Array.from({ length: 1_000 }, (_, index) =>
      resource(`L${index}`, { name: long, siteName: long, coverage: long, owner: long.slice(0, 100) }),
    );
    expect((await post(many)).body).toEqual({ created: 1_000, updated: 0, unchanged: 0 });
  });

  test('two at once of the same codes: one creates, the other finds', async () => {
    const both = await Promise.all([post([resource('A')]), post([resource('A')])]);
    expect(both.map(({ body }) => body.created).sort()).toEqual([0, 1]);
  });

  test('repeated with its Idempotency-Key answers the same', async () => {
    const headers = { 'idempotency-key': 'import-1' };
    const first = await post([resource('A')], headers);
    const again = await post([resource('A')], headers);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect((await post([resource('B')], headers)).status).toBe(422);
  });
});

describe('a wrong import', () => {
  test('takes nothing and names every fault that makes no sense', async () => {
    const before = (await lastLine())?.id;
    const answer = await post([
      resource('A'),
      resource('B', { free: 17 }),
      resource('A'),
      resource('D', { segment: 'core', optimizable: 1 }),
      resource('E', { free: 10, optimizable: 7 }),
      resource('F', { coverage: '安徽省' }),
      resource('G', { coverage: '。。。' }),
    ]);
    expect(answer).toMatchObject({ status: 422, body: { code: 'resources-make-no-sense' } });
    expect(answer.body.faults).toEqual([
      { pointer: '/resources/1/free', message: 'Must be at most capacity (16); it is 17.' },
      {
        pointer: '/resources/3/optimizable',
        message: 'Must be 0 for segment core: only the end segment can be optimized (art. 13).',
      },
      { pointer: '/resources/4/optimizable', message: 'Must be at most the units in use (6); it is 7.' },
      {
        pointer: '/resources/5/coverage',
        message: 'Names no place: give at least the city, for example 合肥市.',
      },
      {
        pointer: '/resources/6/coverage',
        message: 'Names no place: give at least the city, for example 合肥市.',
      },
      { pointer: '/resources/2/code', message: 'Same code as /resources/0: send each once.' },
    ]);
    expect((await get()).body.items).toEqual([]);
    expect((await lastLine())?.id).toBe(before);
  });

  test('names every fault against the schema', async () => {
    const { owner, ...without } = resource('A');
    const answer = await post([
      without,
      resource(' ', { segment: 'middle', free: -1, capacity: '16', maxBandwidth: 0 }),
      resource('C', { serviceTypes: ['gas'], colour: 'red' }),
    ]);
    expect(answer.status).toBe(400);
    expect(answer.body.faults.map(({ pointer }: Json) => pointer).sort()).toEqual([
      '/resources/0/owner',
      '/resources/1/capacity',
      '/resources/1/code',
      '/resources/1/free',
      '/resources/1/maxBandwidth',
      '/resources/1/segment',
      '/resources/2/colour',
      '/resources/2/serviceTypes/0',
    ]);
  });

  test.each([
    ['none', []],
    ['more than 1000', Array.from({ length: 1_001 }, (_, index) => resource(String(index)))],
  ])('%s is refused', async (_what, resources) => {
    expect(await post(resources)).toMatchObject({
      status: 400,
      body: { faults: [{ pointer: '/resources' }] },
    });
  });
});

describe('the list', () => {
  test('pages in the order of arrival, without what is kept inside', async () => {
    await post(['A', 'B', 'C'].map((code) => resource(code)));
    const first = await get('?limit=2');
    expect(first.body.items.map(({ code }: Json) => code)).toEqual(['A', 'B']);
    const second = await get(`?limit=2&after=${first.body.next}`);
    const held = { reserved: 0, occupied: 0, toBeReleased: 0 };
    expect(second.body).toEqual({
      items: [{ ...resource('C'), ...held, segmentName: '接入末端' }],
      next: null,
    });
  });

  test('filters by segment and by site', async () => {
    await post([resource('A'), resource('B', { segment: 'trunk', siteCode: 'X_1', siteName: '100%机房' })]);
    const codes = async (query: string) => (await get(query)).body.items.map(({ code }: Json) => code);
    expect(await codes('?segment=trunk')).toEqual(['B']);
    expect(await codes('?site=HF-SS-01')).toEqual(['A']);
    expect(await codes(`?site=${encodeURIComponent('黄山路')}`)).toEqual(['A']);
    expect(await codes(`?site=${encodeURIComponent('0%')}`)).toEqual(['B']);
    expect(await codes(`?site=${encodeURIComponent('%')}&segment=end`)).toEqual([]);
  });

  test.each(['?segment=middle', '?limit=0', '?limit=501', '?after=x', '?sight=1'])(
    '%s is refused',
    async (query) => {
      expect((await get(query)).status).toBe(400);
    },
  );
});
