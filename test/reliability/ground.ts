import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../core/database.ts';
import { releaseAtStart } from '../../engine/deploy.ts';
import { type Stack, startStack } from '../../engine/stack.ts';
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

/** Starts an empty stack, its clock where this machine's is, with tables and models. @throws Error as `startStack` */
export async function startGround(say: Ground['say'], signal: AbortSignal): Promise<Ground> {
  const stack = await startStack({
    dataDir,
    portOffset: PORT_OFFSET,
    fresh: true,
    clockControlled: true,
    operate: false,
    service: true,
    onProgress: (text, kind) => {
      if (kind === 'step') say(text);
    },
    signal,
  });
  try {
    await migrate(stack.databaseUrl);
    await releaseAtStart({ ...stack, clock: { now: async () => new Date(await stack.clock.now()) } });
    const file = join(dataDir, 'ledger.jsonl');
    await rm(file, { force: true });
    return { stack, dataDir, ledger: openLedger(file), say };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}
