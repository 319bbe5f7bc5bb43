import type { Logger } from 'pino';
import type { ZeebeClient } from '../core/engine/zeebe-engine.ts';

const TRY_EVERY_MS = 1_000;
/** gRPC: INVALID_ARGUMENT, NOT_FOUND, FAILED_PRECONDITION. */
const ANSWERED = [3, 5, 9];

export interface GiveBack {
  /** @param jobKey as the engine has it */
  add(jobKey: string): void;
  end(): void;
}

/**
 * Gives jobs whose answer the engine did not take to whoever asks next, as soon as it can be reached. Without this they are
 * nobody's until their time-out, which the engine reckons by a clock that may have been set back meanwhile. A job that
 * somebody else has by then is done by two: the inbox makes that harmless.
 * @param canWork rejects while a job that is given out could not be done: it would only go round and round
 */
export function giveBackTo(
  client: Pick<ZeebeClient, 'updateJobTimeout'>,
  log: Logger,
  canWork: () => Promise<unknown>,
): GiveBack {
  const keys = new Set<string>();
  let trying = false;
  async function giveAll(): Promise<void> {
    try {
      await canWork();
    } catch {
      return;
    }
    for (const jobKey of keys) {
      try {
        await client.updateJobTimeout({ jobKey, timeout: 1 });
        log.info({ jobKey }, 'job given back');
      } catch (error) {
        // Away: the others have to wait, too.
        if (!ANSWERED.includes(Object(error).code)) return;
      }
      keys.delete(jobKey);
    }
  }
  const timer = setInterval(() => {
    if (trying || keys.size === 0) return;
    trying = true;
    void giveAll().finally(() => {
      trying = false;
    });
  }, TRY_EVERY_MS);
  timer.unref();
  return { add: (jobKey) => void keys.add(jobKey), end: () => clearInterval(timer) };
}
