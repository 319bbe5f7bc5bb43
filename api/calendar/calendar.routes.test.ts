import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { loadCalendar } from '../../core/calendar-years/load-calendar.ts';
import { at, givenDeadline } from '../../core/deadlines/deadline.fixture.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { createApp } from '../app.ts';

let database: TestDatabase;
let app: FastifyInstance;
beforeAll(async () => {
  database = await freshDatabase();
  app = await createApp({
    orm: database.orm,
    clock: { now: async () => at('2026-12-28 09:00') },
    calendar: async (em) => await loadCalendar(em, { open: '08:30', close: '17:30' }),
    access: { auth: 'off' },
    logger: pino({ level: 'silent' }),
  });
});
afterAll(async () => {
  await app.close();
  await database.close();
});

const get = async (url: string) => {
  const answer = await app.inject(url);
  return { status: answer.statusCode, body: answer.json() };
};
const put = async (year: number | string, payload: object) => {
  const answer = await app.inject({
    method: 'PUT',
    url: `/v1/calendar/${year}`,
    payload,
    headers: { 'x-actor': 'hr' },
  });
  return { status: answer.statusCode, body: answer.json() };
};
/** Invented: the notice for 2027 is not out yet. */
const notice2027 = {
  year: 2027,
  notice: '国办发明电〔2026〕0号',
  source: '测试数据',
  daysOff: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'].map((date) => ({ date, name: '元旦' })),
  workdays: [{ date: '2027-01-09', name: '元旦' }],
};

describe('GET /v1/calendar/due', () => {
  test('the example of the design, day by day', async () => {
    const from = encodeURIComponent('2026-09-30T10:00:00+08:00');
    const { status, body } = await get(`/v1/calendar/due?from=${from}&workingDays=5`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      from: '2026-09-30T10:00:00+08:00',
      workingDays: 5,
      dueAt: '2026-10-13T17:30:00+08:00',
      provisional: false,
    });
    expect(body.days).toHaveLength(14);
    expect(body.days[10]).toMatchObject({
      date: '2026-10-10',
      weekday: '星期六',
      counted: true,
      ordinal: 3,
      reason: '国庆节调休上班',
      notice: '国办发明电〔2025〕7号',
    });
    expect(await get('/v1/calendar/due?from=2026-09-30&workingDays=5')).toMatchObject({
      body: { from: '2026-09-30T00:00:00+08:00', dueAt: body.dueAt },
    });
    // The same moment from elsewhere: 01:00 on the 30th in Shanghai.
    expect(await get('/v1/calendar/due?from=2026-09-29T17:00:00Z&workingDays=5')).toMatchObject({
      body: { dueAt: body.dueAt },
    });
  });

  test.each([
    ['from=2026-02-30&workingDays=5', '/from'],
    ['from=2026-02-30T10:00:00Z&workingDays=5', '/from'],
    ['from=2026-09-30T10:00:00&workingDays=5', '/from'],
    ['from=2026-09-30T10:00:00+08:00&workingDays=5', '/from'],
    ['from=1999-12-31&workingDays=5', '/from'],
    ['from=2026-09-30T10:00:00%2B99:00&workingDays=5', '/from'],
    ['from=today&workingDays=5', '/from'],
    ['workingDays=5', '/from'],
    ['from=2026-09-30', '/workingDays'],
    ['from=2026-09-30&workingDays=0', '/workingDays'],
    ['from=2026-09-30&workingDays=1001', '/workingDays'],
    ['from=2026-09-30&workingDays=1.5', '/workingDays'],
  ])('%s is 400 at %s', async (query, pointer) => {
    expect(await get(`/v1/calendar/due?${query}`)).toMatchObject({
      status: 400,
      body: { faults: [{ pointer }] },
    });
  });

  test('the farthest that can be asked for is answered', async () => {
    expect(await get('/v1/calendar/due?from=2100-12-31&workingDays=1000')).toMatchObject({
      status: 200,
      body: { provisional: true },
    });
  });
});

describe('GET and PUT /v1/calendar/{year}', () => {
  test('a year of the release, and one without a notice', async () => {
    expect(await get('/v1/calendar/2026')).toMatchObject({
      status: 200,
      body: {
        year: 2026,
        notice: '国办发明电〔2025〕7号',
        origin: 'repository',
        provisional: false,
        importedAt: null,
      },
    });
    expect(await get('/v1/calendar/2030')).toMatchObject({
      body: { origin: 'statutory', provisional: true },
    });
    for (const year of ['1999', '2101', 'next'])
      expect(await get(`/v1/calendar/${year}`)).toMatchObject({
        status: 400,
        body: { faults: [{ pointer: '/year' }] },
      });
  });

  test('an import counts at once and recounts what runs', async () => {
    const deadline = await givenDeadline(database.orm, { receivedAt: at('2026-12-30 10:00') });
    expect(await put(2027, notice2027)).toMatchObject({
      status: 200,
      body: {
        ...notice2027,
        origin: 'imported',
        importedBy: 'hr',
        importedAt: '2026-12-28T09:00:00+08:00',
        recounted: 1,
        moved: 1,
      },
    });
    expect(await get(`/v1/deadlines/${deadline.id}`)).toMatchObject({
      body: { dueAt: '2027-01-05T17:30:00+08:00', provisional: false },
    });
    expect(await put(2027, notice2027)).toMatchObject({ status: 200, body: { recounted: 0, moved: 0 } });
    expect(await get('/v1/calendar/due?from=2026-12-30&workingDays=2')).toMatchObject({
      body: { dueAt: '2027-01-05T17:30:00+08:00', provisional: false },
    });
  });

  test('what does not fit is 400, what makes no sense 422, each with every fault', async () => {
    expect(await put(2028, notice2027)).toMatchObject({
      status: 400,
      body: { faults: [{ pointer: '/year' }] },
    });
    expect(await put(2027, { ...notice2027, daysOff: [{ date: '2027-13-01' }] })).toMatchObject({
      status: 400,
    });
    const wrong = {
      ...notice2027,
      daysOff: [
        ...notice2027.daysOff,
        { date: '2027-01-01', name: '元旦' },
        { date: '2029-01-01', name: '元旦' },
      ],
    };
    expect(await put(2027, wrong)).toMatchObject({
      status: 422,
      body: {
        code: 'invalid-calendar',
        faults: [{ pointer: '/daysOff/4/date' }, { pointer: '/daysOff/5/date' }],
      },
    });
  });
});
