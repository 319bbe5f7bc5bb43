import { setTimeout as sleep } from 'node:timers/promises';

const date = { type: 'date', format: 'date_time || epoch_millis', ignore_malformed: true };

const askEveryMs = 1_000;

/**
 * Lets Tasklist's index take times without milliseconds. Tasklist 8.6.0 writes a task that was made or completed
 * on a whole second, one in a thousand, as `…:29Z`, which its own index refuses; its importer then tries again for
 * ever, and nobody sees a new task (camunda/camunda#27237). With this such a time is stored but not indexed.
 * Calling it again does no harm.
 * @param openSearchUrl http://host:port
 * @param patienceMs how long to wait for OpenSearch and for Tasklist to make the index; 0: both are there
 * @throws Error when OpenSearch refuses, or one of both did not come in time
 */
export const takeWholeSeconds = async (openSearchUrl: string, patienceMs = 0): Promise<void> => {
  const until = Date.now() + patienceMs;
  for (;;) {
    const failure = await mend(openSearchUrl);
    if (failure === undefined) return;
    if (!failure.mayPass || Date.now() >= until) throw new Error(failure.sentence);
    await sleep(askEveryMs);
  }
};

/** What went wrong, and whether it may pass by itself; undefined when the index is mended. */
const mend = async (openSearchUrl: string): Promise<{ sentence: string; mayPass: boolean } | undefined> => {
  const response = await fetch(`${openSearchUrl}/tasklist-list-view-*/_mapping`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ properties: { creationTime: date, completionTime: date } }),
    signal: AbortSignal.timeout(20_000),
  }).catch((error: unknown) => String(error));
  if (typeof response === 'string') {
    const sentence = `OpenSearch does not answer at ${openSearchUrl} (${response}): check that it runs and is healthy.`;
    return { sentence, mayPass: true };
  }
  const answer = await response.text();
  if (response.ok) return undefined;
  if (response.status === 404) {
    const sentence =
      `Tasklist has not made its index in OpenSearch at ${openSearchUrl} yet, so it cannot be mended: ` +
      "look into Tasklist's log for why it does not start.";
    return { sentence, mayPass: true };
  }
  const sentence =
    `OpenSearch at ${openSearchUrl} refuses to change Tasklist's index: ${answer} ` +
    'Start again, and with --fresh if it stays.';
  return { sentence, mayPass: response.status >= 500 };
};
