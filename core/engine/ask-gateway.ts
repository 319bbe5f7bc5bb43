import { Away } from '../telemetry/metrics/reason-of.ts';

/** Who looks does not wait for that long (`watchDependencies`); the connection is not kept open for ever. */
const GIVEN_UP_MS = 9_000;

/**
 * Asks the gateway of the engine over REST, so that the API needs no client of the engine for it.
 * @param restAddress for example http://localhost:8080
 */
export const askGateway = (restAddress: string) => async (): Promise<void> => {
  const response = await fetch(new URL('/v2/topology', restAddress), {
    signal: AbortSignal.timeout(GIVEN_UP_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Away(`it answers ${response.status}`);
};
