import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import type { Dependencies } from '../../core/telemetry/metrics/dependencies.ts';
import { inWords, problemsOf } from '../../core/telemetry/metrics/readiness.ts';
import type { Failing, JobMetrics } from './job-metrics.ts';
import type { RelayMetrics } from './relay-metrics.ts';

interface OperationsDeps {
  registry: Registry;
  dependencies: Dependencies;
  jobs: JobMetrics;
  relay: RelayMetrics;
  /** More that is wrong, as the record shows it; not asked while it is away. */
  recordProblems?: () => Promise<string[]>;
}

/** Longer in hand, and the engine gives the job to somebody else; see `serve-jobs.ts`. */
const JOB_SECONDS = 30;
/** The slowest loop of the relay comes round every 1.5 s; a call to the engine is given up after 10 s. */
const TURN_SECONDS = 12;

/**
 * `GET /healthz`, `/readyz` and `/metrics` of the workers. Ready: the record and the engine's gRPC answer; everything
 * else that is wrong is said with it. Nobody is asked who he is: the port is not for the outside (docs/observability.md).
 */
export function serveOperations(deps: OperationsDeps): Server {
  return createServer(async ({ url = '' }, response) => {
    const [path] = url.split('?');
    if (path === '/healthz') return answer(response, 200, { status: 'alive' });
    if (path === '/readyz') return await answerReadiness(deps, response);
    if (path === '/metrics') {
      const { registry } = deps;
      response.writeHead(200, { 'content-type': registry.contentType });
      return response.end(await registry.metrics());
    }
    return answer(response, 404, { status: 'unknown', detail: 'There is /healthz, /readyz and /metrics.' });
  });
}

async function answerReadiness(deps: OperationsDeps, response: ServerResponse) {
  const standings = await deps.dependencies.look();
  const upOf = (name: string) => standings.find((one) => one.name === name)?.up ?? false;
  const record = upOf('database');
  const engine = upOf('engine-grpc');
  const ready = record && engine;
  answer(response, ready ? 200 : 503, {
    status: ready ? 'ready' : 'waiting',
    record: record ? 'up' : 'away',
    engine: engine ? 'up' : 'away',
    problems: [
      ...problemsOf(standings),
      ...ownProblems(deps),
      ...(record ? ((await deps.recordProblems?.()) ?? []) : []),
    ],
  });
}

/** What is wrong with this process itself. */
function ownProblems({ jobs, relay }: OperationsDeps): string[] {
  const age = Math.round(jobs.oldestAge());
  const { loop, seconds } = relay.slowest();
  return [
    ...(age > JOB_SECONDS
      ? [`A job has been in hand for ${age} s: the engine gives it to another worker after ${JOB_SECONDS} s.`]
      : []),
    ...(seconds > TURN_SECONDS
      ? [`The relay's loop "${loop}" has not come round for ${Math.round(seconds)} s: the log says why.`]
      : []),
    ...jobs.failing().map(failingProblem),
  ];
}

const failingProblem = ({ type, end, count, seconds }: Failing): string =>
  end === 'incident'
    ? `${count} ${count === 1 ? 'job' : 'jobs'} of type ${type} ended in an incident, the last ${inWords(seconds)} ago: the case stands until Operate's message is followed and the incident resolved there.`
    : `${count} ${count === 1 ? 'job' : 'jobs'} of type ${type} failed in the last minute, the last ${inWords(seconds)} ago, and is given again: the log says why under "job failed".`;

function answer(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
