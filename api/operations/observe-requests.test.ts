import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Scope } from '../../core/access/scopes.ts';
import { openDatabase } from '../../core/database.ts';
import { developmentKeyring } from '../../core/privacy/keyring.ts';
import { bearer, givenKey } from '../../test/helpers/access.ts';
import { newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { freshDatabase } from '../../test/helpers/database.ts';

describe('a request', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(async () => await api.close());
  const answered = (id: unknown) =>
    api.log.filter((line) => line.reqId === id && line.msg === 'request answered');

  test('is one line of the log, by the pattern of its route: neither its address nor who is searched for', async () => {
    const { headers } = await api.send('GET', '/v1/demands?customer=C-001&limit=3');
    const [line, ...more] = answered(headers['x-request-id']);
    expect(more).toEqual([]);
    expect(line).toEqual({
      level: 30,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      service: 'api',
      reqId: headers['x-request-id'],
      method: 'GET',
      route: '/v1/demands',
      status: 200,
      ms: expect.any(Number),
      msg: 'request answered',
    });
    expect(JSON.stringify(api.log)).not.toContain('C-001');
  });

  test('says which case it is about: by its address, or by what it created', async () => {
    const created = await api.send('POST', '/v1/demands', newDemand());
    expect(answered(created.headers['x-request-id'])).toMatchObject([{ demandId: created.body.id }]);
    const read = await api.send('GET', `/v1/demands/${created.body.id}/timeline`);
    expect(answered(read.headers['x-request-id'])).toMatchObject([{ demandId: created.body.id }]);
    const cancelled = await api.send('POST', `/v1/demands/${created.body.number}/cancellation`, {
      reason: '客户撤回',
    });
    expect(cancelled.status).toBe(200);
    expect(answered(cancelled.headers['x-request-id'])).toMatchObject([{ demandId: created.body.id }]);
  });

  test('names the problem it ended with, in the log and in the metrics', async () => {
    const { headers } = await api.send('GET', '/v1/demands/XQ-19990101-0001');
    expect(answered(headers['x-request-id'])).toMatchObject([{ status: 404, problem: 'not-found' }]);
    const tmf = await api.send('GET', '/tmf-api/serviceInventory/v4/service/YW-19990101-0001');
    expect(answered(tmf.headers['x-request-id'])).toMatchObject([{ status: 404, problem: 'not-found' }]);
    const { body } = await api.send('GET', '/metrics');
    expect(body).toContain('assurance_problems_total{code="not-found"} 2');
    expect(body).toContain('assurance_problems_total{code="internal"} 0');
    expect(body).toMatch(
      /request_duration_seconds_count\{method="GET",route="\/v1\/demands\/:id",status="4xx"\} 1/,
    );
  });

  test('of a machine that polls is no line', async () => {
    const { headers } = await api.send('GET', '/readyz');
    expect(answered(headers['x-request-id'])).toEqual([]);
  });
});

/** A way to the database that a test cuts. */
async function wayTo(url: string) {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    const there = connect(Number(port), hostname);
    for (const one of [socket, there]) open.add(one.on('error', () => {}));
    socket.pipe(there).pipe(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: through.href,
    cut() {
      server.close();
      for (const one of open) one.destroy();
    },
  };
}

test('a monitor that was let in before sees the metrics while the record is away; nobody else does', async () => {
  const database = await freshDatabase();
  const way = await wayTo(database.url);
  const orm = await openDatabase(way.url, 2, developmentKeyring());
  const api = await testApi(orm, { access: { auth: 'on' } });
  try {
    const key = async (scopes: Scope[]) => (await givenKey(api.orm, { scopes })).headers;
    const monitor = await key(['operations:read']);
    const other = await key(['demands:read']);
    const late = await key(['operations:read']);
    expect((await api.send('GET', '/metrics', undefined, monitor)).status).toBe(200);
    expect((await api.send('GET', '/metrics', undefined, other)).status).toBe(403);

    way.cut();
    // What a scrape is told of the dependencies may be three seconds old.
    let seen = await api.send('GET', '/metrics', undefined, monitor);
    for (
      let tries = 0;
      tries < 40 && !seen.body.includes('assurance_dependency_up{dependency="database"} 0');
      tries++
    ) {
      await sleep(250);
      seen = await api.send('GET', '/metrics', undefined, monitor);
    }
    expect(seen.status).toBe(200);
    expect(seen.body).toContain('assurance_dependency_up{dependency="database"} 0');
    for (const headers of [other, late, bearer('aak_unknown'), {}])
      expect((await api.send('GET', '/metrics', undefined, headers)).status).toBeGreaterThanOrEqual(401);
    // For the metrics only.
    expect((await api.send('GET', '/v1/demands', undefined, monitor)).status).toBe(503);
  } finally {
    await api.close();
    await orm.close();
    await database.close();
  }
});
