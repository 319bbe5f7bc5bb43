import { SET_BACK_MS } from '../core/clock/set-back.ts';

const LOOK_EVERY_MS = 1_000;

/**
 * Tells when the machine's clock was set back. Zeebe 8.6 runs nothing that is to happen later (timers, retries, exporting)
 * until the clock is where it was again, an hour later if need be, unless the broker is started again.
 * @param onSetBack is given by how many seconds
 * @param wall milliseconds since 1970 by the clock that may be set
 * @returns ends the watch
 */
export function watchClock(onSetBack: (seconds: number) => void, wall: () => number = Date.now): () => void {
  const ahead = () => wall() - performance.now();
  let last = ahead();
  const timer = setInterval(() => {
    const now = ahead();
    const back = last - now;
    last = now;
    if (back > SET_BACK_MS) onSetBack(Math.round(back / 1_000));
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
