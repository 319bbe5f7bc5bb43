import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/**
 * completed: the engine took its result. retried: it failed and is given again. waiting: nothing is wrong with it, it comes
 * again without using up a try (database away, demand cancelled). incident: a person has to look. unanswered: the engine did
 * not take the answer, and gives the job again.
 */
export type JobEnd = 'completed' | 'retried' | 'waiting' | 'incident' | 'unanswered';
const ends: JobEnd[] = ['completed', 'retried', 'waiting', 'incident', 'unanswered'];

export interface JobMetrics {
  /** A job was handed over by the engine. @returns what is to be told when it is answered. */
  begin(type: string): (end: JobEnd) => void;
  /** Age of the oldest job in hand, in seconds; 0: there is none. */
  oldestAge(): number;
}

/**
 * Jobs as this process sees them: from when the engine handed one over until it took the answer. How long a job waited in
 * the engine before that is not told with it; the broker measures it (`zeebe_job_activation_time_seconds`).
 */
export function jobMetrics(registry: Registry, types: string[]): JobMetrics {
  const registers = [registry];
  const inHand = new Map<string, Set<{ since: number }>>(types.map((type) => [type, new Set()]));
  const ageOf = (type: string): number => {
    const [first] = inHand.get(type) ?? [];
    return first === undefined ? 0 : (performance.now() - first.since) / 1_000;
  };
  const duration = new Histogram({
    name: 'assurance_job_duration_seconds',
    help: 'From the hand-over of a job until the engine took its answer, by type. Alert on a p99 over 10 s.',
    labelNames: ['type'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const jobs = new Counter({
    name: 'assurance_jobs_total',
    help: 'Jobs by type and end: completed, retried, waiting, incident, unanswered. Alert on any incident, and when more than a tenth is retried.',
    labelNames: ['type', 'end'],
    registers,
  });
  // From the start, so that the first incident is seen as an increase.
  for (const type of types) for (const end of ends) jobs.inc({ type, end }, 0);
  new Gauge({
    name: 'assurance_jobs_in_hand',
    help: 'Jobs handed over and not answered, by type.',
    labelNames: ['type'],
    registers,
    collect() {
      for (const [type, jobs] of inHand) this.set({ type }, jobs.size);
    },
  });
  new Gauge({
    name: 'assurance_job_oldest_age_seconds',
    help: 'Age of the oldest job in hand, by type; 0: none is. Alert over 30 s: the engine then gives it to somebody else.',
    labelNames: ['type'],
    registers,
    collect() {
      for (const type of inHand.keys()) this.set({ type }, ageOf(type));
    },
  });
  return {
    begin(type) {
      const job = { since: performance.now() };
      const ofType = inHand.get(type) ?? new Set();
      inHand.set(type, ofType.add(job));
      return (end) => {
        ofType.delete(job);
        duration.observe({ type }, (performance.now() - job.since) / 1_000);
        jobs.inc({ type, end });
      };
    },
    oldestAge: () => Math.max(0, ...[...inHand.keys()].map(ageOf)),
  };
}
