import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than PostgreSQL lets a statement run (core/database.ts), in milliseconds. */
const GIVEN_UP_MS = 40_000;

/**
 * What is asked at most once in `maxAgeMs`, however many want to know, and never twice at once. Nobody waits longer than
 * `patienceMs`: the question goes on, and who asks next has its answer.
 * @returns undefined while there is no answer that is young enough.
 */
export function kept<T>(
  ask: () => Promise<T>,
  { maxAgeMs, patienceMs }: { maxAgeMs: number; patienceMs: number },
): () => Promise<T | undefined> {
  let last: { at: number; value: T } | undefined;
  let asking: { since: number; answered: Promise<unknown> } | undefined;
  const begin = () => {
    const mine = {
      since: performance.now(),
      answered: ask()
        .then((value) => {
          last = { at: performance.now(), value };
        })
        // Away: said by the gauges of the dependencies. No figure is better than an old one.
        .catch(() => undefined)
        .finally(() => {
          if (asking === mine) asking = undefined;
        }),
    };
    return mine;
  };
  const young = () => last !== undefined && performance.now() - last.at < maxAgeMs;
  return async () => {
    if (young()) return last?.value;
    // The connection of a question that never comes back may be dead while others work.
    if (asking === undefined || performance.now() - asking.since > GIVEN_UP_MS) asking = begin();
    await Promise.race([asking.answered, sleep(patienceMs, undefined, { ref: false })]);
    return young() ? last?.value : undefined;
  };
}
