import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import type { Orm } from '../database.ts';
import { at, calendar, givenDeadline, givenDemand, inTransaction } from './deadline.fixture.ts';
import { explainDeadline } from './explain-deadline.ts';
import { extendDeadline } from './extend-deadline.ts';
import { pauseDeadline } from './pause-deadline.ts';
import { resumeDeadline } from './resume-deadline.ts';

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  orm = database.orm;
});
afterAll(async () => await database.close());

const explain = async (deadlineId: string, now = at('2026-10-08 10:00')) =>
  await explainDeadline(orm.em.fork(), { deadlineId, now, calendar });
const lines = (explanation: Awaited<ReturnType<typeof explain>>) =>
  explanation.days.map(
    ({ date, ordinal, reason, countedMinutes }) =>
      `${date.slice(5)} ${ordinal ?? '-'} ${reason} ${countedMinutes}`,
  );

test('day by day what counted and why', async () => {
  const demandId = await givenDemand(orm, 'XQ-20260930-0001');
  const { id } = await givenDeadline(orm, { demandId, workingDays: 3 });
  const explanation = await explain(id);
  expect(explanation).toMatchObject({ caseNumber: 'XQ-20260930-0001', pauses: [] });
  expect(explanation.summary).toBe(
    '资源确认回复时限：2026年9月30日 10:00收到，当日不计入，时限3个工作日，于2026年10月10日 17:30届满',
  );
  expect(lines(explanation)).toEqual([
    '09-30 - 收到当日不计入 0',
    ...[1, 2, 3, 4, 5, 6, 7].map((day) => `10-0${day} - 国庆节 0`),
    '10-08 1 工作日 540',
    '10-09 2 工作日 540',
    '10-10 3 国庆节调休上班 540',
  ]);
  expect(explanation.days[1]).toMatchObject({
    weekday: '星期四',
    notice: '国办发明电〔2025〕7号',
    pausedMinutes: 0,
  });
  expect(explanation.changes.map(({ action }) => action)).toEqual(['deadline.started']);
});

test('pauses and extensions are in it, and the minutes that counted add up to the limit', async () => {
  const { id } = await givenDeadline(orm);
  const change = { calendar, actor: '王芳', deadlineId: id };
  await inTransaction(orm, async (em) => {
    const extension = { reason: '塌方', approver: '赵主任', workingDays: 1 };
    await extendDeadline(em, { ...change, ...extension, now: at('2026-10-08 09:00') });
    await pauseDeadline(em, { ...change, reason: '等客户资料', now: at('2026-10-08 14:30') });
    await resumeDeadline(em, { ...change, now: at('2026-10-10 09:30') });
  });
  const explanation = await explain(id);
  expect(lines(explanation).slice(8)).toEqual([
    '10-08 1 工作日，暂停3小时 360',
    '10-09 - 工作日，暂停，不计入 0',
    '10-10 2 国庆节调休上班，暂停1小时 480',
    '10-11 - 周末 0',
    '10-12 3 工作日，延期 540',
    '10-13 3 工作日，延期 240',
  ]);
  expect(explanation.days.reduce((sum, { countedMinutes }) => sum + countedMinutes, 0)).toBe(3 * 540);
  expect(explanation.pauses).toEqual([
    {
      from: '2026-10-08T14:30:00+08:00',
      to: '2026-10-10T09:30:00+08:00',
      reason: '等客户资料',
      by: '王芳',
      workingMinutes: 780,
    },
  ]);
  expect(explanation.summary).toContain(
    '时限2个工作日，延期1个工作日，暂停13小时工作时间，于2026年10月13日 12:30届满',
  );
  expect(explanation.changes).toHaveLength(4);
});

test('a pause that lasts is counted up to now', async () => {
  const { id } = await givenDeadline(orm);
  const change = { calendar, actor: '王芳', deadlineId: id, reason: '等' };
  await inTransaction(orm, (em) => pauseDeadline(em, { ...change, now: at('2026-10-08 16:30') }));
  const explanation = await explain(id, at('2026-10-09 09:30'));
  expect(explanation.pauses).toMatchObject([{ to: null, workingMinutes: 120 }]);
  expect(lines(explanation).slice(8)).toEqual([
    '10-08 1 工作日，暂停1小时 480',
    '10-09 2 工作日，暂停1小时 480',
  ]);
  expect(explanation.summary).toContain('现已暂停，暂停前应于2026年10月9日 17:30届满');
});

test('of a deadline that is not there: not found', async () => {
  await expect(explain(randomUUID())).rejects.toMatchObject({ status: 404 });
});
