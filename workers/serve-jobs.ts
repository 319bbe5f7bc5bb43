import { type Span, SpanKind } from '@opentelemetry/api';
import type { Logger } from 'pino';
import type { ZeebeClient } from '../core/engine/zeebe-engine.ts';
import { keyOnRecord } from '../core/engine-life/keys.ts';
import type { LifeWatch } from '../core/engine-life/watch-life.ts';
import { withLogFields } from '../core/telemetry/log-fields.ts';
import { addFacts, inSpan } from '../core/telemetry/span.ts';
import { giveBackTo } from './give-back.ts';
import type { JobHandler, JobInfo } from './job.ts';
import type { JobEnd, JobMetrics } from './operations/job-metrics.ts';
import { type JobOutcome, type RunJobDeps, runJob } from './run-job.ts';

/** How long a job is ours before the engine gives it to somebody else, in milliseconds. */
const JOB_TIMEOUT_MS = 30_000;
/** Of gRPC. */
const NOT_FOUND = 5;

export interface JobServer {
  /** Takes no more jobs and waits for those in hand. */
  close(): Promise<void>;
}

interface ServeJobsDeps extends RunJobDeps {
  log: Logger;
  life: LifeWatch;
  metrics?: JobMetrics;
  /** The engine took an answer. @param at when it was sent, in Unix milliseconds */
  onWork?: (at: number) => void;
}

/** One polling worker per job type. Completion may come too late or twice: the inbox makes that harmless. */
export function serveJobs(
  client: Pick<ZeebeClient, 'createWorker' | 'updateJobTimeout'>,
  handlers: JobHandler[],
  deps: ServeJobsDeps,
): JobServer {
  const unanswered = giveBackTo(client, deps.log, async () => await deps.life.current());
  const workers = handlers.map((handler) =>
    client.createWorker({
      taskType: handler.type,
      maxJobsToActivate: 16,
      timeout: JOB_TIMEOUT_MS,
      pollInterval: 100,
      longPoll: 20_000,
      // An engine that was away is asked again within this time once it is back, not within the client's 15 s.
      CAMUNDA_JOB_WORKER_MAX_BACKOFF_MS: 5_000,
      ...(handler.fetch.length > 0 ? { fetchVariable: [...handler.fetch, 'loopCounter'] } : {}),
      taskHandler: async (job) => {
        const life = await deps.life.current().catch((error: unknown) => {
          // An engine that is away takes no answer either.
          deps.log.info({ reason: String(error) }, 'engine away, the job waits');
          return null;
        });
        // Not a bare acknowledgement: the SDK would count the job as in hand for ever, and ask for none of its type after five.
        if (life === null) {
          unanswered.add(job.key);
          return job.forward();
        }
        const info: JobInfo = {
          key: keyOnRecord(life, job.key),
          type: job.type,
          processInstanceKey: keyOnRecord(life, job.processInstanceKey),
          elementInstanceKey: keyOnRecord(life, job.elementInstanceKey),
          elementId: job.elementId,
          retries: job.retries,
        };
        const answered = deps.metrics?.begin(job.type);
        return await observed(info, async (span) => {
          const outcome = await runJob(deps, handler, info, job.variables);
          let end = endOf(outcome, info);
          let sent = false;
          try {
            // A job of an engine that has lost its data: another one may have its key now.
            if ((await deps.life.current()) !== life) throw new Error('the engine has lost the job');
            const sentAt = Date.now();
            sent = true;
            const answer =
              outcome.kind === 'complete'
                ? await job.complete(JSON.parse(JSON.stringify(outcome.variables)))
                : await job.fail({
                    errorMessage: outcome.message,
                    retries: outcome.retries,
                    retryBackOff: outcome.backOffMs,
                  });
            deps.onWork?.(sentAt);
            return answer;
          } catch (error) {
            // NOT_FOUND: it was completed before, or its process ended. Anything else: the engine gives the
            // job again, and the inbox answers.
            if (Object(error).code !== NOT_FOUND) unanswered.add(job.key);
            deps.log.info({ reason: String(error) }, 'answer not taken');
            end = 'unanswered';
            // Counted as done by the SDK when it was sent, and only then: forwarding would count it a second time.
            return sent ? 'JOB_ACTION_ACKNOWLEDGEMENT' : job.forward();
          } finally {
            answered?.(end);
            addFacts(span, { 'job.outcome': end });
          }
        });
      },
    }),
  );
  return {
    async close() {
      await Promise.all(workers.map(async (worker) => await worker.close()));
      unanswered.end();
    },
  };
}

/** A job is a trace of its own, since cases run for days; it links to the request that its case came with (ADR 16). */
const observed = async <T>(job: JobInfo, work: (span: Span) => Promise<T>): Promise<T> =>
  await withLogFields({ jobKey: job.key, jobType: job.type }, async () =>
    inSpan(
      `job ${job.type}`,
      {
        kind: SpanKind.CONSUMER,
        root: true,
        facts: {
          'messaging.system': 'zeebe',
          'job.type': job.type,
          'job.key': job.key,
          'job.retries': job.retries,
          'process.instance.key': job.processInstanceKey,
          'element.instance.key': job.elementInstanceKey,
        },
      },
      work,
    ),
  );

function endOf(outcome: JobOutcome, job: JobInfo): JobEnd {
  if (outcome.kind === 'complete') return 'completed';
  if (outcome.retries <= 0) return 'incident';
  return outcome.retries === job.retries ? 'waiting' : 'retried';
}
