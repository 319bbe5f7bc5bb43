import { expect, test } from '@jest/globals';
import { backOff } from './lanes.ts';

const minute = 60_000;
const hour = 60 * minute;

test.each([
  [1, null, 2_000],
  [2, null, 4_000],
  [6, null, 64_000],
  [11, null, 2_048_000],
  [12, null, hour],
  [80, null, hour],
  [1, minute, minute],
  [12, minute, hour],
  [1, 24 * hour, hour],
])('after attempt %i, asked for %j ms: %i ms', (attempts, retryAfter, expected) => {
  expect(backOff(attempts, retryAfter, 0.5)).toBe(expected);
});

test('is spread by a tenth, so that what failed together does not come back together', () => {
  expect([backOff(12, null, 0), backOff(12, null, 1)]).toEqual([54 * minute, 66 * minute]);
});

test('three days hold some eighty attempts', () => {
  let [attempts, at] = [0, 0];
  while (at < 72 * hour) at += backOff(++attempts, null, 0.5);
  expect(attempts).toBeGreaterThan(75);
  expect(attempts).toBeLessThan(90);
});
