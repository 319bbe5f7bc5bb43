import { describe, expect, it } from '@jest/globals';
import chineseDays from 'chinese-days';
import { checkCalendarYear } from './check-calendar-year.ts';
import { fixedHolidays } from './fixed-holidays.ts';
import { readNotices } from './read-notices.ts';
import { shiftDate } from './zone.ts';

// chinese-days computes 清明 by a formula that holds to 2099.
const years = Array.from({ length: 76 }, (_, index) => 2024 + index);
const dates = (year: number, name: string) =>
  fixedHolidays(year)
    .daysOff.filter((day) => day.name.split('、').includes(name))
    .map((day) => day.date);

describe('fixed statutory holidays', () => {
  it('are the 13 days of the amended regulation', () => {
    expect(fixedHolidays(2027)).toEqual({
      year: 2027,
      notice: '国务院令第795号',
      source: expect.stringContaining('全国年节及纪念日放假办法'),
      daysOff: [
        { date: '2027-01-01', name: '元旦' },
        { date: '2027-02-05', name: '春节' },
        { date: '2027-02-06', name: '春节' },
        { date: '2027-02-07', name: '春节' },
        { date: '2027-02-08', name: '春节' },
        { date: '2027-04-05', name: '清明节' },
        { date: '2027-05-01', name: '劳动节' },
        { date: '2027-05-02', name: '劳动节' },
        { date: '2027-06-09', name: '端午节' },
        { date: '2027-09-15', name: '中秋节' },
        { date: '2027-10-01', name: '国庆节' },
        { date: '2027-10-02', name: '国庆节' },
        { date: '2027-10-03', name: '国庆节' },
      ],
      workdays: [],
      provisional: true,
    });
  });

  it('name a day once when two holidays meet', () => {
    expect(fixedHolidays(2028).daysOff).toContainEqual({ date: '2028-10-03', name: '国庆节、中秋节' });
    expect(years.flatMap((year) => checkCalendarYear(fixedHolidays(year)))).toEqual([]);
  });

  it('agree with a second library on moon and sun from 2024 to 2099', () => {
    const lunar = (date: string) => chineseDays.getSolarDateFromLunar(date).date;
    for (const year of years) {
      expect([year, dates(year, '春节')[1]]).toEqual([year, lunar(`${year}-01-01`)]);
      expect([year, dates(year, '端午节')]).toEqual([year, [lunar(`${year}-05-05`)]]);
      expect([year, dates(year, '中秋节')]).toEqual([year, [lunar(`${year}-08-15`)]]);
      expect([year, dates(year, '清明节')]).toEqual([
        year,
        [chineseDays.getSolarTermDate(year, 4, 'pure_brightness')],
      ]);
    }
  });

  it('are days off in every notice under the amended regulation', () => {
    for (const { year, daysOff } of readNotices().filter((notice) => notice.year >= 2025)) {
      const off = daysOff.map((day) => day.date);
      expect(off).toEqual(expect.arrayContaining(fixedHolidays(year).daysOff.map((day) => day.date)));
      expect(off).toContain(shiftDate(dates(year, '春节')[0] ?? '', 7));
    }
  });
});
