import { givenDemands } from './given-demands.ts';
import { load } from './load.ts';
import type { Figure } from './report.ts';
import type { Surroundings } from './surroundings.ts';

const DEMANDS = 1_000_000;
const PAGE = 50;
const REQUESTS = 1_500;
const CONNECTIONS = 2;
const ROUNDS = 3;

const filters: Record<string, string> = {
  'no filter': '',
  'state=completed (nine tenths)': 'state=completed&',
  'state=presale (2 %)': 'state=presale&',
  'customer by number (50 of 1,000,000)': 'customer=KH-777&',
  'customer by number (a tenth)': 'customer=KH-1&',
  'customer by a part of the name (50)': `customer=${encodeURIComponent('第777物流')}&`,
  'customer by a part of the name (all)': `customer=${encodeURIComponent('物流集团')}&`,
};

/**
 * Lists of 1,000,000 demands, first and 1,000th page, against reading one demand by its id, by turns. Promise: the
 * 99th percentile within 10 times of that.
 */
export async function benchLists(
  { api, stack, headers }: Surroundings,
  say: (text: string) => void,
): Promise<Figure[]> {
  say(`writing ${DEMANDS.toLocaleString('en')} demands`);
  await givenDemands(stack.databaseUrl, DEMANDS);
  const get = async (path: string) => {
    const answer = await fetch(`${api}${path}`, { headers });
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status} ${await answer.text()}`);
    return await answer.json();
  };
  const { items } = await get('/v1/demands?limit=500');
  const one = `${api}/v1/demands/${items[250].id}`;
  const measure = async (url: string) =>
    await load({ url, headers, connections: CONNECTIONS, requests: REQUESTS });
  const figures: Figure[] = [];
  for (const [name, query] of Object.entries(filters)) {
    const late = await cursorOfPage(get, query, 1_000);
    for (const [page, after] of [['first', ''], ...(late === null ? [] : [['1,000th', `&after=${late}`]])]) {
      const ratios: number[] = [];
      const times: string[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const read = await measure(one);
        const list = await measure(`${api}/v1/demands?${query}limit=${PAGE}${after}`);
        ratios.push(list.p99 / Math.max(1, read.p99));
        times.push(`${list.p99}/${read.p99} ms`);
      }
      figures.push({
        what: `list of demands, ${name}, ${page} page: p99`,
        ratios,
        promise: { most: 10 },
        said: times.join(', '),
      });
      say(`${name}, ${page} page: ${times.join(', ')}`);
    }
  }
  return figures;
}

/** The cursor before the n-th page, walked in large pages; null where there are not so many. */
async function cursorOfPage(
  get: (path: string) => Promise<{ items: unknown[]; next: string | null }>,
  query: string,
  page: number,
): Promise<string | null> {
  let after: string | null = null;
  for (let rows = 0; rows < (page - 1) * PAGE; rows += 500) {
    const answer: { next: string | null } = await get(
      `/v1/demands?${query}limit=500${after === null ? '' : `&after=${after}`}`,
    );
    after = answer.next;
    if (after === null) return null;
  }
  return after;
}
