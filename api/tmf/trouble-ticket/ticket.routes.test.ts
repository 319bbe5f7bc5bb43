import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Fault, type FaultState } from '../../../core/faults/fault.entity.ts';
import { givenServiceInUse } from '../../../core/services/service.fixture.ts';
import { type Json, type TestApi, testApi } from '../../../test/helpers/api.ts';
import { parties } from '../orders.fixture.ts';

const url = '/tmf-api/troubleTicket/v4/troubleTicket';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());

const ticket = (more: Json = {}): Json => ({
  externalId: '10086-1',
  description: '专线全部中断',
  severity: 'Critical',
  ticketType: 'access',
  channel: { id: '10086' },
  ...more,
});
const reported = async (body: Json): Promise<Json> => {
  const answer = await api.send('POST', url, body);
  expect([answer.status, answer.body.message]).toEqual([201, undefined]);
  return answer.body;
};
const of = (id: string) => ({ relatedEntity: [{ id, role: 'service', '@referredType': 'Service' }] });

test('a ticket is a fault of its service, a second one its duplicate', async () => {
  const service = await givenServiceInUse(api.orm);
  const first = await reported(ticket({ ...of(service.number), note: [{ text: '客户催修' }] }));
  expect(first).toMatchObject({
    status: 'acknowledged',
    severity: 'critical',
    ticketType: 'access',
    externalId: '10086-1',
    creationDate: '2026-09-30T02:00:00.000Z',
    externalReference: [{ id: expect.stringMatching(/^GZ-20260930-/) }],
    relatedEntity: [{ id: service.id, name: service.number, role: 'service' }],
    relatedParty: [{ id: 'C-1', role: 'customer' }],
    channel: { id: '10086' },
    note: [{ text: '客户催修' }],
  });
  expect(await api.orm.em.fork().findOneOrFail(Fault, { id: first.id })).toMatchObject({
    state: 'received',
    serviceId: service.id,
    source: '10086',
    receivedFrom: 'api',
  });
  const second = await reported(ticket(of(service.id)));
  expect(second).toMatchObject({
    status: 'closed',
    troubleTicketRelationship: [{ id: first.id, relationshipType: 'isDuplicateOf' }],
    statusChangeReason: expect.stringContaining('重复申告'),
  });
  const found = await api.send('GET', `${url}?relatedEntity.id=${service.id}&status=acknowledged`);
  expect(found.body.map(({ id }: Json) => id)).toEqual([first.id]);
});

test('of a customer without a service; contact and cause are shown for one ticket', async () => {
  const body = await reported(ticket({ relatedParty: parties(), externalId: 'T-2' }));
  await api.orm.em
    .fork()
    .nativeUpdate(Fault, { id: body.id }, { state: 'inspecting', cause: '光缆中断', remedy: '熔接' });
  const shown = (await api.send('GET', `${url}/${body.id}`)).body;
  expect(shown).toMatchObject({
    status: 'resolved',
    relatedParty: [{ id: 'C-001' }, { name: '李雷', role: 'customerContact' }],
    note: [
      { id: 'cause', text: '光缆中断' },
      { id: 'remedy', text: '熔接' },
    ],
  });
  expect((await api.send('GET', `${url}?externalId=T-2`)).body[0].relatedParty).toHaveLength(1);
});

test.each<[string, Json, number, string[]]>([
  ['no customer and no service', ticket(), 422, ['/relatedParty']],
  ['a severity there is not', ticket({ severity: 'urgent', relatedParty: parties() }), 400, ['/severity']],
  [
    'a channel there is not',
    ticket({ channel: { id: 'fax' }, relatedParty: parties() }),
    400,
    ['/channel/id'],
  ],
  ['a service there is not', ticket(of('YW-1')), 422, ['/relatedEntity/0/id']],
  ['nothing', {}, 400, ['/description', '/severity', '/ticketType']],
])('%s is told by its place', async (_what, body, status, pointers) => {
  const answer = await api.send('POST', url, body);
  expect([answer.status, answer.body.faults.map((fault: Json) => fault.pointer).sort()]).toEqual([
    status,
    pointers,
  ]);
});

describe('its status', () => {
  test.each<[FaultState, string]>([
    ['received', 'acknowledged'],
    ['handling', 'inProgress'],
    ['inspecting', 'resolved'],
    ['archived', 'closed'],
    ['repeat', 'closed'],
  ])('%s is %s', async (state, status) => {
    const { id } = await reported(ticket({ relatedParty: parties() }));
    await api.orm.em.fork().nativeUpdate(Fault, { id }, { state });
    expect((await api.send('GET', `${url}/${id}?fields=status`)).body.status).toBe(status);
  });

  test('comes from the work; words are kept', async () => {
    const { id } = await reported(ticket({ relatedParty: parties() }));
    expect((await api.send('PATCH', `${url}/${id}`, { status: 'closed' })).status).toBe(422);
    expect((await api.send('PATCH', `${url}/${id}`, { severity: 'minor' })).status).toBe(422);
    const { body } = await api.send('PATCH', `${url}/${id}`, { externalId: 'T-3', priority: '1' });
    expect(body).toMatchObject({ externalId: 'T-3', priority: '1', severity: 'critical' });
    expect((await api.send('DELETE', `${url}/${id}`)).status).toBe(405);
  });
});
