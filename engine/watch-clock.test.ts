import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { watchClock } from './watch-clock.ts';

test('a clock that is set back is told once, one that is set forward or slewed is not', async () => {
  let aheadMs = 0;
  const told: number[] = [];
  const end = watchClock(
    (seconds) => told.push(seconds),
    () => Date.now() + aheadMs,
  );
  try {
    for (const ms of [3_600_000, 3_599_000, 0]) {
      aheadMs = ms;
      await sleep(1_500);
    }
    await sleep(1_500);
    expect(told).toEqual([3_599]);
  } finally {
    end();
  }
});
