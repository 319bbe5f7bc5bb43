import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TransientError } from '../../core/errors.ts';
import type { ModelFault } from '../../core/models/check-models.ts';
import {
  type FakeModelEngine,
  fakeModelEngine,
  limitTable,
  model,
} from '../../core/models/models.fixture.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
let engine: FakeModelEngine;
let faults: ModelFault[] = [];
beforeAll(async () => {
  engine = fakeModelEngine();
  const models = { engine, check: async () => faults, lagMs: 0, unknown: () => [] };
  api = await testApi(undefined, { models });
});
afterAll(async () => await api.close());

const signed = { author: '王芳', remark: '缩短时限' };
const post = async (files: Json[], more: Json = {}, headers = {}, query = '') =>
  await api.send('POST', `/v1/models${query}`, { ...signed, files, ...more }, headers);
const list = async () => (await api.send('GET', '/v1/models')).body;

test('before the first release there is nothing, and what was deployed past it cannot be told', async () => {
  expect(await list()).toEqual({ items: [], next: null, unknownDeployments: null });
  expect((await api.send('POST', '/v1/models/previous/restoration', signed)).status).toBe(404);
});

test('a dry run keeps and deploys nothing', async () => {
  const { status, body } = await post([limitTable(5)], {}, {}, '?dryRun=true');
  expect([status, body.dryRun, body.release, body.plan.base]).toEqual([200, true, null, null]);
  expect(body.plan.changes).toMatchObject([{ file: 'limit.dmn', change: 'added' }]);
  expect([engine.deployments, (await list()).items]).toEqual([0, []]);
});

test('a release is made, found with its files, and the same again makes none', async () => {
  const made = await post([limitTable(5), { ...model(''), name: 'somewhere/order.bpmn' }]);
  expect([made.status, made.headers.location]).toEqual([201, '/v1/models/1']);
  expect(made.body.release).toMatchObject({ number: 1, ...signed, inForce: true, kind: 'deployment' });
  expect((await post([limitTable(5), model('')])).status).toBe(200);
  const { body } = await api.send('GET', '/v1/models/1');
  expect(body.files.map(({ name, content }: Json) => [name, content])).toEqual([
    ['limit.dmn', limitTable(5).content],
    ['order.bpmn', model('').content],
  ]);
  expect((await list()).items).toHaveLength(1);
});

test('an Idempotency-Key makes one release', async () => {
  const headers = { 'idempotency-key': 'm-1' };
  const first = await post([limitTable(4), model('')], {}, headers);
  const again = await post([limitTable(4), model('')], {}, headers);
  expect([first.status, again.headers['idempotency-replayed']]).toEqual([201, 'true']);
  expect(again.body).toEqual(first.body);
  expect((await list()).items).toHaveLength(2);
});

test('the way back, tried and done', async () => {
  const url = '/v1/models/previous/restoration';
  const dry = await api.send('POST', `${url}?dryRun=true`, signed);
  expect(dry.body.plan.changes[0].lines).toEqual([
    '“办理时限”第1行（客户服务等级为AAA）：工作日数由4改为5。',
  ]);
  const back = await api.send('POST', url, signed);
  expect([back.status, back.body.release]).toMatchObject([
    201,
    { number: 3, restores: 1, kind: 'restoration' },
  ]);
  expect((await api.send('POST', '/v1/models/9/restoration', signed)).status).toBe(404);
  const page = (await api.send('GET', '/v1/models?limit=2')).body;
  expect([page.items.map(({ number }: Json) => number), page.next]).toEqual([[3, 2], '2']);
  expect((await api.send('GET', '/v1/models?after=2')).body.items).toMatchObject([{ number: 1 }]);
});

test('what was deployed past the releases is named, with the command that mends it', async () => {
  await engine.deployAlone(model('', '直接部署'));
  expect((await list()).unknownDeployments).toMatchObject([
    { kind: 'process', id: 'order', supersedes: true, remedy: expect.stringContaining('--to 3') },
  ]);
  expect((await api.send('GET', '/metrics')).body).toContain('assurance_models_unknown_deployments 0');
});

test('every fault of the check at once, each with its file: 422, and nothing is deployed', async () => {
  faults = [
    { file: 'order.bpmn', message: '没有结束事件。', rule: 'ends' },
    { file: 'limit.dmn', message: '两行重叠。' },
  ];
  const before = engine.deployments;
  for (const query of ['', '?dryRun=true']) {
    const { status, body, headers } = await post([model(''), limitTable(1)], {}, {}, query);
    expect([status, body.code]).toEqual([422, 'models-refused']);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.faults).toEqual([
      { pointer: '/files/1', file: 'order.bpmn', rule: 'ends', message: 'order.bpmn：没有结束事件。' },
      { pointer: '/files/0', file: 'limit.dmn', message: 'limit.dmn：两行重叠。' },
    ]);
  }
  faults = [];
  expect(engine.deployments).toBe(before);
});

test.each([
  ['nobody signs', { author: ' ' }, '/author'],
  ['nobody says why', { remark: '' }, '/remark'],
  ['there is no file', { files: [] }, '/files'],
  ['a file is of another kind', { files: [{ name: 'a.txt', content: 'x' }] }, '/files/0/name'],
  ['a file leads out', { files: [{ name: '..\\a.bpmn', content: 'x' }] }, '/files/0/name'],
  ['a file comes twice', { files: [model(''), { ...model(''), name: 'x/order.bpmn' }] }, '/files/1/name'],
])('400 where %s', async (_what, change, pointer) => {
  const { status, body } = await post([model('')], change);
  expect([status, body.faults.map((fault: Json) => fault.pointer)]).toEqual([400, [pointer]]);
});

test('more than 5 MB: 413', async () => {
  const { status } = await post([{ name: 'a.bpmn', content: 'x'.repeat(5 * 1024 * 1024) }]);
  expect(status).toBe(413);
});

test('the engine is away: 503 and nothing is kept; what came before is still shown', async () => {
  const { deploy, latest } = engine;
  const away = async (): Promise<never> => {
    throw new TransientError('away');
  };
  Object.assign(engine, { deploy: away, latest: away });
  const { status, headers } = await post([limitTable(2), model('')]);
  expect([status, headers['retry-after']]).toEqual([503, '5']);
  const { items, unknownDeployments } = await list();
  expect([items[0].number, unknownDeployments]).toEqual([3, null]);
  Object.assign(engine, { deploy, latest });
});

test('an API without an engine says so', async () => {
  const other = await testApi(api.orm);
  expect((await other.send('POST', '/v1/models', { ...signed, files: [model('')] })).status).toBe(503);
  await other.close();
});

test('whoever has seen the release in force may replace it; who has seen one before is told', async () => {
  const newest = (await list()).items[0].number;
  const { etag } = (await api.send('GET', `/v1/models/${newest}`)).headers;
  expect((await api.send('GET', `/v1/models/${newest}`, undefined, { 'if-none-match': etag })).status).toBe(
    304,
  );
  const stale = await post([limitTable(9), model('')], {}, { 'if-match': '"old"' });
  expect(stale.body).toMatchObject({ status: 412, code: 'etag-differs', etag });
  expect((await post([limitTable(9), model('')], {}, { 'if-match': etag })).status).toBe(201);
  expect((await post([limitTable(8), model('')], {}, { 'if-match': etag })).status).toBe(412);
  const back = await api.send('POST', '/v1/models/previous/restoration', signed, { 'if-match': etag });
  expect([back.status, (await list()).items[0].number]).toEqual([412, newest + 1]);
});
