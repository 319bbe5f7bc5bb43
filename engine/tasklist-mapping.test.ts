import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { takeWholeSeconds } from './tasklist-mapping.ts';

let server: Server | undefined;
afterEach(() => void server?.close());

/** An OpenSearch that answers with these statuses one after another, the last one for ever. */
const openSearch = async (...statuses: number[]): Promise<{ url: string; asked: string[] }> => {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.statusCode = statuses[Math.min(asked.length, statuses.length) - 1] ?? 500;
    response.end('{"error":"what OpenSearch says"}');
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
};

describe("Tasklist's index", () => {
  test('is waited for until Tasklist has made it', async () => {
    const { url, asked } = await openSearch(404, 503, 200);
    await takeWholeSeconds(url, 30_000);
    expect(asked).toHaveLength(3);
    expect(asked[0]).toBe('PUT /tasklist-list-view-*/_mapping');
  });

  test('that does not come in time is said in a sentence that names Tasklist', async () => {
    const { url } = await openSearch(404);
    await expect(takeWholeSeconds(url, 0)).rejects.toThrow(
      /Tasklist has not made its index .*Tasklist's log/,
    );
  });

  test('that cannot be changed is not asked for again', async () => {
    const { url, asked } = await openSearch(400);
    await expect(takeWholeSeconds(url, 30_000)).rejects.toThrow(/refuses .*what OpenSearch says.*--fresh/);
    expect(asked).toHaveLength(1);
  });

  test('of an OpenSearch that is not there says which one', async () => {
    await expect(takeWholeSeconds('http://127.0.0.1:1', 0)).rejects.toThrow(/127\.0\.0\.1:1 .*check that/);
  });
});
