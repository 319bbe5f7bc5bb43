import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { figureId } from '../../core/statistics/figure.ts';
import { figures } from '../../core/statistics/figures.ts';
import { givenClock, givenCounted, givenFault, now } from '../../core/statistics/population.fixture.ts';
import { givenKey } from '../../test/helpers/access.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenStep } from '../../test/helpers/given.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  api.clock.at = now;
  const demandId = await givenCounted(api.orm, 'XQ-A', { level: 'AAA' });
  const clock = { of: { demandId }, limit: 'acceptance', department: 'support-center' } as const;
  for (const stopped of ['2026-11-02 10:30', '2026-11-02 11:30', '2026-11-27 10:00'])
    await givenClock(api.orm, { ...clock, received: '2026-11-02 10:00', stopped });
  const faultId = await givenFault(api.orm, 'GZ-F', { received: '2026-11-07 20:00' });
  const fault = { of: { faultId }, limit: 'fault-handling', department: 'monitoring-center' } as const;
  await givenClock(api.orm, {
    ...fault,
    hours: 8,
    received: '2026-11-07 20:00',
    stopped: '2026-11-07 21:00',
  });
});
afterAll(async () => await api.close());

const get = async (url: string) => await api.send('GET', url);
const statistics = async (query = ''): Promise<Json> => (await get(`/v1/statistics${query}`)).body;

test('a figure says of how many it is, and a share of nothing is none', async () => {
  const { total, ...head } = await statistics();
  expect(head).toMatchObject({ from: null, to: null, by: null, at: '2026-11-24T10:00:00+08:00', groups: [] });
  expect(total.clocks.inTime).toEqual({
    count: 3,
    basis: 4,
    share: 0.75,
    cases: '/v1/statistics/cases?figure=clocks.inTime',
    basisCases: '/v1/statistics/cases?figure=clocks.concluded',
  });
  // 30, 90 and 19 working days of 540 less 90 before ten o'clock on both ends: 10260.
  expect(total.clocks.workingMinutes).toMatchObject({ count: 3, mean: 3460, p90: 10_260 });
  expect(total.clocks.clockMinutes).toMatchObject({ count: 1, mean: 60, p90: 60 });
  expect(total.acceptances.passedAtFirst).toMatchObject({ count: 0, basis: 0, share: null });
  expect(total.dateDeviations.later).toMatchObject({ count: 0, mean: null, p90: null });
});

test('groups tell what can be split by the dimension', async () => {
  const { groups, by } = await statistics('?by=department');
  expect(by).toBe('department');
  expect(groups.map(({ key, name }: Json) => [key, name])).toEqual([
    ['support-center', '客户服务支撑中心'],
    ['monitoring-center', '运行维护部监控中心'],
  ]);
  expect(Object.keys(groups[0])).toEqual(['key', 'name', 'clocks', 'dateDeviations', 'steps']);
  const { groups: levels } = await statistics('?by=service-level');
  expect(Object.keys(levels[0])).toContain('demands');
});

/** Every figure in an answer: with the address of its cases. */
function figuresIn(node: Json): Json[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = typeof node.cases === 'string' ? [node] : [];
  return [...own, ...Object.values(node).flatMap(figuresIn)];
}

test.each([
  ['', ''],
  ['department', '&from=2026-11-01&to=2026-11-30'],
  ['limit', '&from=2026-11-02'],
  ['action', '&to=2026-11-30'],
  ['service-level', ''],
])('every address leads to as many cases as were counted: %s', async (by, period) => {
  const body = await statistics(`?${by === '' ? '' : `by=${by}`}${period}`);
  const found = figuresIn({ total: body.total, groups: body.groups });
  expect(found.length).toBeGreaterThanOrEqual(figures.length);
  for (const { cases, count, basisCases, basis } of found)
    for (const [url, counted] of [
      [cases, count],
      [basisCases, basis],
    ]) {
      if (url === undefined) continue;
      const { status, body: page } = await get(url);
      expect([url, status, page.items?.length]).toEqual([url, 200, counted]);
    }
});

test('cases come in pages, the newest first, each with what went into the figure', async () => {
  const url = '/v1/statistics/cases?figure=clocks.workingMinutes&by=limit&key=acceptance&limit=2';
  const { body: first } = await get(url);
  expect(first.items).toMatchObject([
    { at: '2026-11-27T10:00:00+08:00', value: 10_260, unit: 'minutes' },
    {
      object: 'deadline',
      kind: 'demand',
      caseNumber: 'XQ-A',
      customerName: '华东电子',
      at: '2026-11-02T11:30:00+08:00',
      value: 90,
    },
  ]);
  const { body: second } = await get(`${url}&after=${first.next}`);
  expect(second).toMatchObject({ items: [{ value: 30 }], next: null });
  const { body: deadline } = await get(`/v1/deadlines/${second.items[0].objectId}`);
  expect(deadline).toMatchObject({ demandNumber: 'XQ-A', state: 'met' });
  const { body: of } = await get('/v1/statistics/cases?figure=clocks.clockMinutes');
  expect(of.items).toMatchObject([{ kind: 'fault', caseNumber: 'GZ-F', value: 60 }]);
  const { body: counts } = await get('/v1/statistics/cases?figure=demands.received');
  expect(counts.items).toMatchObject([{ object: 'demand', value: null, unit: null }]);
});

describe('what is answered since there were no groups', () => {
  test('stays', async () => {
    expect(await statistics('?from=2026-11-01&to=2026-11-30')).toMatchObject({
      demands: { received: 1, completed: 0, withdrawn: 0, cancelled: 0 },
      dateDeviations: { built: 0, count: 0, earlier: 0, later: 0 },
      limits: [
        { limit: 'acceptance', met: 2, missed: 1 },
        { limit: 'fault-handling', met: 1, missed: 0 },
      ],
      acceptances: { held: 0, passed: 0, passedAtFirst: 0 },
    });
  });

  test.each(['limit', 'department'])('by %s, too', async (by) => {
    const { limits } = await statistics(`?by=${by}&from=2026-11-03`);
    expect(limits).toEqual([
      { limit: 'acceptance', met: 0, missed: 1 },
      { limit: 'fault-handling', met: 1, missed: 0 },
    ]);
  });
});

test('a group nobody has is empty, not an error', async () => {
  const { status, body } = await get(
    `/v1/statistics/cases?figure=clocks.concluded&by=department&key=${encodeURIComponent("'; --?")}`,
  );
  expect([status, body]).toEqual([200, { items: [], next: null }]);
});

describe('bad input', () => {
  test.each([
    ['/v1/statistics?from=2026-11-02&to=2026-11-01', '/from'],
    ['/v1/statistics?from=2026-02-30', '/from'],
    ['/v1/statistics?to=0000-01-01', '/to'],
    ['/v1/statistics?from=1999-12-31', '/from'],
    ['/v1/statistics?to=2101-01-01', '/to'],
    ['/v1/statistics?to=2026-11-01T00:00:00Z', '/to'],
    ['/v1/statistics?by=customer', '/by'],
    ['/v1/statistics?by=', '/by'],
    ['/v1/statistics?key=new', '/key'],
    ['/v1/statistics/cases', '/figure'],
    ['/v1/statistics/cases?figure=clocks', '/figure'],
    ['/v1/statistics/cases?figure=clocks.concluded&key=acceptance', '/by'],
    ['/v1/statistics/cases?figure=clocks.concluded&by=limit', '/key'],
    ['/v1/statistics/cases?figure=demands.received&by=limit&key=acceptance', '/by'],
    ['/v1/statistics/cases?figure=clocks.concluded&after=7', '/after'],
    ['/v1/statistics/cases?figure=clocks.concluded&limit=501', '/limit'],
    ['/v1/statistics/cases?figure=clocks.concluded&from=2026-12-01&to=2026-11-01', '/from'],
  ])('%s', async (url, pointer) => {
    const { status, body } = await get(url);
    expect([status, body.code]).toEqual([400, 'invalid-request']);
    expect(body.faults.map((fault: Json) => fault.pointer)).toContain(pointer);
  });

  test('every name of a figure is offered', async () => {
    const { paths } = (await get('/openapi.json')).body;
    const of = paths['/v1/statistics/cases'].get.parameters.find(({ name }: Json) => name === 'figure');
    expect(of.schema.enum).toEqual(figures.map(figureId));
  });
});

describe('a key of one department', () => {
  let guarded: TestApi;
  const keys: Record<string, Record<string, string>> = {};
  beforeAll(async () => {
    guarded = await testApi(api.orm, { access: { auth: 'on' } });
    guarded.clock.at = now;
    const [demand] = (await get('/v1/demands')).body.items;
    await givenStep(api.orm, demand.id);
    for (const department of ['support-center', 'monitoring-center'])
      keys[department] = (await givenKey(api.orm, { department })).headers;
  });
  afterAll(async () => await guarded.close());
  const ask = async (department: string, url: string) =>
    await guarded.send('GET', url, undefined, keys[department]);

  test("is told its own figures, and each leads to as many cases; what is no department's is left away", async () => {
    const { status, body } = await ask('support-center', '/v1/statistics?by=limit');
    expect([status, Object.keys(body.total)]).toEqual([200, ['clocks', 'dateDeviations', 'steps']]);
    expect(body.total.clocks.concluded.count).toBe(3);
    expect(body.limits).toEqual([{ limit: 'acceptance', met: 2, missed: 1 }]);
    expect([body.demands, body.acceptances]).toEqual([undefined, undefined]);
    expect(body.groups.map(({ key }: Json) => key)).toEqual(['acceptance']);
    for (const { cases, count } of figuresIn({ total: body.total, groups: body.groups }))
      expect([cases, (await ask('support-center', cases)).body.items?.length]).toEqual([cases, count]);
  });

  test('sees no case of another in them', async () => {
    // Its clock is of a fault in which it has no step.
    const url = '/v1/statistics/cases?figure=clocks.concluded&by=department&key=support-center';
    expect(await ask('monitoring-center', url)).toMatchObject({ status: 200, body: { items: [] } });
    const { body } = await ask('monitoring-center', '/v1/statistics');
    expect([body.total.clocks.concluded.count, body.limits]).toEqual([0, []]);
  });

  test("is refused a figure that is no department's, and told why", async () => {
    expect(await ask('support-center', '/v1/statistics/cases?figure=demands.received')).toMatchObject({
      status: 403,
      body: {
        code: 'department-bound',
        department: 'support-center',
        detail:
          'A figure of demands is about all departments: a key or token that is bound to support-center does not get it.',
      },
    });
  });
});
