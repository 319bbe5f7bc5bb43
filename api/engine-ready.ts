/**
 * Whether the gateway of the engine answers, asked over REST so that the API needs no client of
 * the engine.
 * @param restAddress for example http://localhost:8080
 */
export const engineReady = (restAddress: string) => async (): Promise<boolean> => {
  try {
    const response = await fetch(new URL('/v2/topology', restAddress), {
      signal: AbortSignal.timeout(2_000),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};
