import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { Away } from '../telemetry/metrics/reason-of.ts';

/** Who looks does not wait for that long (`watchDependencies`); the connection is not kept open for ever. */
const GIVEN_UP_MS = 9_000;

const Topology = Type.Object({
  brokers: Type.Array(
    Type.Object({
      partitions: Type.Array(
        Type.Object({ partitionId: Type.Number(), role: Type.String(), health: Type.String() }),
      ),
    }),
  ),
  partitionsCount: Type.Number(),
});

/**
 * Asks the gateway of the engine over REST, so that the API needs no client of the engine for it. Every partition has to
 * have a leader that is well: one whose disk is nearly full is not.
 * @param restAddress for example http://localhost:8080
 * @returns its machine's now (RFC 9110, Date: whole seconds); null when it does not say
 */
export const askGateway = (restAddress: string) => async (): Promise<Date | null> => {
  const response = await fetch(new URL('/v2/topology', restAddress), {
    signal: AbortSignal.timeout(GIVEN_UP_MS),
  });
  const text = await response.text();
  if (!response.ok) throw new Away(`it answers ${response.status}`);
  const problem = problemOf(JSON.parse(text));
  if (problem !== undefined) throw new Away(problem);
  const date = Date.parse(response.headers.get('date') ?? '');
  // Cut to the second: half of one is right on average.
  return Number.isNaN(date) ? null : new Date(date + 500);
};

/** A gateway of a later version that says it otherwise is well, since it answers. */
function problemOf(topology: unknown): string | undefined {
  if (!Value.Check(Topology, topology)) return undefined;
  const leaders = topology.brokers
    .flatMap(({ partitions }) => partitions)
    .filter(({ role }) => role.toLowerCase() === 'leader');
  const ill = leaders.find(({ health }) => health.toLowerCase() !== 'healthy');
  if (ill !== undefined)
    return `partition ${ill.partitionId} says that it is ${ill.health.toLowerCase()}: mostly its disk is nearly full, the broker's log says it`;
  if (leaders.length < topology.partitionsCount)
    return `${topology.partitionsCount - leaders.length} of ${topology.partitionsCount} partitions have no leader`;
  return undefined;
}
