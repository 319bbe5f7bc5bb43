import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Value } from 'typebox/value';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { Demand } from '../../core/demands/demand.entity.ts';
import { OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { DemandVariable } from '../../core/process/variables.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});

const post = async (body: unknown, headers: Record<string, string> = {}) =>
  await api.send('POST', '/v1/demands', body, headers);
/** A closure as a caller sends it: neither product nor points. */
const closing = (closure: Json): Json => {
  const { customer, accountManager } = newDemand();
  return { action: 'close', serviceId: 'YW-20260930-0001', closure, customer, accountManager };
};
const pointers = (answer: { body: Json }): string[] =>
  answer.body.faults.map(({ pointer }: Json) => pointer).sort();

describe('a demand that can be accepted', () => {
  test('is written with its points, its line and what the engine is owed, in one transaction', async () => {
    const { status, body, headers } = await post(newDemand(), {
      'x-actor': encodeURIComponent('客户关系系统'),
    });
    expect(status).toBe(201);
    expect(headers.location).toBe(`/v1/demands/${body.id}`);
    expect(body).toMatchObject({
      number: expect.stringMatching(/^XQ-20260930-\d{4}$/),
      state: 'received',
      stateName: '已受理',
      standing: '已受理，等待流程启动',
      receivedAt: '2026-09-30T10:00:00+08:00',
      openSteps: [],
      confirmation: null,
      accessPoints: [{ position: 1, name: '总部', address: '南京市鼓楼区中山路1号' }],
    });
    const em = api.orm.em.fork();
    const [line] = await em.find(AuditEntry, { demandId: body.id });
    expect(line).toMatchObject({ action: 'demand.received', actor: '客户关系系统' });
    const [message] = await em.find(OutboxMessage, { key: body.id });
    expect(message).toMatchObject({ kind: 'start-demand', doneAt: null });
    const demand: unknown = message?.payload.demand;
    expect(Value.Check(DemandVariable, demand)).toBe(true);
    expect(demand).toMatchObject({
      id: body.id,
      number: body.number,
      pointCount: 1,
      serviceTypeName: '互联网专线',
    });
  });

  test('important and serviceLevel have defaults', async () => {
    const { important: _i, serviceLevel: _s, ...customer } = newDemand().customer;
    const { body } = await post({ ...newDemand(), customer });
    expect(body.customer).toMatchObject({ important: false, serviceLevel: 'standard' });
  });

  test.each([
    '👨‍👩‍👧‍👦 科技 "引号" \'单\' \\ ; drop table demand; --',
    '\u202e<script>',
    '𠮷野家',
    'ﬁ % _ ?',
    '0',
  ])('keeps the name %j as it is', async (name) => {
    const demand = newDemand();
    demand.customer.name = name;
    demand.accessPoints[0].name = name;
    const { status, body } = await post(demand);
    expect(status).toBe(201);
    const { body: read } = await api.send('GET', `/v1/demands/${body.number}`);
    expect(read.customer.name).toBe(name);
    expect(read.accessPoints[0].name).toBe(name);
    const found = await api.send('GET', `/v1/demands?customer=${encodeURIComponent(name)}`);
    expect(found.body.items.map(({ id }: Json) => id)).toContain(body.id);
  });

  test('takes 200 access points with the longest names and addresses', async () => {
    const accessPoints = Array.from({ length: 200 }, (_, index) => ({
      name: `${index}`.padEnd(200, '点'),
      address: '𠮷'.repeat(400),
    }));
    const { status, body } = await post({ ...newDemand(), accessPoints });
    expect(status).toBe(201);
    expect(body.accessPoints).toHaveLength(200);
    expect(body.accessPoints[199].name.startsWith('199')).toBe(true);
  });

  test('expected today is not in the past, also where it is yesterday in UTC', async () => {
    api.clock.at = new Date('2026-09-30T00:30:00+08:00');
    expect((await post({ ...newDemand(), expectedOn: '2026-09-30' })).status).toBe(201);
    api.clock.at = new Date('2026-09-30T10:00:00+08:00');
  });
});

describe('a demand that does not fit the schema: 400 with every fault', () => {
  const many = {
    ...newDemand(),
    accessPoints: Array.from({ length: 201 }, (_, i) => ({ name: `${i}`, address: 'x' })),
  };
  const { customer: _, ...withoutCustomer } = newDemand();
  const cases: [string, unknown, string[]][] = [
    ['no points', { ...newDemand(), accessPoints: [] }, ['/accessPoints']],
    ['201 points', many, ['/accessPoints']],
    ['an unknown field', { ...newDemand(), colour: 'red' }, ['/colour']],
    [
      'a nested unknown field',
      { ...newDemand(), accessPoints: [{ name: 'a', address: 'b', floor: 3 }] },
      ['/accessPoints/0/floor'],
    ],
    ['no customer', withoutCustomer, ['/customer']],
    ['not an object', [], ['']],
    ['null', null, ['']],
    ['text', '"new"', ['']],
    ['a date that does not exist', { ...newDemand(), expectedOn: '2026-02-30' }, ['/expectedOn']],
    ['a null date', { ...newDemand(), expectedOn: null }, ['/expectedOn']],
    [
      'numbers as text',
      { ...newDemand(), product: { ...newDemand().product, bandwidth: '200' } },
      ['/product/bandwidth'],
    ],
    [
      'half a megabit',
      { ...newDemand(), product: { ...newDemand().product, bandwidth: 0.5 } },
      ['/product/bandwidth', '/product/bandwidth'],
    ],
    [
      'blank names',
      { ...newDemand(), accessPoints: [{ name: '  ', address: '' }] },
      ['/accessPoints/0/address', '/accessPoints/0/name'],
    ],
    [
      'a name too long',
      { ...newDemand(), accountManager: { name: 'é́'.repeat(60), phone: '1' } },
      ['/accountManager/name'],
    ],
    [
      'U+0000',
      { ...newDemand(), accountManager: { name: 'a\u0000b', phone: '1' } },
      ['/accountManager/name'],
    ],
    [
      'half a surrogate',
      { ...newDemand(), accountManager: { name: 'a\ud800', phone: '1' } },
      ['/accountManager/name'],
    ],
    [
      'everything wrong at once',
      {
        action: 'new',
        customer: { code: 1, important: 'yes' },
        accountManager: null,
        product: [],
        accessPoints: [{}, 5],
        extra: 1,
      },
      [
        '/accessPoints/0/address',
        '/accessPoints/0/name',
        '/accessPoints/1',
        '/accountManager',
        '/customer/code',
        '/customer/contactName',
        '/customer/contactPhone',
        '/customer/important',
        '/customer/name',
        '/extra',
        '/product',
      ],
    ],
    [
      'an action there is not: what else is wanted depends on it',
      { ...newDemand(), action: 'buy', accountManager: null, serviceId: 5 },
      ['/accountManager', '/action'],
    ],
    ['a body that says nothing', {}, ['/accountManager', '/action', '/customer']],
    [
      'an adjustment without its service',
      { ...newDemand(), action: 'adjust', closure: {} },
      ['/closure', '/serviceId'],
    ],
    [
      'a closure that wants a product',
      { ...newDemand(), action: 'close', serviceId: 'YW-1' },
      ['/accessPoints', '/closure', '/expectedOn', '/product'],
    ],
    ['a closure of no kind', closing({ kind: 'forever', effectiveOn: 1 }), ['/closure/kind']],
    ['a closure without its kind', closing({ effectiveOn: '2026-12-01' }), ['/closure/kind']],
    [
      'a suspension without its end',
      closing({ kind: 'suspension', effectiveOn: '2026-02-30' }),
      ['/closure/effectiveOn', '/closure/resumeOn'],
    ],
    [
      'a permanent closure with an end',
      closing({ kind: 'permanent', effectiveOn: '2026-12-01', resumeOn: '2027-01-01' }),
      ['/closure/resumeOn'],
    ],
  ];

  test.each(cases)('%s', async (_name, body, expected) => {
    const answer = await post(body === null ? 'null' : body);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      code: 'invalid-request',
      status: 400,
      type: 'urn:problem:invalid-request',
    });
    expect(pointers(answer)).toEqual(expected);
    for (const { message } of answer.body.faults) expect(message).toMatch(/\.$/);
  });

  test('nothing was written', async () => {
    expect(await api.orm.em.fork().count(Demand, { expectedOn: '2026-02-30' })).toBe(0);
  });
});

describe('a demand that makes no sense: 422 with every fault', () => {
  test.each(['cross-city', 'cross-province'])(
    '%s is not taken here (art. 2), nothing is written',
    async (scope) => {
      const before = await api.orm.em.fork().count(Demand);
      const answer = await post({ ...newDemand(), scope });
      expect([answer.status, answer.body.code, pointers(answer)]).toEqual([
        422,
        'demand-not-local',
        ['/scope'],
      ]);
      expect(await api.orm.em.fork().count(Demand)).toBe(before);
      expect((await post({ ...newDemand(), scope: 'local' })).status).toBe(201);
    },
  );

  test('the days of a closure, all at once', async () => {
    const wrong = closing({ kind: 'suspension', effectiveOn: '2026-09-29', resumeOn: '2036-12-31' });
    expect(pointers(await post(wrong))).toEqual(['/closure/effectiveOn', '/closure/resumeOn']);
    const turned = closing({ kind: 'suspension', effectiveOn: '2026-12-01', resumeOn: '2026-12-01' });
    const answer = await post(turned);
    expect([answer.status, answer.body.code, pointers(answer)]).toEqual([
      422,
      'demand-makes-no-sense',
      ['/closure/resumeOn'],
    ]);
  });

  test('expected in the past and points twice, all at once', async () => {
    const accessPoints = [
      { name: '总部', address: '中山路1号' },
      { name: '分部', address: '中山路1号' },
      { name: '总 部', address: '中山路1号' },
    ];
    const answer = await post({ ...newDemand(), expectedOn: '2026-09-29', accessPoints });
    expect(answer.status).toBe(422);
    expect(pointers(answer)).toEqual(['/accessPoints/2', '/expectedOn']);
    expect((await post({ ...newDemand(), expectedOn: '2226-09-29' })).status).toBe(422);
  });
});

describe('what is no request at all', () => {
  test.each([
    ['malformed JSON', '{"action": ', 'application/json', 400, 'malformed-json'],
    ['an empty body', '', 'application/json', 400, 'malformed-json'],
    [
      'nested without end',
      `${'['.repeat(500_000)}${']'.repeat(500_000)}`,
      'application/json',
      400,
      'invalid-request',
    ],
    ['a forbidden name', '{"__proto__": {}}', 'application/json', 400, 'malformed-json'],
    ['plain text', 'a demand, please', 'text/plain', 415, 'unsupported-media-type'],
    ['another type', '<demand/>', 'application/xml', 415, 'unsupported-media-type'],
    ['too large', `"${'x'.repeat(2 * 1024 * 1024)}"`, 'application/json', 413, 'body-too-large'],
  ])('%s', async (_name, payload, type, status, code) => {
    const answer = await post(payload, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(answer.body.code).toBe(code);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('Idempotency-Key', () => {
  const key = () => ({ 'idempotency-key': `test-${Math.random()}` });

  test('the same key and body: the same answer, one effect; the order of fields does not matter', async () => {
    const headers = key();
    const first = await post(newDemand(), headers);
    const { action, ...rest } = newDemand();
    const again = await post({ ...rest, action }, headers);
    expect([again.status, again.body, again.headers.location]).toEqual([
      201,
      first.body,
      first.headers.location,
    ]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await api.orm.em.fork().count(OutboxMessage, { key: first.body.id })).toBe(1);
  });

  test('the same key with another body: 422', async () => {
    const headers = key();
    await post(newDemand(), headers);
    const answer = await post({ ...newDemand(), expectedOn: '2026-12-01' }, headers);
    expect([answer.status, answer.body.code]).toEqual([422, 'idempotency-key-reused']);
  });

  test('a refused request does not use its key up', async () => {
    const headers = key();
    expect((await post({ ...newDemand(), expectedOn: '2020-01-01' }, headers)).status).toBe(422);
    expect((await post(newDemand(), headers)).status).toBe(201);
  });

  test('20 at the same moment: one demand', async () => {
    const headers = key();
    const demand = newDemand();
    demand.customer.code = 'C-20-AT-ONCE';
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await post(demand, headers)));
    const told = answers.filter(({ status }) => status === 409);
    for (const { body } of told) expect(body.code).toBe('idempotency-key-in-use');
    const done = answers.filter(({ status }) => status === 201);
    expect(done.length).toBe(20 - told.length);
    expect(new Set(done.map(({ body }) => body.id)).size).toBe(1);
    expect((await post(demand, headers)).body).toEqual(done[0]?.body);
    expect(await api.orm.em.fork().count(Demand, { customerCode: 'C-20-AT-ONCE' })).toBe(1);
  });

  test('20 with 20 keys get 20 numbers', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await post(newDemand())));
    expect(new Set(answers.map(({ body }) => body.number)).size).toBe(20);
  });

  test('without one nothing is taken, and the answer says what to send', async () => {
    const before = await api.orm.em.fork().count(Demand, {});
    const bare = await api.app.inject({ method: 'POST', url: '/v1/demands', payload: newDemand() });
    expect([bare.statusCode, bare.json().code]).toEqual([400, 'idempotency-key-missing']);
    expect(bare.json().detail).toContain('Idempotency-Key');
    expect(await api.orm.em.fork().count(Demand, {})).toBe(before);
  });

  test.each(['', 'a b', 'x'.repeat(201)])('a key that is none: %j', async (bad) => {
    expect((await post(newDemand(), { 'idempotency-key': bad })).status).toBe(400);
  });
});

test.each([
  [`${'%E7%8E%8B'.repeat(101)}`, 400],
  ['a%00b', 400],
  ['100%', 201],
  ['', 201],
])('x-actor %j: %i', async (actor, status) => {
  expect((await post(newDemand(), { 'x-actor': actor })).status).toBe(status);
});
