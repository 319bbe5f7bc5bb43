import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Demand } from '../../core/demands/demand.entity.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenDeadline, givenForm1, givenStep } from '../../test/helpers/given.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});
beforeEach(() => {
  api.clock.at = new Date('2026-09-30T10:00:00+08:00');
});

const post = async (change: (demand: Json) => void = () => {}): Promise<Json> => {
  const demand = newDemand();
  change(demand);
  return (await api.send('POST', '/v1/demands', demand)).body;
};
const get = async (url: string) => await api.send('GET', url);

describe('GET /v1/demands/{id}: where it stands', () => {
  test('who has it, since when, how much working time is left', async () => {
    const { id, number } = await post();
    await givenForm1(api.orm, id);
    await givenDeadline(api.orm, id);
    await givenStep(api.orm, id, { assignee: '赵敏' });
    const { body } = await get(`/v1/demands/${number.toLowerCase()}`);
    expect(body).toMatchObject({
      id,
      state: 'presale',
      round: 1,
      standing: '售前：客户服务支撑中心（赵敏）处理“制定网络解决方案”；资源确认回复剩余 2 个工作日',
      flags: [],
      openSteps: [
        {
          key: 'design-solution',
          departmentName: '客户服务支撑中心',
          since: '2026-09-30T10:00:00+08:00',
          dueAt: '2026-10-09T17:30:00+08:00',
          overdue: false,
          assignee: '赵敏',
          // 7.5 h of 30 September, then 8 and 9 October: the week between is a holiday.
          remaining: { workingDays: 2, workingMinutes: 450 + 2 * 540 },
        },
      ],
      deadlines: [
        {
          limit: 'resource-confirmation',
          limitName: '资源确认回复',
          state: 'running',
          overdue: false,
          remaining: { workingDays: 2, workingMinutes: 450 + 2 * 540 },
        },
      ],
      confirmation: null,
    });
  });

  test('hours when less than a day is left; overdue afterwards', async () => {
    const { id } = await post();
    await givenForm1(api.orm, id);
    await givenDeadline(api.orm, id);
    await givenStep(api.orm, id);
    api.clock.at = new Date('2026-10-09T16:10:00+08:00');
    expect((await get(`/v1/demands/${id}`)).body.standing).toContain('剩余 1 小时 20 分工作时间');
    api.clock.at = new Date('2026-10-13T17:30:00+08:00');
    const { body } = await get(`/v1/demands/${id}`);
    expect(body.standing).toContain('资源确认回复超时 3 个工作日');
    expect(body.deadlines[0]).toMatchObject({ overdue: true });
    expect(body.flags).toEqual([{ code: 'overdue', text: '资源确认回复已超时，责任部门客户服务支撑中心' }]);
  });

  test('a paused clock stands still', async () => {
    const { id } = await post();
    await givenForm1(api.orm, id);
    await givenDeadline(api.orm, id, { state: 'paused', pausedAt: new Date('2026-10-08T17:30:00+08:00') });
    api.clock.at = new Date('2026-11-13T17:30:00+08:00');
    const { body } = await get(`/v1/demands/${id}`);
    expect(body.deadlines[0]).toMatchObject({
      overdue: false,
      remaining: { workingDays: 1, workingMinutes: 540 },
    });
    expect(body.standing).toContain('资源确认回复已暂停，剩余 1 个工作日');
    expect(body.flags.map(({ code }: Json) => code)).toEqual(['paused']);
  });

  test('the reply, and that it comes later than expected', async () => {
    const { id } = await post();
    await givenForm1(api.orm, id, {
      result: 'conditional',
      inServiceOn: '2026-12-15',
      repliedAt: new Date('2026-10-09T09:00:00+08:00'),
      repliedBy: '赵敏',
    });
    const { body } = await get(`/v1/demands/${id}`);
    expect(body.confirmation).toMatchObject({
      round: 1,
      result: 'conditional',
      resultName: '有条件具备',
      inServiceOn: '2026-12-15',
      repliedAt: '2026-10-09T09:00:00+08:00',
      repliedBy: '赵敏',
    });
    expect(body.flags.map(({ code }: Json) => code)).toEqual(['later-than-expected']);
  });

  test.each([
    'XQ-20260930-9999',
    '00000000-0000-4000-8000-000000000000',
    "'; select 1",
    '%F0%9F%98%80',
    '..',
  ])('there is no %s: 404', async (id) => {
    const answer = await get(`/v1/demands/${id}`);
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('GET /v1/demands: pages', () => {
  test('newest first, every demand once, though new ones arrive meanwhile', async () => {
    const ids: string[] = [];
    const customer = `C-PAGE-${Math.random()}`;
    const add = async () =>
      ids.unshift(
        (
          await post((demand) => {
            demand.customer.code = customer;
          })
        ).id,
      );
    for (let count = 0; count < 5; count += 1) await add();
    const expected = [...ids];
    const seen: string[] = [];
    let after = '';
    do {
      const { body } = await get(`/v1/demands?customer=${customer}&limit=2${after}`);
      seen.push(...body.items.map(({ id }: Json) => id));
      after = body.next === null ? '' : `&after=${body.next}`;
      await add();
    } while (after !== '');
    expect(seen).toEqual(expected);
  });

  test('by state and by a part of the name, % and _ being letters', async () => {
    const { id } = await post((demand) => {
      demand.customer.name = '百分之100%_集团';
    });
    const em = api.orm.em.fork();
    (await em.findOneOrFail(Demand, { id })).state = 'withdrawn';
    await em.flush();
    const found = async (query: string) =>
      (await get(`/v1/demands?${query}`)).body.items.map((one: Json) => one.id);
    expect(await found(`state=withdrawn&customer=${encodeURIComponent('100%_集')}`)).toEqual([id]);
    expect(await found(`state=received&customer=${encodeURIComponent('100%_集')}`)).toEqual([]);
    expect(await found(`customer=${encodeURIComponent('1%集')}`)).toEqual([]);
  });

  test.each([
    ['limit=0', '/limit'],
    ['limit=501', '/limit'],
    ['limit=x', '/limit'],
    ['limit=1.5', '/limit'],
    ['limit=1&limit=2', '/limit'],
    ['after=x', '/after'],
    ['after=99999999999999999999', '/after'],
    ['state=lost', '/state'],
    ['customer=', '/customer'],
    ['customer=a%00b', '/customer'],
    ['colour=red', '/colour'],
  ])('?%s: 400', async (query, pointer) => {
    const answer = await get(`/v1/demands?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.detail).toContain('The query has');
    expect(answer.body.faults.map((fault: Json) => fault.pointer)).toContain(pointer);
  });
});

describe('GET /v1/demands/{id}/timeline', () => {
  test('what happened, in order, page by page', async () => {
    const { id } = await post();
    const step = await givenStep(api.orm, id);
    await api.send('POST', `/v1/steps/${step}/completion`, {
      variables: { networkSolution: 'x' },
      completedBy: '赵敏',
    });
    const { body } = await get(`/v1/demands/${id}/timeline?limit=1`);
    expect(body.items).toMatchObject([
      {
        at: '2026-09-30T10:00:00+08:00',
        actor: 'api',
        action: 'demand.received',
        objectType: 'demand',
        objectId: id,
        summary: expect.stringContaining('受理新增需求'),
        reason: null,
        before: null,
        after: { action: 'new', customer: { code: 'C-001' } },
      },
    ]);
    const { body: rest } = await get(`/v1/demands/${id}/timeline?after=${body.next}`);
    expect(rest).toMatchObject({ items: [{ action: 'step.completing', actor: '赵敏' }], next: null });
  });
});
