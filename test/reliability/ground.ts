import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../core/database.ts';
import { releaseAtStart } from '../../engine/deploy.ts';
import { type Stack, type StackOptions, startStack } from '../../engine/stack.ts';
import { type Ledger, openLedger } from './ledger.ts';

/** Beside whatever else runs on this machine: `npm start`, demo, flows, bench. */
const PORT_OFFSET = 5_000;
const dataDir = join(import.meta.dirname, '../../.data/reliability');

/** What all faults of a run share: one stack, one ledger. API and workers each fault starts for itself. */
export interface Ground {
  stack: Stack;
  dataDir: string;
  ledger: Ledger;
  say: (text: string) => void;
}

/**
 * Starts an empty stack with engine, Tasklist and PostgreSQL, its clock where this machine's is, with tables and models in it; API and
 * workers are started on it by whoever wants them. @throws Error as `startStack`; then nothing runs
 */
export async function startEmptyStack({
  say,
  ...where
}: Pick<StackOptions, 'dataDir' | 'portOffset' | 'signal'> & { say: Ground['say'] }): Promise<Stack> {
  const stack = await startStack({
    ...where,
    fresh: true,
    clockControlled: true,
    operate: false,
    service: true,
    onProgress: (text, kind) => {
      if (kind === 'step') say(text);
    },
  });
  try {
    await migrate(stack.databaseUrl);
    await releaseAtStart({ ...stack, clock: { now: async () => new Date(await stack.clock.now()) } });
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

/** An empty stack and an empty ledger. @throws Error as `startEmptyStack` */
export async function startGround(say: Ground['say'], signal: AbortSignal): Promise<Ground> {
  const stack = await startEmptyStack({ dataDir, portOffset: PORT_OFFSET, say, signal });
  const file = join(dataDir, 'ledger.jsonl');
  await rm(file, { force: true });
  return { stack, dataDir, ledger: openLedger(file), say };
}
