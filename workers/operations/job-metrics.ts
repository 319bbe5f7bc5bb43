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
  /** Types of which jobs failed lately, each with how many and how long ago the last one did, in seconds. */
  failing(): Failing[];
}

/** Jobs of one type that ended badly: given again within the last minute, or given up within the last quarter of an hour. */
export interface Failing {
  type: string;
  end: 'retried' | 'incident';
  count: number;
  seconds: number;
}

/** How long a bad end is told on, in milliseconds: until it was seen, and for those to come it is counted. */
const TOLD_MS = { retried: 60_000, incident: 900_000 };
/** More of one kind need no counting. */
const COUNTED = 1_000;

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
  const badEnds = new Map<string, number[]>();
  const noteBadEnd = (type: string, end: JobEnd) => {
    if (end !== 'retried' && end !== 'incident') return;
    const key = `${end} ${type}`;
    badEnds.set(key, [...(badEnds.get(key) ?? []), performance.now()].slice(-COUNTED));
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
        noteBadEnd(type, end);
      };
    },
    oldestAge: () => Math.max(0, ...[...inHand.keys()].map(ageOf)),
    failing() {
      const now = performance.now();
      return [...badEnds].flatMap(([key, times]): Failing[] => {
        const [end, type = ''] = key.split(' ') as ['retried' | 'incident', string];
        const recent = times.filter((at) => now - at < TOLD_MS[end]);
        const last = recent.at(-1);
        if (last === undefined) badEnds.delete(key);
        return last === undefined ? [] : [{ type, end, count: recent.length, seconds: (now - last) / 1_000 }];
      });
    },
  };
}
