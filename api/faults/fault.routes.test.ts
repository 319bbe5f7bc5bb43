import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { calendar, inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { archiveFault } from '../../core/faults/archive-fault.ts';
import { Fault } from '../../core/faults/fault.entity.ts';
import { done, givenFault, open } from '../../core/faults/fault.fixture.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenService } from '../../test/helpers/given-service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});

const post = async (body: unknown, headers: Record<string, string> = {}) =>
  await api.send('POST', '/v1/faults', body, headers);
const get = async (path: string): Promise<Json> => (await api.send('GET', path)).body;
const body = (change: Json = {}) => ({ source: '10086', description: '专线中断', ...change });
const handler = '周敏';

describe('POST /v1/faults', () => {
  test('is accepted at once and says where it stands and who takes it in', async () => {
    const { number, id } = await givenService(api.orm, { important: true, serviceLevel: 'AAA' });
    const { status, body: fault, headers } = await post(body({ serviceId: number }), { 'x-actor': 'crm' });
    expect(status).toBe(201);
    expect(headers.location).toBe(`/v1/faults/${fault.id}`);
    expect(fault).toMatchObject({
      number: expect.stringMatching(/^GZ-20260930-\d{4}$/),
      state: 'received',
      severity: 'major',
      severityName: '较大',
      standing: '已受理，等待流程启动',
      route: 'monitoring-center',
      routeText: '由运行维护部监控中心受理',
      important: true,
      serviceLevel: 'AAA',
      service: { id, number },
      openSteps: [],
      deadlines: [],
      hold: null,
      repeatOf: null,
      archive: null,
    });
    expect(await get(`/v1/faults/${fault.number.toLowerCase()}`)).toEqual(fault);
  });

  test('the same Idempotency-Key gives the same fault', async () => {
    const { number } = await givenService(api.orm);
    const key = { 'idempotency-key': `k-${number}` };
    const first = await post(body({ serviceId: number }), key);
    const again = await post(body({ serviceId: number }), key);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(first.body.state).toBe('received');
  });

  test('a caller cannot say that a customer is important', async () => {
    const { status, body: problem } = await post(body({ important: true }));
    expect([status, problem.code]).toEqual([400, 'invalid-request']);
  });

  test.each([
    ['no description', { source: '10086' }, 400],
    ['an unknown source', body({ source: 'friend' }), 400],
    ['nobody', body(), 422],
    ['an unknown service', body({ serviceId: 'YW-20200101-0001' }), 422],
  ])('%s is refused', async (_name, sent, status) => {
    expect((await post(sent)).status).toBe(status);
  });

  test('a closed service: 409 with the state', async () => {
    const { number } = await givenService(api.orm, { state: 'closed' });
    expect(await post(body({ serviceId: number }))).toMatchObject({
      status: 409,
      body: { code: 'service-closed', service: number, state: 'closed' },
    });
  });

  test('a second report of the service is its repeat', async () => {
    const { number } = await givenService(api.orm);
    const { body: first } = await post(body({ serviceId: number }));
    const second = await post(body({ serviceId: number }));
    expect(second).toMatchObject({
      status: 201,
      body: {
        state: 'repeat',
        repeatOf: { id: first.id, number: first.number },
        standing: `重复申告，并入障碍 ${first.number}`,
      },
    });
    expect((await get(`/v1/faults/${first.id}`)).repeats).toMatchObject([{ number: second.body.number }]);
  });
});

describe('where a fault stands', () => {
  test('steps open, time left, hold and timeline', async () => {
    const { fault, deadlineId } = await givenFault(api.orm);
    const held = { result: 'hold', reason: '等待客户开门', handler };
    await done(api.orm, 'repair-access', fault.id, held, { deadlineId });
    await open(api.orm, 'release-hold', fault.id, { deadlineId });
    const view = await get(`/v1/faults/${fault.id}`);
    expect(view).toMatchObject({
      openSteps: [{ key: 'release-hold', department: 'support-center', overdue: false }],
      deadlines: [{ limit: 'fault-handling', hours: 8, faultNumber: fault.number }],
      hold: { reason: '等待客户开门', by: handler },
    });
    expect(view.standing).toContain('挂起：等待客户开门；障碍处理剩余 8 小时');
    const { items } = await get(`/v1/faults/${fault.number}/timeline`);
    expect(items.map(({ action }: Json) => action)).toEqual(
      expect.arrayContaining(['fault.reported', 'deadline.started', 'fault.held', 'step.completed']),
    );
    const steps = await get(`/v1/steps?fault=${fault.number}`);
    expect(steps.items.map(({ key, faultId }: Json) => [key, faultId])).toEqual([
      ['release-hold', fault.id],
      ['repair-access', fault.id],
    ]);
    expect((await get(`/v1/deadlines?fault=${fault.id}`)).items).toMatchObject([{ id: deadlineId }]);
  });

  test('the archive is shown with whether it is intact', async () => {
    const { fault } = await givenFault(api.orm);
    const archive = await inTransaction(api.orm, async (em) =>
      archiveFault(em, {
        now: api.clock.at,
        fault: await em.findOneOrFail(Fault, { id: fault.id }),
        calendar,
      }),
    );
    const view = await get(`/v1/faults/${fault.id}`);
    expect(view).toMatchObject({
      state: 'archived',
      standing: `已归档：${archive.number}`,
      archive: { number: archive.number, intact: true, content: { rounds: 1 } },
    });
  });

  test('a fault that is not there: 404', async () => {
    for (const path of ['/v1/faults/GZ-20200101-0001', '/v1/faults/GZ-20200101-0001/timeline'])
      expect((await api.send('GET', path)).status).toBe(404);
  });
});

test('GET /v1/faults filters and pages', async () => {
  const { number, customerCode } = await givenService(api.orm);
  const { body: first } = await post(body({ serviceId: number, severity: 'critical' }));
  const { body: second } = await post(body({ serviceId: number, source: 'account-manager' }));
  const ids = async (query: string) => (await get(`/v1/faults?${query}`)).items.map(({ id }: Json) => id);
  expect(await ids(`service=${number}`)).toEqual([second.id, first.id]);
  expect(await ids(`customer=${customerCode}&severity=critical`)).toEqual([first.id]);
  expect(await ids(`service=${number}&source=account-manager&state=repeat`)).toEqual([second.id]);
  const page = await get(`/v1/faults?service=${number}&limit=1`);
  expect(page.items.map(({ id }: Json) => id)).toEqual([second.id]);
  expect(await ids(`service=${number}&limit=1&after=${page.next}`)).toEqual([first.id]);
});
