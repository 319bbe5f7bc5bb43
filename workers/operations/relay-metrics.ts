import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** delivered; later: not possible yet, nothing is wrong; failed: something refused or is away. Both come again. */
export type DeliveryEnd = 'delivered' | 'later' | 'failed';

/** The loops of the relay: what is owed, new events, the engine's task list. */
export type LoopName = 'outbox' | 'events' | 'tasks';
const loops: LoopName[] = ['outbox', 'events', 'tasks'];

export interface RelayMetrics {
  /** A row of the outbox was looked at. @param seconds how long it took; @param waited since it was written */
  attempted(row: { kind: string; end: DeliveryEnd; seconds: number }): void;
  /** A loop came round without an error. */
  turned(loop: LoopName): void;
  /** The loop that has not come round for longest, and since when in seconds. */
  slowest(): { loop: LoopName; seconds: number };
}

export function relayMetrics(registry: Registry): RelayMetrics {
  const registers = [registry];
  const begun = Date.now();
  const lastTurn = new Map<LoopName, number>(loops.map((loop) => [loop, begun]));
  const duration = new Histogram({
    name: 'assurance_outbox_attempt_duration_seconds',
    help: 'How long one attempt to deliver a row of the outbox took, by kind.',
    labelNames: ['kind'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const attempts = new Counter({
    name: 'assurance_outbox_attempts_total',
    help: 'Attempts to deliver rows of the outbox by kind and end: delivered, later, failed. Alert when more than a tenth fail.',
    labelNames: ['kind', 'end'],
    registers,
  });
  new Gauge({
    name: 'assurance_relay_last_turn_timestamp_seconds',
    help: 'When a loop of the relay came round last without an error, in Unix time. Alert when it is older than 30 s.',
    labelNames: ['loop'],
    registers,
    collect() {
      for (const [loop, at] of lastTurn) this.set({ loop }, at / 1_000);
    },
  });
  return {
    attempted({ kind, end, seconds }) {
      duration.observe({ kind }, seconds);
      attempts.inc({ kind, end });
    },
    turned: (loop) => void lastTurn.set(loop, Date.now()),
    slowest() {
      const [[loop, at] = ['outbox' as const, begun]] = [...lastTurn].sort(([, a], [, b]) => a - b);
      return { loop, seconds: (Date.now() - at) / 1_000 };
    },
  };
}
