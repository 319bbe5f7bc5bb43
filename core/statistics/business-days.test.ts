import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { createCalendar } from '../calendar/calendar.ts';
import { repositoryNotices } from '../calendar-years/load-calendar.ts';
import { businessDays, businessTable, usedColumns, usedMinutes } from './business-days.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

// Over two Spring Festivals and a National Day, with their days of compensating work.
const [first, last] = [new Date('2025-01-01T00:00:00+08:00'), new Date('2026-11-30T23:59:59.999+08:00')];
const moments = fc
  .uniqueArray(fc.integer({ min: first.getTime(), max: last.getTime() }), { minLength: 2, maxLength: 8 })
  .map((all) => all.sort((a, b) => a - b).map((moment) => new Date(moment)));
const clock = fc.record({ moments, hours: fc.option(fc.constant(8)) });

test.each([
  ['08:30', '17:30'],
  ['00:00', '12:15'],
])('SQL counts the minutes as the calendar does, %s to %s', async (open, close) => {
  const calendar = createCalendar(repositoryNotices, { open, close });
  const clocks = fc.sample(clock, { numRuns: 500, seed: 20261124 });
  const rows = clocks.map(({ moments: [from = first, ...rest], hours }, id) => {
    const inner = rest.slice(0, -1);
    const pauses = inner.flatMap((pause, index) => {
      const end = inner[index + 1];
      return index % 2 === 0 && end !== undefined ? [{ from: pause, to: end }] : [];
    });
    return { id, hours, pauses, received_at: from, stopped_at: rest.at(-1) ?? last };
  });
  const business = businessDays(calendar, first, last);
  const counted: { id: number; minutes: number }[] = await database.orm.em.fork().execute(
    sql`with ${businessTable(business)}, d as (select id, ${usedColumns()}
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
            as r(id int, hours int, pauses jsonb, received_at timestamptz, stopped_at timestamptz))
        select d.id, ${usedMinutes(business)} as minutes from d order by d.id`,
  );
  const took = (hours: number | null, from: Date, to: Date) =>
    hours === null ? calendar.workingMillisBetween(from, to) : to.getTime() - from.getTime();
  const expected = rows.map(({ id, hours, pauses, received_at, stopped_at }) => ({
    id,
    minutes: Math.floor(
      pauses.reduce(
        (left, { from, to }) => left - took(hours, from, to),
        took(hours, received_at, stopped_at),
      ) / 60_000,
    ),
  }));
  expect(counted).toEqual(expected);
  expect(rows.filter(({ pauses }) => pauses.length > 0).length).toBeGreaterThan(100);
});
