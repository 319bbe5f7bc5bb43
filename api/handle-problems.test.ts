import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Orm, openDatabase } from '../core/database.ts';
import { newDemand, type TestApi, testApi } from '../test/helpers/api.ts';

describe('with the record there', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
    api.app.get('/boom', { config: { scope: 'public' } }, () => {
      throw new Error('password=secret at line 7');
    });
    api.app.get('/teapot', { config: { scope: 'public' } }, () => {
      throw 'not even an error';
    });
  });
  afterAll(async () => {
    await api.close();
  });

  test.each([
    ['GET', '/v2/demands', 404, 'no-such-route'],
    ['DELETE', '/v1/demands', 405, 'method-not-allowed'],
    ['GET', '/v1/demands/%zz', 400, 'malformed-url'],
    ['GET', `/v1/demands/${'x'.repeat(65)}`, 400, 'invalid-request'],
  ] as const)('%s %s: %i %s', async (method, url, status, code) => {
    const answer = await api.send(method, url);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      status,
      code,
      type: `urn:problem:${code}`,
      instance: expect.any(String),
    });
    expect(answer.body.title.length).toBeGreaterThan(3);
  });

  test.each([
    ['TRACE', '/v1/demands/x/timeline', 'GET, HEAD'],
    ['QUERY', '/v1/demands?limit=5', 'GET, HEAD, POST'],
    ['DELETE', '/v1/demands', 'GET, HEAD, POST'],
  ] as const)('%s %s is 405, and Allow names %s', async (method, url, allow) => {
    const { statusCode, headers } = await api.app.inject({ method, url });
    expect([statusCode, headers.allow]).toEqual([405, allow]);
  });

  test('what is refused before there is a request is problem+json, too', async () => {
    const address = new URL(await api.app.listen({ host: '127.0.0.1', port: 0 }));
    const ask = async (text: string): Promise<string> =>
      await new Promise((resolve, reject) => {
        let answer = '';
        const socket = connect(Number(address.port), address.hostname, () => socket.write(text));
        socket.on('data', (piece) => {
          answer += String(piece);
        });
        socket.on('error', reject);
        socket.on('close', () => resolve(answer));
      });
    const long = await ask(`GET /healthz?${'x'.repeat(20_000)} HTTP/1.1\r\nhost: a\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 431 .*content-type: application\/problem\+json/s);
    expect(long).toContain('"code":"headers-too-large"');
    const none = await ask('this is no request\r\n\r\n');
    expect(none).toMatch(/^HTTP\/1\.1 400 .*"code":"bad-request"/s);
  });

  test.each(['/boom', '/teapot'])('a fault of ours at %s is masked; its id is in the log', async (url) => {
    const answer = await api.send('GET', url);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    expect(answer.body).toMatchObject({ code: 'internal', instance: answer.headers['x-request-id'] });
    expect(answer.body.detail).toContain(answer.body.instance);
    const lines = api.log.filter((line) => line.reqId === answer.body.instance && line.level === 50);
    expect(lines).toHaveLength(1);
  });

  test("a caller's request id is taken over, unless it does not belong in a log", async () => {
    const ask = async (id: string) =>
      (await api.send('GET', '/healthz', undefined, { 'x-request-id': id })).headers;
    expect((await ask('crm-17'))['x-request-id']).toBe('crm-17');
    expect((await ask('a b"c'))['x-request-id']).not.toBe('a b"c');
  });

  test('alive, ready, measured', async () => {
    expect((await api.send('GET', '/healthz')).body).toEqual({ status: 'alive' });
    // Before anybody asks for figures: those are kept for some seconds.
    await api.send('POST', '/v1/demands', newDemand());
    expect((await api.send('GET', '/readyz')).body).toEqual({
      status: 'ready',
      record: 'up',
      engine: 'unknown',
      problems: [],
    });
    const { body, headers } = await api.send('GET', '/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('assurance_dependency_up{dependency="database"} 1');
    expect(body).toContain('assurance_outbox_waiting_messages{kind="start-demand"} 1');
    expect(body).toMatch(/assurance_outbox_oldest_age_seconds\{kind="start-demand"\} [\d.]+/);
    expect(body).toMatch(
      /http_server_request_duration_seconds_count\{method="POST",route="\/v1\/demands",status="2xx"\} 1/,
    );
  });

  test('the page for readers is there', async () => {
    const answer = await api.send('GET', '/docs/');
    expect(answer.status).toBe(200);
  });
});

describe('with the record away', () => {
  let orm: Orm;
  let api: TestApi;
  beforeAll(async () => {
    // Nothing listens on port 1.
    orm = await openDatabase('postgres://nobody:none@127.0.0.1:1/none');
    api = await testApi(orm);
  });
  afterAll(async () => {
    await api.close();
    await orm.close();
  });

  test.each([
    ['POST', '/v1/demands', newDemand()],
    ['GET', '/v1/demands', undefined],
    ['GET', '/v1/steps', undefined],
    ['GET', '/readyz', undefined],
  ] as const)('%s %s: 503 with Retry-After', async (method, url, body) => {
    const answer = await api.send(method, url, body);
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(answer.body.detail).toMatch(/record/);
  });

  test('still alive and measured', async () => {
    expect((await api.send('GET', '/healthz')).status).toBe(200);
    const { body } = await api.send('GET', '/metrics');
    expect(body).toContain('assurance_dependency_up{dependency="database"} 0');
    expect(body).not.toMatch(/^assurance_outbox_waiting_messages\{/m);
  });
});

test('the record goes away in between: 503, then it is back', async () => {
  const api = await testApi();
  const em = api.orm.em.fork();
  try {
    await api.send('GET', '/v1/demands');
    await em
      .execute('select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()')
      .catch(() => undefined);
    const statuses = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await api.send('GET', '/v1/demands')).status);
    expect(statuses.every((status) => status === 503 || status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(200);
  } finally {
    await api.close();
  }
});
