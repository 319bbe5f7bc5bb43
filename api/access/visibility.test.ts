import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { actAs, acting } from '../../core/access/acting.ts';
import { VisibleObject } from '../../core/access/visible-object.entity.ts';
import { Demand } from '../../core/demands/demand.entity.ts';
import { findDemand, listDemands } from '../../core/demands/find-demands.ts';
import { Fault } from '../../core/faults/fault.entity.ts';
import { givenKey } from '../../test/helpers/access.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenDeadline, givenStep } from '../../test/helpers/given.ts';
import { givenService } from '../../test/helpers/given-service.ts';
import { controlAccess } from './access.ts';

let api: TestApi;
const keys: Record<string, Record<string, string>> = {};
beforeAll(async () => {
  api = await testApi(undefined, { access: { auth: 'on' } });
  for (const department of ['group-customer', 'support-center', 'om-teams', 'engineering'])
    keys[department] = (await givenKey(api.orm, { department })).headers;
  keys.all = (await givenKey(api.orm)).headers;
});
afterAll(async () => await api.close());

const send = async (as: string, method: 'GET' | 'POST', url: string, body?: Json) =>
  await api.send(method, url, body, {
    ...keys[as],
    ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
  });
const demand = async (as = 'all'): Promise<Json> => (await send(as, 'POST', '/v1/demands', newDemand())).body;
const sees = async (as: string, url: string): Promise<number> => (await send(as, 'GET', url)).status;

describe('what a department hands in itself', () => {
  test('it sees and may cancel, before anybody has a step in it', async () => {
    const { id, number } = await demand('group-customer');
    expect(await sees('group-customer', `/v1/demands/${id}`)).toBe(200);
    expect(await sees('engineering', `/v1/demands/${number}`)).toBe(404);
    expect(
      (await send('group-customer', 'POST', `/v1/demands/${id}/cancellation`, { reason: '撤回' })).status,
    ).toBe(200);
  });

  test('another that only has a step in it may not cancel', async () => {
    const { id } = await demand('group-customer');
    await givenStep(api.orm, id);
    expect(
      await send('support-center', 'POST', `/v1/demands/${id}/cancellation`, { reason: '撤回' }),
    ).toMatchObject({
      status: 403,
      body: { code: 'not-own' },
    });
  });

  test('not what a rolled back request would have handed in', async () => {
    const count = async () => await api.orm.em.fork().count(VisibleObject, { created: true });
    const before = await count();
    const refused = await send('group-customer', 'POST', '/v1/demands', {
      ...newDemand(),
      expectedOn: '2020-01-01',
    });
    expect([refused.status, await count()]).toEqual([422, before]);
  });
});

describe('a step that is handed over', () => {
  test("is the other department's from then on; who handed it over sees it, and no more", async () => {
    const { id } = await demand();
    const step = await givenStep(api.orm, id);
    const url = `/v1/steps/${step}`;
    expect(await sees('om-teams', url)).toBe(404);
    const order = { by: '王芳', department: 'om-teams', remark: '请查光路' };
    expect((await send('support-center', 'POST', `${url}/handover`, order)).status).toBe(200);
    expect(await sees('om-teams', url)).toBe(200);
    expect(await sees('om-teams', `/v1/demands/${id}`)).toBe(200);
    expect(await sees('support-center', url)).toBe(200);
    for (const [verb, body] of [
      ['completion', { variables: {}, completedBy: '王芳' }],
      ['acceptance', { by: '王芳' }],
      ['hold', { by: '王芳', reason: '等' }],
      ['handover', { ...order, department: 'engineering' }],
      ['return', { by: '王芳', reason: '退' }],
    ] as const)
      expect([verb, (await send('support-center', 'POST', `${url}/${verb}`, body)).body]).toEqual([
        verb,
        expect.objectContaining({ code: 'not-own', department: 'om-teams' }),
      ]);
    // It may still remind, and say something.
    expect((await send('support-center', 'POST', `${url}/reminder`, { by: '王芳' })).status).toBe(200);
    expect((await send('support-center', 'POST', `${url}/notes`, { by: '王芳', text: '急' })).status).toBe(
      200,
    );
    expect((await send('om-teams', 'POST', `${url}/return`, { by: '孙浩', reason: '光路正常' })).status).toBe(
      200,
    );
  });
});

test('a clock is moved by the department that answers for it only', async () => {
  const { id } = await demand();
  await givenStep(api.orm, id, { department: 'om-teams' });
  const deadline = await givenDeadline(api.orm, id, { department: 'support-center' });
  expect(await sees('om-teams', `/v1/deadlines/${deadline}`)).toBe(200);
  expect(await send('om-teams', 'POST', `/v1/deadlines/${deadline}/pause`, { reason: '等' })).toMatchObject({
    status: 403,
    body: { code: 'not-own' },
  });
});

describe('a service', () => {
  test('is seen through the demand it came from, whichever was there first', async () => {
    const before = await givenService(api.orm);
    expect(await sees('engineering', `/v1/services/${before.id}`)).toBe(404);
    await givenStep(api.orm, before.demandId, { department: 'engineering', state: 'completed' });
    expect(await sees('engineering', `/v1/services/${before.number}`)).toBe(200);
    expect(await sees('om-teams', `/v1/services/${before.number}`)).toBe(404);
  });

  test('is seen through a demand that closes it, and through a fault once that names it', async () => {
    const { id } = await givenService(api.orm);
    const closing = await demand();
    await api.orm.em.fork().nativeUpdate(Demand, { id: closing.id }, { serviceId: id });
    await givenStep(api.orm, closing.id, { department: 'engineering' });
    expect(await sees('engineering', `/v1/services/${id}`)).toBe(200);

    const { code, name, contactName, contactPhone } = newDemand().customer;
    const customer = { code, name, contactName, contactPhone };
    const fault = await send('om-teams', 'POST', '/v1/faults', {
      source: '10086',
      description: '中断',
      customer,
    });
    expect(await sees('om-teams', `/v1/services/${id}`)).toBe(404);
    await api.orm.em.fork().nativeUpdate(Fault, { id: fault.body.id }, { serviceId: id });
    expect(await sees('om-teams', `/v1/services/${id}`)).toBe(200);
  });

  test('that is out of sight cannot be closed by a demand, and is not betrayed', async () => {
    const { number, customerCode } = await givenService(api.orm);
    const { customer, accountManager } = newDemand();
    const closing = {
      action: 'close',
      customer: { ...customer, code: customerCode },
      accountManager,
      serviceId: number,
      closure: { kind: 'permanent', effectiveOn: '2026-10-30' },
    };
    const refused = await send('engineering', 'POST', '/v1/demands', closing);
    const unknown = await send('engineering', 'POST', '/v1/demands', {
      ...closing,
      serviceId: 'YW-20200101-0001',
    });
    expect([refused.status, unknown.status]).toEqual([422, 422]);
    expect(refused.body.faults[0].message.replace(number, 'X')).toBe(
      unknown.body.faults[0].message.replace('YW-20200101-0001', 'X'),
    );
  });
});

test('pages of a list are as long as they say, and leave nothing of the department out', async () => {
  const own: string[] = [];
  for (let index = 0; index < 6; index++) {
    const { id } = await demand();
    if (index % 2 === 0) continue;
    await givenStep(api.orm, id, { department: 'provincial-network' });
    own.push(id);
  }
  keys['provincial-network'] = (await givenKey(api.orm, { department: 'provincial-network' })).headers;
  const first = (await send('provincial-network', 'GET', '/v1/demands?limit=2')).body;
  const second = (await send('provincial-network', 'GET', `/v1/demands?limit=2&after=${first.next}`)).body;
  expect([...first.items, ...second.items].map(({ id }: Json) => id)).toEqual(own.reverse());
  expect(second.next).toBeNull();
});

test('an answer that is streamed is made in the name of who asked to its last piece', async () => {
  // As an export is: the network asks for more when it has room, which is nobody's doing.
  const seen: (string | null | undefined)[] = [];
  async function* pieces() {
    for (let piece = 0; piece < 40; piece++) {
      await sleep(1);
      seen.push(acting()?.department);
      yield 'x'.repeat(64 * 1024);
    }
  }
  const app: FastifyInstance = Fastify();
  const never = async (): Promise<never> => {
    throw new Error('not asked for');
  };
  await controlAccess(app, { orm: api.orm, access: { auth: 'on' }, clock: { now: never }, calendar: never });
  app.get('/stream', { config: { scope: 'demands:read' } }, async (_request, reply) =>
    reply.send(Readable.from(pieces())),
  );
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const answer = await fetch(`${address}/stream`, { headers: keys.engineering ?? {} });
  // Slowly, so that the socket fills up.
  await sleep(100);
  expect((await answer.arrayBuffer()).byteLength).toBe(40 * 64 * 1024);
  expect(new Set(seen)).toEqual(new Set(['engineering']));
  await app.close();
});

test("the service itself sees everything: workers act in nobody's name", async () => {
  const { id } = await demand();
  const em = api.orm.em.fork();
  expect((await findDemand(em, id)).id).toBe(id);
  const engineering = {
    id: 'x',
    name: 'x',
    kind: 'api-key' as const,
    department: 'engineering',
    scopes: new Set<never>(),
  };
  await expect(actAs(engineering, async () => await findDemand(em, id))).rejects.toThrow(
    'There is no demand',
  );
  expect(await actAs(engineering, async () => await listDemands(em, { limit: 500 }))).not.toContainEqual(
    expect.objectContaining({ id }),
  );
});
