import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { LegalHoliday } from 'tyme4ts';
import { createCalendar } from './calendar.ts';
import { readNotices } from './read-notices.ts';

const calendar = createCalendar(readNotices());

// Written without zone.ts on purpose: an error there must not hide itself.
const DAY = 86_400_000;
const EIGHT_HOURS = 8 * 3_600_000;
const dateIn = (moment: number) => new Date(moment + EIGHT_HOURS).toISOString().slice(0, 10);

const byChineseDays = (date: string) => chineseDays.isWorkday(date);
const byTyme = (date: string) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return LegalHoliday.fromYmd(year, month, day)?.isWork() ?? (weekday !== 0 && weekday !== 6);
};

const naiveDueAt = (received: number, workingDays: number, isWorkday: (date: string) => boolean): string => {
  let moment = received;
  for (let left = workingDays; left > 0; ) {
    moment += DAY;
    if (isWorkday(dateIn(moment))) left -= 1;
  }
  return `${dateIn(moment)}T17:30:00+08:00`;
};

// Ends early enough for 30 working days to stay within the notice of 2026.
const moment = fc.integer({
  min: Date.parse('2023-01-01T00:00:00+08:00'),
  max: Date.parse('2026-11-15T23:59:59+08:00'),
});
const workingDays = fc.integer({ min: 1, max: 30 });

describe('dueAt', () => {
  it.each([
    ['chinese-days', byChineseDays],
    ['tyme4ts', byTyme],
  ])('agrees with a naive count by %s', (_, isWorkday) => {
    fc.assert(
      fc.property(moment, workingDays, (received, days) => {
        expect(calendar.dueAt(new Date(received), days)).toEqual({
          dueAt: new Date(naiveDueAt(received, days, isWorkday)),
          provisional: false,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('agrees for one day and for five, received on every day of the known years', () => {
    const first = Date.parse('2023-01-01T12:00:00+08:00');
    const last = Date.parse('2026-12-23T12:00:00+08:00');
    for (let received = first; received <= last; received += DAY) {
      for (const days of [1, 5]) {
        expect(calendar.dueAt(new Date(received), days).dueAt).toEqual(
          new Date(naiveDueAt(received, days, byTyme)),
        );
      }
    }
  });

  it('is explained by as many counted days, the last of them the due day', () => {
    fc.assert(
      fc.property(moment, workingDays, (received, days) => {
        const { dueAt } = calendar.dueAt(new Date(received), days);
        const counted = calendar.explain(new Date(received), days, dueAt).filter((day) => day.counted);
        expect(counted.map((day) => day.ordinal)).toEqual(
          Array.from({ length: days }, (_, index) => index + 1),
        );
        expect(counted.at(-1)?.date).toBe(dateIn(dueAt.getTime()));
        expect(calendar.remaining(new Date(received), dueAt).workingDays).toBe(days);
      }),
    );
  });

  it('is warned of between receipt and due moment, earlier for more days', () => {
    fc.assert(
      fc.property(moment, workingDays, fc.nat(40), (received, days, warning) => {
        const warnAt = (before: number) => calendar.warnAt(new Date(received), days, before).getTime();
        expect(warnAt(warning)).toBeGreaterThanOrEqual(received);
        expect(warnAt(warning)).toBeLessThanOrEqual(warnAt(Math.max(0, warning - 1)));
      }),
    );
  });
});

describe('working time', () => {
  const millis = fc.integer({ min: 1, max: 20 * 9 * 3_600_000 });

  it('is given back exactly', () => {
    fc.assert(
      fc.property(moment, millis, (from, ms) => {
        const to = calendar.addWorkingMillis(new Date(from), ms);
        expect(calendar.workingMillisBetween(new Date(from), to)).toBe(ms);
      }),
    );
  });

  it('adds up', () => {
    fc.assert(
      fc.property(moment, fc.nat(30 * DAY), fc.nat(30 * DAY), (from, first, second) => {
        const [a, b, c] = [new Date(from), new Date(from + first), new Date(from + first + second)];
        expect(calendar.workingMillisBetween(a, b) + calendar.workingMillisBetween(b, c)).toBe(
          calendar.workingMillisBetween(a, c),
        );
      }),
    );
  });

  it('leaves a deadline where it was when a pause takes no working time', () => {
    fc.assert(
      fc.property(moment, workingDays, fc.nat(30 * DAY), (received, days, later) => {
        const { dueAt } = calendar.dueAt(new Date(received), days);
        const paused = new Date(Math.min(received + later, dueAt.getTime()));
        const kept = calendar.workingMillisBetween(paused, dueAt);
        fc.pre(kept > 0);
        expect(calendar.addWorkingMillis(paused, kept)).toEqual(dueAt);
      }),
    );
  });
});
