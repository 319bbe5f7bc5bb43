import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bearer, givenKey } from '../../test/helpers/access.ts';
import { newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

/** One service for the whole file: it listens, a key may ask 25 times a minute, an idle connection lives for 2 s. */
const RATE = 25;
let api: TestApi;
let port: number;
beforeAll(async () => {
  const limits = { headersMs: 2_000, checkMs: 500 };
  api = await testApi(undefined, { access: { auth: 'on', ratePerMinute: RATE, limits } });
  port = Number(new URL(await api.app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(async () => await api.close());

const fresh = async (): Promise<{ authorization: string }> => (await givenKey(api.orm)).headers;
const list = async (headers: Record<string, string>) =>
  await api.send('GET', '/v1/demands', undefined, headers);

describe('bodies', () => {
  test('of 100 MB are refused with 413 before they are read', async () => {
    const answer = await flood(`authorization: ${(await fresh()).authorization}\r\n`);
    expect(answer.head).toMatch(/^HTTP\/1.1 413 /);
    expect(answer.body).toContain('"code":"body-too-large"');
    expect(answer.read).toBeLessThan(4 * 1024 * 1024);
  });

  test('of 100 MB from nobody are refused with 401 before they are read', async () => {
    const answer = await flood('');
    expect(answer.head).toMatch(/^HTTP\/1.1 401 /);
    expect(answer.read).toBeLessThan(4 * 1024 * 1024);
  });

  test('without a length end at the limit', async () => {
    const answer = await flood(`authorization: ${(await fresh()).authorization}\r\n`, { chunked: true });
    expect(answer.head).toMatch(/^HTTP\/1.1 413 /);
    expect(answer.read).toBeLessThan(16 * 1024 * 1024);
  });

  test.each([
    ['nested a million deep', '['.repeat(1_000_000), 400, 'malformed-json'],
    [
      'nested 400 000 deep and closed',
      `{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`,
      400,
      'invalid-request',
    ],
    ['objects in objects', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, 400, 'invalid-request'],
    ['with __proto__', '{"__proto__": {"scopes": ["keys:manage"]}, "action": "new"}', 400, 'malformed-json'],
    ['with __proto__ written otherwise', '{"\\u005f_proto__": {"x": 1}}', 400, 'malformed-json'],
    ['with constructor.prototype', '{"constructor": {"prototype": {"x": 1}}}', 400, 'malformed-json'],
  ])('%s are refused, and the service goes on', async (_what, body, status, code) => {
    const headers = await fresh();
    expect(await api.send('POST', '/v1/demands', body, headers)).toMatchObject({ status, body: { code } });
    expect(Reflect.get({}, 'x')).toBeUndefined();
    expect((await api.send('POST', '/v1/demands', newDemand(), headers)).status).toBe(201);
  });
});

describe('connections', () => {
  const IDLE = 10_000;

  test(`${IDLE} idle ones keep nobody from being served, and end by themselves`, async () => {
    const headers = await fresh();
    const { server } = api.app;
    // None of them ends while they are being opened, however slow the machine is.
    server.headersTimeout = 180_000;
    // A process of its own opens them: one may hold 20,000 files, and each connection is two.
    const callers = spawn(process.execPath, ['--eval', openMany(IDLE)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    try {
      await once(callers, 'message');
      // The machine has taken them; the service may be a little behind.
      while ((await held()) < IDLE) await sleep(100);
      const signal = AbortSignal.timeout(30_000);
      const ask = async () => await fetch(`http://127.0.0.1:${port}/v1/demands`, { headers, signal });
      const answers = await Promise.all(Array.from({ length: 20 }, ask));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      server.headersTimeout = 2_000;
      while ((await held()) > 30) await sleep(200);
    } finally {
      server.headersTimeout = 2_000;
      callers.kill();
    }
  }, 180_000);

  test('that send a byte now and then end, too', async () => {
    const socket = await opens();
    socket.write('GET /healthz HTTP/1.1\r\n');
    const dripping = setInterval(() => socket.write('x-a: b\r\n'), 200);
    await ended(socket);
    clearInterval(dripping);
  }, 15_000);

  test('beyond the limit are dropped; those that are there go on', async () => {
    const before = api.app.server.maxConnections;
    expect(before).toBe(20_000);
    api.app.server.maxConnections = (await held()) + 1;
    const kept = await opens();
    await ended(await opens());
    kept.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n');
    const answer = await new Promise((resolve) => kept.once('data', (data) => resolve(String(data))));
    expect(answer).toContain('HTTP/1.1 200 OK');
    kept.destroy();
    api.app.server.maxConnections = before;
  });
});

describe('requests in a minute', () => {
  test('of a key: what is left is told, then 429 as a problem with Retry-After; another key goes on', async () => {
    const headers = await fresh();
    const answers = [];
    for (let again = 0; again < RATE + 1; again++) answers.push(await list(headers));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(RATE).fill(200), 429]);
    expect(answers.slice(-3).map((answer) => answer.headers['ratelimit-remaining'])).toEqual(['1', '0', '0']);
    expect(answers.at(-1)).toMatchObject({
      body: { code: 'too-many-requests', status: 429 },
      headers: { 'content-type': 'application/problem+json; charset=utf-8', 'ratelimit-limit': String(RATE) },
    });
    expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await list(await fresh())).status).toBe(200);
  });

  test('count what is refused for its scope, too', async () => {
    const { headers } = await givenKey(api.orm, { scopes: ['faults:read'] });
    for (let again = 0; again < RATE; again++) expect((await list(headers)).status).toBe(403);
    expect((await list(headers)).status).toBe(429);
  });

  // The last one: nobody from this address is heard for a minute afterwards.
  test('of an address that guesses: after 60 failures it is not heard, a good key included', async () => {
    const headers = await fresh();
    let failed = 0;
    while ((await list(bearer('aak_1'))).status === 401) failed += 1;
    expect(failed).toBeGreaterThan(50);
    expect(failed).toBeLessThanOrEqual(60);
    expect((await list(headers)).status).toBe(429);
    expect((await api.app.inject('/readyz')).statusCode).toBe(200);
  });
});

/** A program that opens so many connections, tells when it has them, and does nothing with them. */
const openMany = (count: number): string => `
  const { connect } = require('node:net');
  const open = () => new Promise((done) => connect(${port}, '127.0.0.1', done).on('error', () => undefined));
  (async () => {
    // Not all at once: the machine's queue of new connections is short.
    for (let left = ${count}; left > 0; left -= 200) await Promise.all(Array.from({ length: 200 }, open));
    process.send('open');
  })();
`;

/** Connections that the service holds at this moment. */
const held = async (): Promise<number> =>
  await new Promise((resolve, reject) =>
    api.app.server.getConnections((error, count) => (error === null ? resolve(count) : reject(error))),
  );

const opens = async (): Promise<Socket> =>
  await new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });

/** Resolves when the other side has ended it. */
const ended = async (socket: Socket): Promise<void> =>
  await new Promise((resolve) => {
    if (socket.closed) return resolve();
    socket.on('error', () => {});
    socket.once('close', () => resolve());
    socket.resume();
  });

/** Sends a demand of 100 MB as fast as it is taken. @returns the answer, and how many bytes the service has read of it. */
async function flood(
  more: string,
  { chunked = false } = {},
): Promise<{ head: string; body: string; read: number }> {
  const TOTAL = 100 * 1024 * 1024;
  let served: Socket | undefined;
  api.app.server.once('connection', (socket: Socket) => {
    served = socket;
  });
  const socket = await opens();
  socket.on('error', () => {});
  let answer = '';
  socket.on('data', (data) => {
    answer += String(data);
  });
  const length = chunked ? 'transfer-encoding: chunked' : `content-length: ${TOTAL}`;
  socket.write(
    `POST /v1/demands HTTP/1.1\r\nhost: x\r\n${more}content-type: application/json\r\n${length}\r\n\r\n`,
  );
  const piece = Buffer.alloc(64 * 1024, ' ');
  const framed = chunked ? Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]) : piece;
  for (let sent = 0; sent < TOTAL && !socket.closed && socket.writable; sent += piece.length)
    if (!socket.write(framed))
      await Promise.race([
        new Promise((resolve) => socket.once('drain', resolve)),
        ended(socket),
        sleep(2_000),
      ]);
  await Promise.race([ended(socket), sleep(5_000)]);
  expect(socket.closed).toBe(true);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  return { head, body, read: served?.bytesRead ?? Number.NaN };
}
