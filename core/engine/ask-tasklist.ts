import { Away } from '../telemetry/metrics/reason-of.ts';

const GIVEN_UP_MS = 9_000;

/**
 * Asks Tasklist for its first page, as a person's browser would; a redirect to the login is an answer.
 * @param tasklistUrl for example http://localhost:8082/tasklist
 */
export const askTasklist = (tasklistUrl: string) => async (): Promise<null> => {
  const response = await fetch(tasklistUrl, {
    redirect: 'manual',
    signal: AbortSignal.timeout(GIVEN_UP_MS),
  });
  await response.body?.cancel();
  if (response.status >= 400) throw new Away(`it answers ${response.status}`);
  return null;
};
