import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Webhook as Verifier } from 'standardwebhooks';
import { inTransaction } from '../../../core/deadlines/deadline.fixture.ts';
import { beginDemand } from '../../../core/demands/begin-demand.ts';
import { emitEvent } from '../../../core/events/emit-event.ts';
import { Event } from '../../../core/events/event.entity.ts';
import { publishEvents } from '../../../core/events/publish-events.ts';
import { Webhook } from '../../../core/events/webhook.entity.ts';
import { readAddressRules } from '../../../core/events/webhooks/address-rules.ts';
import { sendEvent } from '../../../core/events/webhooks/send-event.ts';
import { givenServiceInUse } from '../../../core/services/service.fixture.ts';
import { givenKey } from '../../../test/helpers/access.ts';
import { type Json, type TestApi, testApi } from '../../../test/helpers/api.ts';
import { webhookServer } from '../../../test/helpers/webhook-server.ts';
import { order, parties } from '../orders.fixture.ts';

const rules = readAddressRules('127.0.0.1');
const bases = {
  order: '/tmf-api/serviceOrdering/v4',
  qualification: '/tmf-api/serviceQualificationManagement/v4',
  service: '/tmf-api/serviceInventory/v4',
  resource: '/tmf-api/resourceInventoryManagement/v4',
  work: '/tmf-api/resourceOrdering/v4',
  ticket: '/tmf-api/troubleTicket/v4',
};

let api: TestApi;
let receiver: Awaited<ReturnType<typeof webhookServer>>;
beforeAll(async () => {
  api = await testApi(undefined, { webhookRules: rules });
  receiver = await webhookServer();
});
afterAll(async () => {
  await receiver.close();
  await api.close();
});
afterEach(async () => {
  receiver.got.length = 0;
  const em = api.orm.em.fork();
  for (const table of ['webhook_lane', 'webhook_delivery', 'webhook', 'event'])
    await em.execute(`delete from ${table}`);
});

const subscribe = async (base: string, query?: string): Promise<Json> => {
  const { status, body, headers } = await api.send('POST', `${base}/hub`, {
    callback: receiver.url,
    ...(query === undefined ? {} : { query }),
  });
  expect([status, headers.location]).toEqual([201, `${base}/hub/${body.id}`]);
  return body;
};
/** What the sender of the workers does, without its clockwork: every event to every subscription that wants it. */
const deliver = async (): Promise<Json[]> => {
  await inTransaction(api.orm, async (em) => publishEvents(em));
  const em = api.orm.em.fork();
  const rows: { webhook: string; event: string }[] = await em.execute(
    'select webhook_id as webhook, event_id as event from webhook_delivery order by position',
  );
  for (const { webhook, event } of rows)
    await sendEvent(
      em,
      await em.findOneOrFail(Webhook, { id: webhook }),
      await em.findOneOrFail(Event, { id: event }),
      { rules },
    );
  return receiver.got.map(({ body }) => body);
};
const ordered = async (): Promise<Json> =>
  (await api.send('POST', `${bases.order}/serviceOrder`, order())).body;
const begun = async (demandId: string) =>
  await inTransaction(api.orm, async (em) => beginDemand(em, { now: api.clock.at, demandId }));

test('an order is told of in the shape of TMF641, signed, with the order as it is', async () => {
  const { secret } = await subscribe(bases.order);
  const { id } = await ordered();
  await begun(id);
  const [first, second] = await deliver();
  expect(first).toMatchObject({
    eventId: expect.any(String),
    eventTime: '2026-09-30T02:00:00.000Z',
    eventType: 'ServiceOrderCreateEvent',
    correlationId: id,
    event: { serviceOrder: { id, href: `${bases.order}/serviceOrder/${id}`, externalId: 'CRM-1' } },
  });
  expect(second).toMatchObject({
    eventType: 'ServiceOrderStateChangeEvent',
    event: { serviceOrder: { state: 'inProgress' } },
  });
  expect(JSON.stringify([first, second])).not.toMatch(/李雷|王芳|88886666|13800000000/);
  const [{ text = '', headers = {} } = {}] = receiver.got;
  const signed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  expect(new Verifier(secret).verify(text, signed)).toEqual(first);
});

test('by its query: types, and values of the entity', async () => {
  await subscribe(bases.order, 'eventType=ServiceOrderStateChangeEvent&serviceOrder.state=cancelled');
  const { id } = await ordered();
  await begun(id);
  expect(await deliver()).toEqual([]);
  await api.send('POST', `${bases.order}/cancelServiceOrder`, { serviceOrder: { id } });
  const told = await deliver();
  expect(told.map(({ eventType, event }) => [eventType, event.serviceOrder.state])).toContainEqual([
    'ServiceOrderStateChangeEvent',
    'cancelled',
  ]);
});

describe('every API tells its own', () => {
  test('TMF645: the presale', async () => {
    await subscribe(bases.qualification);
    const { id } = await ordered();
    await begun(id);
    expect(
      (await deliver()).map(({ eventType, event }) => [eventType, event.checkServiceQualification.id]),
    ).toEqual([
      ['CheckServiceQualificationCreateEvent', id],
      ['CheckServiceQualificationStateChangeEvent', id],
    ]);
  });

  test('TMF638: a service, by its number', async () => {
    await subscribe(bases.service);
    const { id, number, demandId } = await givenServiceInUse(api.orm);
    const data = { service: number, demand: 'XQ-1', closure: 'TB-1' };
    await inTransaction(api.orm, async (em) =>
      emitEvent(em, { type: 'service.resumed', at: api.clock.at, demandId, data }),
    );
    expect(await deliver()).toMatchObject([
      { eventType: 'ServiceStateChangeEvent', event: { service: { id, state: 'active' } } },
    ]);
  });

  test('TMF639: a resource, new and changed', async () => {
    await subscribe(bases.resource);
    const { body } = await api.send('POST', `${bases.resource}/resource`, { name: 'RouterXX' });
    await api.send('PATCH', `${bases.resource}/resource/${body.id}`, { name: 'RouterYY' });
    expect((await deliver()).map(({ eventType, event }) => [eventType, event.resource.name])).toEqual([
      ['ResourceCreateEvent', 'RouterYY'],
      ['ResourceAttributeValueChangeEvent', 'RouterYY'],
    ]);
  });

  test('TMF652: work without a demand', async () => {
    await subscribe(bases.work);
    const { body } = await api.send('POST', `${bases.work}/resourceOrder`, { orderItem: [{ id: '1' }] });
    await api.send('PATCH', `${bases.work}/resourceOrder/${body.id}`, { state: 'completed' });
    expect((await deliver()).map(({ eventType, event }) => [eventType, event.resourceOrder.state])).toEqual([
      ['ResourceOrderCreateEvent', 'completed'],
      ['ResourceOrderStateChangeEvent', 'completed'],
    ]);
  });

  test('TMF621: a ticket', async () => {
    await subscribe(bases.ticket);
    const ticket = { description: '中断', severity: 'major', ticketType: 'access', relatedParty: parties() };
    const { body } = await api.send('POST', `${bases.ticket}/troubleTicket`, ticket);
    expect(await deliver()).toMatchObject([
      {
        eventType: 'TroubleTicketCreateEvent',
        event: { troubleTicket: { id: body.id, status: 'acknowledged' } },
      },
    ]);
  });
});

test('a subscription ends, at its own API only', async () => {
  const { id } = await subscribe(bases.order);
  expect((await api.send('DELETE', `${bases.ticket}/hub/${id}`)).status).toBe(404);
  expect((await api.send('DELETE', `${bases.order}/hub/${id}`)).status).toBe(204);
  expect((await api.send('DELETE', `${bases.order}/hub/${id}`)).status).toBe(404);
  expect((await api.send('GET', `${bases.order}/hub/${id}`)).status).toBe(405);
  await ordered();
  expect(await deliver()).toEqual([]);
});

test.each<[string, Json, number, string]>([
  ['an address inside the network', { callback: 'http://10.0.0.1/x' }, 422, 'webhook-address-refused'],
  ['no address', { callback: 'nowhere' }, 400, 'invalid-request'],
  ['an event of another API', { query: 'eventType=TroubleTicketCreateEvent' }, 400, 'invalid-request'],
  ['a path of nothing', { query: 'state=completed' }, 400, 'invalid-request'],
])('%s is refused', async (_what, body, status, code) => {
  const answer = await api.send('POST', `${bases.order}/hub`, { callback: receiver.url, ...body });
  expect([answer.status, answer.body.code, answer.body['@type']]).toEqual([status, code, 'Error']);
});

test('a key of one department is told of its own orders', async () => {
  const guarded = await testApi(api.orm, { access: { auth: 'on' }, webhookRules: rules });
  const bound = await givenKey(api.orm, { department: 'engineering' });
  const all = await givenKey(api.orm);
  await guarded.send('POST', `${bases.order}/hub`, { callback: receiver.url }, bound.headers);
  await guarded.send('POST', `${bases.order}/serviceOrder`, order({ externalId: 'theirs' }), all.headers);
  await guarded.send('POST', `${bases.order}/serviceOrder`, order({ externalId: 'own' }), bound.headers);
  expect((await deliver()).map(({ event }) => event.serviceOrder.externalId)).toEqual(['own']);
  await guarded.app.close();
});
