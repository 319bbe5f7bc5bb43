import { setTimeout as sleep } from 'node:timers/promises';

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
  let asking: Promise<unknown> | undefined;
  const young = () => last !== undefined && performance.now() - last.at < maxAgeMs;
  return async () => {
    if (young()) return last?.value;
    asking ??= ask()
      .then((value) => {
        last = { at: performance.now(), value };
      })
      // Away: said by the gauges of the dependencies. No figure is better than an old one.
      .catch(() => undefined)
      .finally(() => {
        asking = undefined;
      });
    await Promise.race([asking, sleep(patienceMs, undefined, { ref: false })]);
    return young() ? last?.value : undefined;
  };
}
