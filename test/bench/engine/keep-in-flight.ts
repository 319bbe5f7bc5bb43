import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 200;
/** Without an end in this time nothing moves any more. */
const STUCK_MS = 180_000;

/**
 * Keeps so many cases on their way: a new one begins when one has ended, until all have.
 * @returns cases per second in the steady part: from when as many have ended as were on their way at first, until the last began.
 * @throws Error when none ends for three minutes.
 */
export async function keepInFlight({
  cases,
  inFlight,
  begin,
  ended,
  steady = true,
}: {
  cases: number;
  inFlight: number;
  begin: (index: number) => Promise<void>;
  /** How many have ended so far. */
  ended: () => Promise<number>;
  /** Whether the rate of the steady part is wanted; otherwise it is that of the whole. Default true. */
  steady?: boolean;
}): Promise<{ perSecond: number; seconds: number }> {
  const begun = performance.now();
  const seen: { at: number; ended: number }[] = [];
  let started = 0;
  for (;;) {
    const done = await ended();
    const now = performance.now();
    if (seen.at(-1)?.ended !== done) seen.push({ at: now, ended: done });
    if (done >= cases) break;
    if (now - (seen.at(-1)?.at ?? now) > STUCK_MS)
      throw new Error(`${done} of ${cases} cases have ended, and none since ${STUCK_MS / 1_000} s.`);
    const next = Math.min(cases, done + inFlight) - started;
    await Promise.all(Array.from({ length: next }, async (_, at) => begin(started + at)));
    started += next;
    await sleep(LOOK_EVERY_MS);
  }
  const seconds = (performance.now() - begun) / 1_000;
  if (!steady) return { perSecond: cases / seconds, seconds };
  const from = seen.find((one) => one.ended >= inFlight);
  const to = seen.find((one) => one.ended >= cases - inFlight);
  if (from === undefined || to === undefined || to.at <= from.at)
    throw new Error('Too few cases for a steady part: more than three times those on their way are needed.');
  return {
    perSecond: ((to.ended - from.ended) / (to.at - from.at)) * 1_000,
    seconds,
  };
}
