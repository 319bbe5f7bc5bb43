import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../../../core/audit/audit-entry.entity.ts';
import { AccessPoint, Demand } from '../../../core/demands/demand.entity.ts';
import { OutboxMessage } from '../../../core/outbox/outbox-message.entity.ts';
import { givenServiceInUse } from '../../../core/services/service.fixture.ts';
import { givenKey } from '../../../test/helpers/access.ts';
import { type Json, type TestApi, testApi } from '../../../test/helpers/api.ts';
import { order, parties, traitOf, wanted } from '../orders.fixture.ts';

const url = '/tmf-api/serviceOrdering/v4/serviceOrder';
const cancelUrl = '/tmf-api/serviceOrdering/v4/cancelServiceOrder';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());

const created = async (body: Json): Promise<Json> => {
  const answer = await api.send('POST', url, body);
  expect([answer.status, answer.body.message]).toEqual([201, undefined]);
  return answer.body;
};
const pointers = (body: Json): string[] => body.faults.map((fault: Json) => fault.pointer);

describe('add: a new demand', () => {
  test('is received as by /v1: the row, its points, the line of the record, what the engine is owed', async () => {
    const answer = await api.send(
      'POST',
      url,
      order({
        externalId: 'CRM-new',
        priority: '1',
        note: [{ text: '周末施工' }],
        requestedCompletionDate: '2026-11-30T16:00:00Z',
      }),
    );
    expect(answer.status).toBe(201);
    expect(answer.headers.location).toBe(`${url}/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      '@type': 'ServiceOrder',
      state: 'acknowledged',
      externalId: 'CRM-new',
      priority: '1',
      note: [{ text: '周末施工' }],
      orderDate: '2026-09-30T02:00:00.000Z',
      externalReference: [{ id: expect.stringMatching(/^XQ-20260930-\d{4}$/) }],
      serviceOrderItem: [{ id: 'A', action: 'add', state: 'acknowledged' }],
    });
    const em = api.orm.em.fork();
    const demandId = answer.body.id;
    expect(await em.findOneOrFail(Demand, { id: demandId })).toMatchObject({
      action: 'new',
      state: 'received',
      // 16:00 UTC is the next day in Shanghai.
      expectedOn: '2026-12-01',
      customer: { code: 'C-001', contactName: '李雷', contactPhone: '025-88886666' },
      accountManager: { name: '王芳', phone: '13800000000' },
      product: { code: 'P-100', bandwidth: 200, mature: true, serviceType: 'internet' },
    });
    expect(await em.find(AccessPoint, { demandId })).toMatchObject([
      { name: '总部', address: '合肥市望江西路800号' },
    ]);
    expect(await em.find(AuditEntry, { demandId })).toMatchObject([
      { action: 'demand.received', actor: 'api' },
    ]);
    expect(await em.count(OutboxMessage, { kind: 'start-demand', key: demandId })).toBe(1);
  });

  test('the same key again is the same order', async () => {
    const key = { 'idempotency-key': 'crm-4711' };
    const before = await api.orm.em.fork().count(Demand, {});
    const first = await api.send('POST', url, order(), key);
    const second = await api.send('POST', url, order(), key);
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await api.orm.em.fork().count(Demand, {})).toBe(before + 1);
  });

  test('without a key an order is an order', async () => {
    const answer = await api.app.inject({ method: 'POST', url, payload: order() });
    expect(answer.statusCode).toBe(201);
  });

  test('every fault is told at once, by its place in the order', async () => {
    const service = wanted({
      serviceCharacteristic: [{ name: 'bandwidth', value: 'fast' }],
      place: [],
    });
    const { status, body, headers } = await api.send(
      'POST',
      url,
      order({ relatedParty: parties().slice(0, 1) }, service),
    );
    expect([status, headers['content-type']]).toEqual([400, 'application/json; charset=utf-8']);
    expect(body).toMatchObject({
      '@type': 'Error',
      code: 'invalid-request',
      status: '400',
      instance: expect.any(String),
    });
    expect(pointers(body).sort()).toEqual([
      '/relatedParty',
      '/relatedParty',
      '/relatedParty',
      '/serviceOrderItem/0/service/place',
      '/serviceOrderItem/0/service/serviceCharacteristic',
      '/serviceOrderItem/0/service/serviceCharacteristic',
    ]);
    expect(body.message).toContain('accountManager: Required');
    expect(body.message).toContain('customer.contactPhone: Required');
    expect(body.message).toContain('product.bandwidth: Must be a whole number; it is "fast"');
  });

  test('what cannot be meant is 422, by its place in the order', async () => {
    const { status, body } = await api.send(
      'POST',
      url,
      order({ requestedCompletionDate: '2020-01-01T00:00:00Z' }),
    );
    expect([status, body.code, pointers(body)]).toEqual([
      422,
      'demand-makes-no-sense',
      ['/requestedCompletionDate'],
    ]);
  });

  test.each<[string, Json, number]>([
    ['no item', order({ serviceOrderItem: [] }), 400],
    [
      'two items',
      order({ serviceOrderItem: [1, 2].map((id) => ({ id: `${id}`, action: 'add', service: wanted() })) }),
      400,
    ],
    ['noChange', order({ serviceOrderItem: [{ id: '1', action: 'noChange', service: {} }] }), 422],
    ['no JSON', '{', 400],
  ])('%s is refused in the shape of TM Forum', async (_what, body, status) => {
    const answer = await api.send('POST', url, body);
    expect([answer.status, answer.body['@type'], answer.body.status]).toEqual([
      status,
      'Error',
      String(status),
    ]);
  });
});

test('the examples of the documentation are taken as they are', async () => {
  const docs = readFileSync(new URL('../../../docs/tmforum.md', import.meta.url), 'utf8');
  const [question, ordered, ...more] = [...docs.matchAll(/-d '(\{[^']*\})'/g)].map(([, body = '']) => body);
  expect(more).toEqual([]);
  const check = '/tmf-api/serviceQualificationManagement/v4/checkServiceQualification';
  expect((await api.send('POST', check, question)).status).toBe(200);
  const { id } = await created(JSON.parse(ordered ?? ''));
  expect((await api.send('GET', `${check}/${id}`)).body).toMatchObject({ externalId: 'CRM-4711' });
});

describe('modify and delete', () => {
  const of = (service: Json) => order({ relatedParty: parties('C-1', '华东电子') }, service);
  const item = (action: string, service: Json) => ({
    ...of(service),
    serviceOrderItem: [{ id: '1', action, service }],
  });

  test('modify is an adjustment of the service', async () => {
    const service = await givenServiceInUse(api.orm);
    const body = await created(item('modify', wanted({ id: service.number })));
    expect(await api.orm.em.fork().findOneOrFail(Demand, { id: body.id })).toMatchObject({
      action: 'adjust',
      serviceId: service.id,
    });
    expect(body.serviceOrderItem).toMatchObject([
      { action: 'modify', service: { id: service.id, state: 'active' } },
    ]);
    const busy = await api.send('POST', url, item('delete', { id: service.number }));
    expect([busy.status, busy.body.code]).toEqual([409, 'service-busy']);
    const found = await api.send('GET', `${url}?serviceOrderItem.service.id=${service.id}`);
    expect(found.body.map(({ id }: Json) => id)).toEqual([body.id]);
  });

  test('modify to inactive is a suspension until its day', async () => {
    const service = await givenServiceInUse(api.orm);
    const suspension = {
      id: service.id,
      state: 'inactive',
      serviceCharacteristic: [
        { name: 'resumeOn', value: '2026-12-31' },
        { name: 'reason', value: '停产检修' },
      ],
    };
    const body = await created({
      ...item('modify', suspension),
      requestedStartDate: '2026-10-08T00:00:00+08:00',
    });
    const demand = await api.orm.em.fork().findOneOrFail(Demand, { id: body.id });
    expect(demand.closure).toEqual({
      kind: 'suspension',
      effectiveOn: '2026-10-08',
      resumeOn: '2026-12-31',
      reason: '停产检修',
    });
    const [{ action, service: shown }] = body.serviceOrderItem;
    expect([action, shown.state, traitOf(shown.serviceCharacteristic, 'resumeOn')]).toEqual([
      'modify',
      'inactive',
      '2026-12-31',
    ]);
    const none = await api.send('POST', url, item('modify', { id: service.id, state: 'inactive' }));
    expect([none.status, none.body.message]).toEqual([400, expect.stringContaining('resumeOn')]);
  });

  test('delete is a permanent closure, from today when nothing else is said', async () => {
    const service = await givenServiceInUse(api.orm);
    const body = await created(item('delete', { id: service.number }));
    const demand = await api.orm.em.fork().findOneOrFail(Demand, { id: body.id });
    expect(demand).toMatchObject({
      action: 'close',
      closure: { kind: 'permanent', effectiveOn: '2026-09-30' },
    });
  });

  test('a service of another customer is refused by its place', async () => {
    const service = await givenServiceInUse(api.orm);
    const { status, body } = await api.send('POST', url, order({}, wanted({ id: service.number })));
    expect(status).toBe(201);
    const other = { ...item('delete', { id: service.number }), relatedParty: parties() };
    const refused = await api.send('POST', url, other);
    expect([refused.status, pointers(refused.body)]).toEqual([422, ['/relatedParty/0/id']]);
    expect(body.serviceOrderItem[0].service.id).toBeUndefined();
  });
});

describe('cancelling', () => {
  test('by its task: done at once, seen there, once only', async () => {
    const { id } = await created(order());
    const answer = await api.send('POST', cancelUrl, {
      serviceOrder: { id },
      cancellationReason: '客户搬迁',
    });
    expect([answer.status, answer.headers.location]).toEqual([201, `${cancelUrl}/${id}`]);
    expect(answer.body).toMatchObject({
      state: 'done',
      cancellationReason: '客户搬迁',
      serviceOrder: { id },
    });
    expect((await api.send('GET', `${url}/${id}`)).body).toMatchObject({
      state: 'cancelled',
      cancellationReason: '客户搬迁',
      cancellationDate: '2026-09-30T02:00:00.000Z',
    });
    expect((await api.send('GET', `${cancelUrl}/${id}`)).status).toBe(200);
    expect((await api.send('GET', `${cancelUrl}?serviceOrder.id=${id}`)).body).toHaveLength(1);
    const again = await api.send('POST', cancelUrl, { serviceOrder: { id } });
    expect([again.status, again.body.code]).toEqual([409, 'demand-ended']);
  });

  test('by PATCH; what is ordered does not change', async () => {
    const { id } = await created(order());
    expect((await api.send('GET', `${cancelUrl}/${id}`)).status).toBe(404);
    const said = await api.send('PATCH', `${url}/${id}`, { externalId: 'CRM-2', description: '加急' });
    expect(said.body).toMatchObject({ externalId: 'CRM-2', description: '加急', state: 'acknowledged' });
    for (const body of [{ state: 'completed' }, { serviceOrderItem: [] }, {}])
      expect((await api.send('PATCH', `${url}/${id}`, body)).status).toBe(422);
    const { status, body } = await api.send('PATCH', `${url}/${id}`, {
      state: 'cancelled',
      cancellationReason: '重复',
    });
    expect([status, body.state, body.cancellationReason, body.externalId]).toEqual([
      200,
      'cancelled',
      '重复',
      'CRM-2',
    ]);
  });

  test('an order there is not', async () => {
    const answer = await api.send('POST', cancelUrl, { serviceOrder: { id: 'XQ-20200101-0001' } });
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  });
});

describe('lists', () => {
  let ids: string[];
  let start: string;
  beforeAll(async () => {
    api.clock.at = new Date('2026-10-09T10:00:00+08:00');
    start = api.clock.at.toISOString();
    ids = [];
    for (const n of [1, 2, 3, 4, 5]) ids.unshift((await created(order({ externalId: `PAGE-${n}` }))).id);
    await api.send('POST', cancelUrl, { serviceOrder: { id: ids[0] } });
  });

  test('pages are counted, and lead to their neighbours', async () => {
    const page = await api.send('GET', `${url}?orderDate.gte=${start}&offset=2&limit=2&fields=none`);
    expect(page.status).toBe(200);
    expect([page.headers['x-total-count'], page.headers['x-result-count']]).toEqual(['5', '2']);
    expect(page.body.map(({ id }: Json) => id)).toEqual([ids[2], ids[3]]);
    const links = new Map(
      String(page.headers.link)
        .split(', ')
        .map((link) => /^<(.*)>; rel="(.*)"$/.exec(link) ?? [])
        .map(([, to = '', rel = '']) => [rel, to]),
    );
    expect([...links.keys()]).toEqual(['first', 'prev', 'next', 'last']);
    const next = await api.send('GET', links.get('next') ?? '');
    expect(next.body.map(({ id }: Json) => id)).toEqual([ids[4]]);
    expect(String(next.headers.link)).not.toContain('rel="next"');
    const beyond = await api.send('GET', `${url}?orderDate.gte=${start}&offset=50`);
    expect([beyond.status, beyond.body, beyond.headers['x-total-count']]).toEqual([200, [], '5']);
  });

  test.each<[string, () => string, number[]]>([
    ['a state', () => `orderDate.gte=${start}&state=acknowledged`, [1, 2, 3, 4]],
    ['one of several states', () => `orderDate.gte=${start}&state=cancelled,completed`, [0]],
    ['a state of which we have none', () => 'state=failed', []],
    ["the caller's id", () => 'externalId=PAGE-1,PAGE-5', [0, 4]],
    ['an id', () => `id=${ids[3]}`, [3]],
    ['an id that is none', () => 'id=4711', []],
    ['a moment', () => `orderDate=${start}`, [0, 1, 2, 3, 4]],
    ['a moment in quotation marks', () => `orderDate="${start}"`, [0, 1, 2, 3, 4]],
    [
      'a moment whose plus sign was not encoded',
      () => 'orderDate=2026-10-09T10:00:00+08:00',
      [0, 1, 2, 3, 4],
    ],
    ['before a moment', () => `orderDate.gte=${start}&orderDate.lt=${start}`, []],
    ['the customer', () => `relatedParty.id=C-001&orderDate.gt=2026-10-08T00:00:00Z`, [0, 1, 2, 3, 4]],
  ])('are filtered by %s', async (_what, query, expected) => {
    const { status, body } = await api.send('GET', `${url}?${query()}`);
    expect([status, body.map(({ id }: Json) => ids.indexOf(id))]).toEqual([200, expected]);
  });

  test.each(['color=red', 'state.gt=x', 'fields=colour', 'orderDate=soon', 'limit=0', 'offset=-1'])(
    '%s is a fault, not ignored',
    async (query) => {
      const { status, body } = await api.send('GET', `${url}?${query}`);
      expect([status, body.code, pointers(body)]).toEqual([
        400,
        'invalid-request',
        [`/${query.split('=')[0]}`],
      ]);
    },
  );

  test('fields cut, into lists as well', async () => {
    const { body } = await api.send(
      'GET',
      `${url}/${ids[1]}?fields=state,serviceOrderItem.service.place.name`,
    );
    expect(body).toEqual({
      id: ids[1],
      href: `${url}/${ids[1]}`,
      '@type': 'ServiceOrder',
      state: 'acknowledged',
      serviceOrderItem: [{ service: { place: [{ name: '总部' }] } }],
    });
  });
});

test('what is not offered is 405 with what is; what is not there 404', async () => {
  const { id } = await created(order());
  const gone = await api.send('DELETE', `${url}/${id}`);
  expect([gone.status, gone.headers.allow, gone.body.code]).toEqual([
    405,
    'GET, HEAD, PATCH',
    'method-not-allowed',
  ]);
  expect((await api.send('PUT', url, {})).headers.allow).toBe('GET, HEAD, POST');
  for (const path of [
    `${url}/141cf386-5831-41a9-84a0-648020b34b03`,
    `${url}/XQ-1`,
    '/tmf-api/nothing/v4/x',
  ]) {
    const { status, body } = await api.send('GET', path);
    expect([status, body['@type']]).toEqual([404, 'Error']);
  }
});

describe('who asks', () => {
  let guarded: TestApi;
  beforeAll(async () => {
    guarded = await testApi(undefined, { access: { auth: 'on' } });
  });
  afterAll(async () => await guarded.close());

  test('names and telephones are masked without their scope, and in no list, answer of a POST or event', async () => {
    const all = (await givenKey(guarded.orm)).headers;
    const blind = (await givenKey(guarded.orm, { scopes: ['demands:read'] })).headers;
    const made = await guarded.send('POST', url, order(), all);
    const persons = async (path: string, headers: Record<string, string>) =>
      JSON.stringify((await guarded.send('GET', path, undefined, headers)).body.relatedParty);
    expect(JSON.stringify(made.body)).not.toMatch(/李雷|88886666|王芳|13800000000/);
    expect(JSON.stringify((await guarded.send('GET', url, undefined, all)).body)).not.toMatch(
      /李雷|王芳|1380/,
    );
    expect(await persons(`${url}/${made.body.id}`, all)).toMatch(/李雷.*025-88886666.*王芳.*13800000000/);
    expect(await persons(`${url}/${made.body.id}`, blind)).toMatch(
      /李\*.*025-\*\*\*\*6666.*王\*.*138\*\*\*\*0000/,
    );
    const lines = await guarded.orm.em.fork().find(AuditEntry, { action: 'personal-data.shown' });
    expect(lines).toMatchObject([{ objectId: made.body.id }]);
  });

  test('without a key, and without the scope', async () => {
    const nobody = await guarded.send('GET', url);
    expect([nobody.status, nobody.body['@type']]).toEqual([401, 'Error']);
    const { headers } = await givenKey(guarded.orm, { scopes: ['faults:read'] });
    const lacking = await guarded.send('GET', url, undefined, headers);
    expect([lacking.status, lacking.body.code, lacking.body['@type']]).toEqual([
      403,
      'scope-missing',
      'Error',
    ]);
  });

  test('a department sees the orders of its demands', async () => {
    const all = (await givenKey(guarded.orm)).headers;
    const bound = await givenKey(guarded.orm, { department: 'engineering' });
    const theirs = await guarded.send('POST', url, order(), all);
    const own = await guarded.send('POST', url, order(), bound.headers);
    const list = await guarded.send('GET', url, undefined, bound.headers);
    expect(list.body.map(({ id }: Json) => id)).toEqual([own.body.id]);
    expect(list.headers['x-total-count']).toBe('1');
    expect((await guarded.send('GET', `${url}/${theirs.body.id}`, undefined, bound.headers)).status).toBe(
      404,
    );
  });
});
