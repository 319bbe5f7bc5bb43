import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '../../core/clock/clock.ts';
import { kept } from '../../core/telemetry/metrics/kept.ts';

export interface RecordsLag {
  /** The engine has done something that it writes a record of. @param at when it was asked to, in Unix milliseconds */
  worked(at: number): void;
}

/** Clocks of two machines differ a little, in milliseconds. */
const SKEW_MS = 1_000;

/**
 * How far the engine's records in OpenSearch are behind the engine: what Tasklist, Operate and the list of running cases
 * see. Their newest record alone says nothing, since an engine that rests writes none; so it is held against what this
 * process saw the engine do. Where the broker's clock is moved, the figure is wrong until the engine does the next thing.
 */
export function recordsLag(
  registry: Registry,
  { clock, newest }: { clock: Clock; newest: () => Promise<Date | null> },
): RecordsLag {
  /** The first thing that is not known to be in the records, and the last thing seen, by this machine's clock. */
  let first: number | undefined;
  let last = 0;
  const read = kept(
    async () => {
      const [now, found] = await Promise.all([clock.now(), newest()]);
      const moved = now.getTime() - Date.now();
      const upTo = (found?.getTime() ?? 0) - moved + SKEW_MS;
      if (upTo >= last) first = undefined;
      else if (first !== undefined && upTo >= first) first = upTo - SKEW_MS;
      return first === undefined ? 0 : Math.max(0, (Date.now() - first) / 1_000);
    },
    { maxAgeMs: 5_000, patienceMs: 3_000 },
  );
  new Gauge({
    name: 'assurance_engine_records_lag_seconds',
    help: 'Age of the oldest thing the engine did for this process that is not in its records (OpenSearch); 0: all is. Tasklist and Operate are at least as far behind. Alert over 60 s.',
    registers: [registry],
    async collect() {
      const lag = await read();
      if (lag === undefined) this.remove();
      else this.set(lag);
    },
  });
  return {
    worked(at) {
      first ??= at;
      last = Math.max(last, at);
    },
  };
}
