import { load } from './load.ts';
import type { Figure } from './report.ts';
import type { Surroundings } from './surroundings.ts';

const REQUESTS = 100_000;
const PARTS = 10;

/**
 * 100,000 requests in ten parts: the API's resident memory after each. Promise: flat, the last part at most a tenth above
 * the second (the first warms up).
 */
export async function benchMemory({ api, apiMegabytes, headers }: Surroundings): Promise<Figure[]> {
  const sizes: number[] = [];
  for (let part = 0; part < PARTS; part += 1) {
    await load({
      url: `${api}/v1/demands?limit=20`,
      headers,
      connections: 16,
      requests: REQUESTS / PARTS,
    });
    sizes.push(apiMegabytes());
  }
  return [
    {
      what: `memory of the API over ${REQUESTS.toLocaleString('en')} requests, last part against the second`,
      ratios: [(sizes.at(-1) ?? 0) / (sizes[1] ?? 1)],
      promise: { most: 1.1 },
      said: `${sizes.join(', ')} MB`,
    },
  ];
}
