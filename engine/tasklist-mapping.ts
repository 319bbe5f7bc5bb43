const date = { type: 'date', format: 'date_time || epoch_millis', ignore_malformed: true };

/**
 * Lets Tasklist's index take times without milliseconds. Tasklist 8.6.0 writes a task that was made or completed
 * on a whole second, one in a thousand, as `…:29Z`, which its own index refuses; its importer then tries again for
 * ever, and nobody sees a new task (camunda/camunda#27237). With this such a time is stored but not indexed.
 * To be called once Tasklist has made its indices; calling it again does no harm.
 * @param openSearchUrl http://host:port
 */
export const takeWholeSeconds = async (openSearchUrl: string): Promise<void> => {
  const response = await fetch(`${openSearchUrl}/tasklist-list-view-*/_mapping`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ properties: { creationTime: date, completionTime: date } }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) {
    throw new Error(
      `OpenSearch at ${openSearchUrl} refuses to change Tasklist's index: ${await response.text()} ` +
        'Start again, and with --fresh if it stays.',
    );
  }
};
