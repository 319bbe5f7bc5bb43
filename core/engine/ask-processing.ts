import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { Away } from '../telemetry/metrics/reason-of.ts';

const GIVEN_UP_MS = 1_500;

const Partitions = Type.Record(
  Type.String(),
  Type.Object({
    role: Type.String(),
    streamProcessorPhase: Type.Union([Type.String(), Type.Null()]),
    exporterPhase: Type.Union([Type.String(), Type.Null()]),
  }),
);

/**
 * Asks a broker's actuator whether its partitions process and export; the gateway calls a partition healthy that was told
 * to pause. Where no actuator answers nothing is known, and that is no problem: it is not needed for anything else.
 * @param managementAddress for example http://localhost:9600
 */
export const askProcessing = (managementAddress: string) => async (): Promise<null> => {
  const partitions = await partitionsOf(managementAddress);
  if (!Value.Check(Partitions, partitions)) return null;
  for (const [id, { role, streamProcessorPhase: processing, exporterPhase: exporting }] of Object.entries(
    partitions,
  )) {
    if (role !== 'LEADER') continue;
    if (processing !== null && processing !== 'PROCESSING' && processing !== 'REPLAY')
      throw new Away(
        `partition ${id} is ${processing.toLowerCase()}: its disk is nearly full, or somebody paused it (POST actuator/partitions/resumeProcessing)`,
      );
    if (exporting === 'PAUSED')
      throw new Away(`partition ${id} does not export: somebody paused it (POST actuator/exporting/resume)`);
  }
  return null;
};

async function partitionsOf(managementAddress: string): Promise<unknown> {
  try {
    const response = await fetch(new URL('/actuator/partitions', managementAddress), {
      signal: AbortSignal.timeout(GIVEN_UP_MS),
    });
    return await response.json();
  } catch {
    return undefined;
  }
}
