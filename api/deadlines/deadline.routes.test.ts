import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { at, givenDeadline, givenDemand, historyOf } from '../../core/deadlines/deadline.fixture.ts';
import { type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});
beforeEach(() => {
  api.clock.at = at('2026-10-08 14:30');
});

const post = async (id: string, order: string, body: unknown, headers: Record<string, string> = {}) =>
  await api.send('POST', `/v1/deadlines/${id}/${order}`, body, headers);
const extension = { workingDays: 1, reason: '山路塌方', approver: '赵主任' };

describe('GET /v1/deadlines', () => {
  test('pages, newest first, by state, department and demand', async () => {
    const demandId = await givenDemand(api.orm, 'XQ-20260930-0007');
    const rows = [];
    for (const department of ['support-center', 'engineering', 'engineering'])
      rows.push(await givenDeadline(api.orm, { demandId, department }));
    await givenDeadline(api.orm);
    const list = async (query: string) => (await api.send('GET', `/v1/deadlines?${query}`)).body;
    const ids = (page: { items: { id: string }[] }) => page.items.map(({ id }) => id);

    const first = await list('demand=XQ-20260930-0007&limit=2');
    expect(ids(first)).toEqual([rows[2]?.id, rows[1]?.id]);
    const second = await list(`demand=${demandId}&limit=2&after=${first.next}`);
    expect(ids(second)).toEqual([rows[0]?.id]);
    expect(second.next).toBeNull();
    expect(ids(await list('demand=xq-20260930-0007&department=engineering'))).toHaveLength(2);
    expect(ids(await list('demand=XQ-20260930-0007&state=paused'))).toEqual([]);
    expect(first.items[0]).toMatchObject({
      demandNumber: 'XQ-20260930-0007',
      limitName: '资源确认回复',
      stateName: '计时中',
      departmentName: '工程建设部',
      dueAt: '2026-10-09T17:30:00+08:00',
      overdue: false,
      remaining: { workingDays: 1, workingMinutes: 720 },
    });
  });

  test('an unknown state is 400 with its place, an unknown demand 404', async () => {
    const wrong = await api.send('GET', '/v1/deadlines?state=late&limit=0&unknown=1');
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect(wrong.body.faults.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/limit',
      '/state',
      '/unknown',
    ]);
    expect(await api.send('GET', '/v1/deadlines?demand=XQ-1')).toMatchObject({ status: 404 });
  });
});

describe('GET /v1/deadlines/{id}', () => {
  test('the working time left; overdue, that gone since; ended, neither', async () => {
    const { id } = await givenDeadline(api.orm);
    api.clock.at = at('2026-10-10 09:30');
    expect((await api.send('GET', `/v1/deadlines/${id}`)).body).toMatchObject({
      state: 'running',
      overdue: true,
      remaining: { workingDays: 1, workingMinutes: 60 },
      reminders: 0,
      nextReminderAt: null,
    });
  });

  test('not there: 404; no id at all: 400', async () => {
    expect((await api.send('GET', `/v1/deadlines/${randomUUID()}`)).status).toBe(404);
    expect((await api.send('GET', `/v1/deadlines/${randomUUID()}/explanation`)).status).toBe(404);
    expect((await api.send('GET', '/v1/deadlines/x')).status).toBe(400);
  });
});

describe('moving', () => {
  test('paused, resumed and extended, each with who, why and what came of it', async () => {
    const { id } = await givenDeadline(api.orm);
    const actor = { 'x-actor': encodeURIComponent('王芳') };
    expect(await post(id, 'pause', { reason: '等客户资料' }, actor)).toMatchObject({
      status: 200,
      body: {
        state: 'paused',
        stateName: '已暂停',
        remaining: { workingMinutes: 720 },
        pauses: [{ from: '2026-10-08T14:30:00+08:00', to: null, reason: '等客户资料', by: '王芳' }],
      },
    });
    api.clock.at = at('2026-10-11 20:00');
    expect(await post(id, 'resumption', {}, actor)).toMatchObject({
      status: 200,
      body: { state: 'running', dueAt: '2026-10-13T11:30:00+08:00', remaining: { workingMinutes: 720 } },
    });
    expect(await post(id, 'extension', extension, actor)).toMatchObject({
      status: 200,
      body: { extendedWorkingDays: 1, dueAt: '2026-10-14T11:30:00+08:00' },
    });
    expect((await historyOf(api.orm, id)).slice(1)).toMatchObject([
      { action: 'deadline.paused', actor: '王芳', reason: '等客户资料' },
      { action: 'deadline.resumed', actor: '王芳' },
      { action: 'deadline.extended', actor: '王芳', reason: '山路塌方', after: { approver: '赵主任' } },
    ]);
    const explanation = (await api.send('GET', `/v1/deadlines/${id}/explanation`)).body;
    expect(explanation).toMatchObject({
      deadline: { id, dueAt: '2026-10-14T11:30:00+08:00' },
      pauses: [{ workingMinutes: 1260 }],
    });
    expect(explanation.days.at(-1)).toMatchObject({ date: '2026-10-14', counted: true, countedMinutes: 180 });
    expect(explanation.changes.map(({ action }: { action: string }) => action)).toHaveLength(4);
    expect(explanation.changes[1].before).toMatchObject({ state: 'running' });
  });

  test('an impossible order is 409 with the state', async () => {
    const { id } = await givenDeadline(api.orm);
    expect(await post(id, 'resumption', {})).toMatchObject({
      status: 409,
      body: { code: 'deadline-not-paused', state: 'running' },
    });
    api.clock.at = at('2026-10-09 17:30');
    expect(await post(id, 'extension', extension)).toMatchObject({
      status: 409,
      body: { code: 'deadline-due', dueAt: '2026-10-09T17:30:00+08:00' },
    });
  });

  test('a body with faults is 400 with all of them; nothing moves', async () => {
    const { id } = await givenDeadline(api.orm);
    const wrong = await post(id, 'extension', { workingDays: 0, reason: ' ', approve: '赵主任' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.faults.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/approve',
      '/approver',
      '/reason',
      '/workingDays',
    ]);
    expect((await post(id, 'pause', {})).status).toBe(400);
    expect(await historyOf(api.orm, id)).toHaveLength(1);
  });

  test('an extension sent twice with one key is granted once, for this deadline only', async () => {
    const [one, other] = [await givenDeadline(api.orm), await givenDeadline(api.orm)];
    const key = { 'idempotency-key': 'once' };
    const first = await post(one.id, 'extension', extension, key);
    const again = await post(one.id, 'extension', extension, key);
    expect(again.body).toEqual(first.body);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    expect((await post(other.id, 'extension', extension, key)).body).toMatchObject({ id: other.id });
    expect(await historyOf(api.orm, one.id)).toHaveLength(2);
  });
});
