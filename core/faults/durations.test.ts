import { expect, test } from '@jest/globals';
import { at, calendar } from '../deadlines/deadline.fixture.ts';
import { mergedSpans, minutesOf, type Span, withoutHolds } from './durations.ts';

const span = (from: string, to: string): Span => ({
  from: at(`2026-09-30 ${from}`),
  to: at(`2026-09-30 ${to}`),
});

test('spans that overlap or touch are one', () => {
  expect(mergedSpans([span('11:00', '12:00'), span('09:00', '10:00'), span('09:30', '10:30')])).toEqual([
    span('09:00', '10:30'),
    span('11:00', '12:00'),
  ]);
  expect(mergedSpans([span('09:00', '12:00'), span('10:00', '11:00'), span('12:00', '13:00')])).toEqual([
    span('09:00', '13:00'),
  ]);
  expect(mergedSpans([])).toEqual([]);
});

test.each<[string, Span[], Span[]]>([
  ['no hold', [], [span('09:00', '12:00')]],
  ['before and after', [span('08:00', '09:00'), span('12:00', '13:00')], [span('09:00', '12:00')]],
  ['in the middle', [span('10:00', '11:00')], [span('09:00', '10:00'), span('11:00', '12:00')]],
  ['over its start', [span('08:00', '10:00')], [span('10:00', '12:00')]],
  ['over its end', [span('11:00', '13:00')], [span('09:00', '11:00')]],
  ['all of it', [span('08:00', '13:00')], []],
])('a hold takes its time out of a span: %s', (_name, holds, left) => {
  expect(withoutHolds(span('09:00', '12:00'), holds)).toEqual(left);
});

test('minutes are counted round the clock, and within business hours', () => {
  expect(minutesOf(calendar, [span('08:00', '09:00'), span('17:00', '18:00')])).toEqual({
    minutes: 120,
    workingMinutes: 60,
  });
  // 1 October is a holiday.
  const overnight = { from: at('2026-09-30 17:00'), to: at('2026-10-01 10:00') };
  expect(minutesOf(calendar, [overnight])).toEqual({ minutes: 1020, workingMinutes: 30 });
});
