import { Counter, Histogram, type Registry } from 'prom-client';

/** What a request ended with. */
interface Answered {
  method: string;
  /** The pattern of the route. */
  route: string;
  status: number;
  problem: string | undefined;
  seconds: number;
}

export interface RequestMetrics {
  answered(request: Answered): void;
}

/** Requests, by the pattern of their route and the class of their status: some 150 series of a dozen buckets. */
export function requestMetrics(registry: Registry): RequestMetrics {
  const registers = [registry];
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time to answer, by route and status class. Alert on a share of 5xx over 5 % or a p99 over 2 s.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  const problems = new Counter({
    name: 'assurance_problems_total',
    help: 'Problems answered, by their code (/docs lists the codes). Alert on `internal`: each is a fault of the service.',
    labelNames: ['code'],
    registers,
  });
  // From the start, so that the first one is seen as an increase.
  for (const code of ['internal', 'record-unavailable', 'unavailable']) problems.inc({ code }, 0);
  return {
    answered({ method, route, status, problem, seconds }) {
      duration.observe({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds);
      if (problem !== undefined) problems.inc({ code: problem });
    },
  };
}
