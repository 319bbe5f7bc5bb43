import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
import { TransientError } from '../errors.ts';
import { createHttpInventory } from './http-inventory.ts';
import type { InventoryQuery } from './inventory.ts';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** A resource management system that answers as told. @returns its address */
async function system(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}

const accessPoint = { id: 'p1', name: '总部', address: '合肥市黄山路1号' };
const query: InventoryQuery = {
  demandId: 'd1',
  accessPoint,
  accessPoints: [accessPoint],
  serviceType: 'internet',
  bandwidth: 100,
};
const check = async (url: string, timeoutMs = 2_000) =>
  await createHttpInventory({ url, timeoutMs }).check(query);

const answering = async (status: number, body: string) =>
  await system((_request, response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(body),
  );
const segment = (name: string, status = 'available', more = {}) => ({ segment: name, status, ...more });
const answeringSegments = async (...segments: unknown[]) =>
  await answering(200, JSON.stringify({ segments }));

test('asks with the whole query and answers one finding per segment, in their order', async () => {
  const asked: unknown[] = [];
  const url = await system(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push(request.method, request.url, JSON.parse(Buffer.concat(chunks).toString()));
    response.end(
      JSON.stringify({
        extra: 'is no fault',
        segments: [
          segment('end', 'optimizable', { resource: 'OLT-1', free: 0, unit: '端口', lacking: '端口不足' }),
          segment('core', 'available', { free: 3, note: null }),
          segment('trunk', 'construction'),
        ],
      }),
    );
  });
  expect(await check(`${url}/inventory/`)).toEqual([
    {
      segment: 'core',
      status: 'available',
      resource: null,
      free: 3,
      unit: null,
      lacking: null,
      note: null,
      source: 'inventory',
    },
    expect.objectContaining({
      segment: 'trunk',
      status: 'construction',
      lacking: '接入主干资源不足（资源系统未说明）',
    }),
    expect.objectContaining({
      segment: 'end',
      status: 'optimizable',
      resource: 'OLT-1',
      lacking: '端口不足',
    }),
  ]);
  expect(asked).toEqual(['POST', '/inventory/checks', query]);
});

test('404: the address is not known, a person confirms all segments', async () => {
  const found = await check(await answering(404, '<html>'));
  expect(found.map(({ segment, status, note }) => [segment, status, note])).toEqual([
    ['core', 'unknown', '资源系统没有该地址的记录，请人工确认'],
    ['trunk', 'unknown', '资源系统没有该地址的记录，请人工确认'],
    ['end', 'unknown', '资源系统没有该地址的记录，请人工确认'],
  ]);
});

test('half an answer: a person confirms the other half', async () => {
  const found = await check(await answeringSegments(segment('core'), segment('end', 'unknown')));
  expect(found.map(({ status, note }) => [status, note])).toEqual([
    ['available', null],
    ['unknown', '资源系统未答复接入主干，请人工确认'],
    ['unknown', '资源系统不能确定，请人工确认'],
  ]);
});

test.each([
  ['no JSON', '<html>busy</html>'],
  ['nothing', ''],
  ['null', 'null'],
  ['another shape', '{"result":"ok"}'],
  ['an unknown status', '{"segments":[{"segment":"core","status":"maybe"}]}'],
  ['a negative count', '{"segments":[{"segment":"core","status":"available","free":-1}]}'],
  ['optimization of the core', '{"segments":[{"segment":"core","status":"optimizable"}]}'],
  [
    'a segment twice',
    '{"segments":[{"segment":"core","status":"available"},{"segment":"core","status":"construction"}]}',
  ],
])('an answer that is %s is worth another try', async (_what, body) => {
  const asked = check(await answering(200, body));
  await expect(asked).rejects.toThrow(TransientError);
  await expect(asked).rejects.toThrow('资源系统的答复无法读取');
});

test.each([500, 503, 429, 401, 204])('status %i is worth another try', async (status) => {
  await expect(check(await answering(status, ''))).rejects.toThrow(
    new TransientError(`资源系统答复了状态码${status}`),
  );
});

test('silence ends at the timeout', async () => {
  const url = await system(() => {});
  await expect(check(url, 100)).rejects.toThrow(new TransientError('资源系统在100毫秒内没有答复'));
});

test('a body that never ends stops at the timeout', async () => {
  const url = await system((_request, response) => void response.writeHead(200).write('{"segments":['));
  await expect(check(url, 100)).rejects.toThrow(new TransientError('资源系统在100毫秒内没有答复'));
});

test('nobody listens', async () => {
  await expect(check('http://127.0.0.1:1')).rejects.toThrow(new TransientError('无法连接资源系统'));
});

test('the connection breaks', async () => {
  const url = await system((request) => request.socket.destroy());
  await expect(check(url)).rejects.toThrow(new TransientError('无法连接资源系统'));
});
