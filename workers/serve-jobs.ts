import type { Logger } from 'pino';
import type { ZeebeClient } from '../core/engine/zeebe-engine.ts';
import type { JobHandler } from './job.ts';
import { type RunJobDeps, runJob } from './run-job.ts';

/** How long a job is ours before the engine gives it to somebody else, in milliseconds. */
const JOB_TIMEOUT_MS = 30_000;

export interface JobServer {
  /** Takes no more jobs and waits for those in hand. */
  close(): Promise<void>;
}

/** One polling worker per job type. Completion may come too late or twice: the inbox makes that harmless. */
export function serveJobs(
  client: ZeebeClient,
  handlers: JobHandler[],
  deps: RunJobDeps & { log: Logger },
): JobServer {
  const workers = handlers.map((handler) =>
    client.createWorker({
      taskType: handler.type,
      maxJobsToActivate: 16,
      timeout: JOB_TIMEOUT_MS,
      pollInterval: 100,
      longPoll: 20_000,
      // An engine that was away is asked again within this time once it is back, not within the client's 15 s.
      CAMUNDA_JOB_WORKER_MAX_BACKOFF_MS: 5_000,
      ...(handler.fetch.length > 0 ? { fetchVariable: handler.fetch } : {}),
      taskHandler: async (job) => {
        const outcome = await runJob(
          deps,
          handler,
          {
            key: job.key,
            type: job.type,
            processInstanceKey: job.processInstanceKey,
            elementInstanceKey: job.elementInstanceKey,
            elementId: job.elementId,
            retries: job.retries,
          },
          job.variables,
        );
        try {
          if (outcome.kind === 'complete')
            return await job.complete(JSON.parse(JSON.stringify(outcome.variables)));
          return await job.fail({
            errorMessage: outcome.message,
            retries: outcome.retries,
            retryBackOff: outcome.backOffMs,
          });
        } catch (error) {
          // NOT_FOUND: it was completed before, or its process ended. Anything else: the engine gives the
          // job again after its time-out, and the inbox answers.
          deps.log.info({ job: job.key, type: job.type, reason: String(error) }, 'answer not taken');
          // Not `job.forward()`: the SDK has counted the job as done already, and would take one too many from now on.
          return 'JOB_ACTION_ACKNOWLEDGEMENT';
        }
      },
    }),
  );
  return {
    async close() {
      await Promise.all(workers.map(async (worker) => await worker.close()));
    },
  };
}
