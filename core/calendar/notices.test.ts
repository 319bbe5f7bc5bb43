import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { LegalHoliday } from 'tyme4ts';
import { createDayStatus } from './day-status.ts';
import { readNotices } from './read-notices.ts';
import { datesBetween } from './working-time.ts';
import { isWeekend } from './zone.ts';

const notices = readNotices();
const day = createDayStatus(notices);
const every = (year: number) => datesBetween(`${year}-01-01`, `${year}-12-31`);

const legalHoliday = (date: string) => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return LegalHoliday.fromYmd(year, month, dayOfMonth);
};

describe('the notices in the repository', () => {
  it('are the ones that are known, by number', () => {
    expect(notices.map(({ year, notice }) => [year, notice])).toEqual([
      [2023, '国办发明电〔2022〕16号'],
      [2024, '国办发明电〔2023〕7号'],
      [2025, '国办发明电〔2024〕12号'],
      [2026, '国办发明电〔2025〕7号'],
    ]);
  });

  it.each(notices.map(({ year }) => year))('agree with two libraries on every day of %i', (year) => {
    const ours = every(year).filter((date) => day(date).working);
    expect(ours).toEqual(every(year).filter((date) => chineseDays.isWorkday(date)));
    expect(ours).toEqual(every(year).filter((date) => legalHoliday(date)?.isWork() ?? !isWeekend(date)));
  });

  it.each(notices.map(({ year }) => year))('name the make-up days of %i as the libraries do', (year) => {
    const ours = every(year).filter((date) => day(date).reason.endsWith('调休上班'));
    expect(ours).toEqual(every(year).filter((date) => legalHoliday(date)?.isWork()));
    expect(ours).toEqual(every(year).filter((date) => isWeekend(date) && chineseDays.isWorkday(date)));
  });
});

describe('a calendar file that is wrong', () => {
  const fixtures = (name: string) => new URL(`./fixtures/${name}/`, import.meta.url);

  it('is refused with all its faults and its name', () => {
    expect(() => readNotices(fixtures('wrong-days'))).toThrow(
      'Calendar 2026.json: /daysOff/1/date 2026-10-01 重复; /workdays/0/date 2026-10-12 不是周六或周日，无需调休上班',
    );
    expect(() => readNotices(fixtures('wrong-shape'))).toThrow(/Calendar 2026\.json: .*notice/);
  });
});
