import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { SET_BACK_MS } from '../clock/set-back.ts';
import { Away } from '../telemetry/metrics/reason-of.ts';

const GIVEN_UP_MS = 1_500;

const Partitions = Type.Record(
  Type.String(),
  Type.Object({
    role: Type.String(),
    streamProcessorPhase: Type.Union([Type.String(), Type.Null()]),
    exporterPhase: Type.Union([Type.String(), Type.Null()]),
    clock: Type.Optional(Type.Object({ instant: Type.String() })),
  }),
);

/**
 * Asks a broker's actuator whether its partitions process and export; the gateway calls a partition healthy that was told
 * to pause, and one whose clock was set back. Where no actuator answers nothing is known, and that is no problem: it is not
 * needed for anything else.
 * @param managementAddress for example http://localhost:9600
 */
export function askProcessing(managementAddress: string): () => Promise<null> {
  const latest = new Map<string, number>();
  return async () => {
    const partitions = await partitionsOf(managementAddress);
    // One that is started again is gone for a moment, and begins anew.
    if (partitions === 'gone') latest.clear();
    if (!Value.Check(Partitions, partitions)) return null;
    for (const [id, partition] of Object.entries(partitions)) {
      if (partition.role !== 'LEADER') continue;
      refusePaused(id, partition);
      refuseSetBack(id, partition, latest);
    }
    return null;
  };
}

type Partition = Static<typeof Partitions>[string];

function refusePaused(
  id: string,
  { streamProcessorPhase: processing, exporterPhase: exporting }: Partition,
): void {
  if (processing !== null && processing !== 'PROCESSING' && processing !== 'REPLAY')
    throw new Away(
      `partition ${id} is ${processing.toLowerCase()}: its disk is nearly full, or somebody paused it (POST actuator/partitions/resumeProcessing)`,
    );
  if (exporting === 'PAUSED')
    throw new Away(`partition ${id} does not export: somebody paused it (POST actuator/exporting/resume)`);
}

/** What Zeebe 8.6 does later (timers, retries, exporting) it does only once the clock is where it was. */
function refuseSetBack(id: string, { clock }: Partition, latest: Map<string, number>): void {
  const now = Date.parse(clock?.instant ?? '');
  const was = latest.get(id) ?? now;
  if (Number.isNaN(now)) return;
  latest.set(id, Math.max(was, now));
  if (was - now > SET_BACK_MS)
    throw new Away(
      `the clock of partition ${id} was set back by ${Math.round((was - now) / 1_000)} s: until it has caught up no timer fires and nothing is exported, unless the broker is started again`,
    );
}

async function partitionsOf(managementAddress: string): Promise<unknown> {
  try {
    const response = await fetch(new URL('/actuator/partitions', managementAddress), {
      signal: AbortSignal.timeout(GIVEN_UP_MS),
    });
    return await response.json();
  } catch (error) {
    return Object(error).name === 'TimeoutError' ? undefined : 'gone';
  }
}
