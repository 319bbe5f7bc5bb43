import { expect, test } from '@jest/globals';
import { createCalendar } from '../../core/calendar/calendar.ts';
import { readNotices } from '../../core/calendar/read-notices.ts';
import { answerMoment, nextMorning, onGrid, workingDaysBetween } from './pace.ts';

const calendar = createCalendar(readNotices());
const at = (text: string) => new Date(`${text}:00+08:00`);

test('a demand step takes half a working day, past the night and the weekend', () => {
  expect(answerMoment(calendar, 'demand', at('2026-11-27T09:00'))).toEqual(at('2026-11-27T13:30'));
  expect(answerMoment(calendar, 'demand', at('2026-11-27T13:30'))).toEqual(at('2026-11-30T09:00'));
});

test('a fault step takes half an hour, whatever hour it is', () => {
  expect(answerMoment(calendar, 'fault', at('2026-11-28T23:45'))).toEqual(at('2026-11-29T00:15'));
});

test('the seconds that the engine takes do not count', () => {
  const late = new Date(at('2026-11-27T09:00').getTime() + 14 * 60_000);
  expect(onGrid(late)).toEqual(at('2026-11-27T09:00'));
  expect(workingDaysBetween(calendar, late, at('2026-11-30T13:30'))).toBe(1.5);
});

test('a simulation begins at nine on a working day', () => {
  expect(nextMorning(calendar, at('2026-11-27T22:00'))).toEqual(at('2026-11-30T09:00'));
});
