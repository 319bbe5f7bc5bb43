import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from './load.ts';
import type { Figure } from './report.ts';
import type { Surroundings } from './surroundings.ts';

const CONNECTIONS = 32;
const SECONDS = 8;
const ROUNDS = 5;

/**
 * Accepting a demand (validated, authorised, idempotent, stored with audit and outbox) against a bare Fastify route with
 * one insert, by turns. Promise: at least half its throughput.
 */
export async function benchAccept({ api, bare, headers, cpu }: Surroundings): Promise<Figure[]> {
  const demand = JSON.parse(
    await readFile(join(import.meta.dirname, '../../examples/demands/01-all-available.json'), 'utf8'),
  );
  delete demand.expectedOn;
  const order = {
    method: 'POST' as const,
    body: JSON.stringify(demand),
    connections: CONNECTIONS,
    headers: { ...headers, 'content-type': 'application/json' },
    freshHeader: 'idempotency-key',
  };
  const accept = async (seconds: number) => await load({ ...order, url: `${api}/v1/demands`, seconds });
  const insert = async (seconds: number) => await load({ ...order, url: `${bare}/bare`, seconds });
  await accept(3);
  await insert(3);
  /** A round, with the CPU of Node and of PostgreSQL for a request: it tells more than the rate where others use the machine. */
  const round = async (who: 'api' | 'bare') => {
    const before = await cpu();
    const { perSecond } = await (who === 'api' ? accept : insert)(SECONDS);
    const after = await cpu();
    const cost = (of: keyof typeof before) => ((after[of] - before[of]) / perSecond / SECONDS).toFixed(2);
    return { perSecond, cpu: `${cost(who)}+${cost('postgres')}` };
  };
  const rounds: Record<'ours' | 'theirs', Awaited<ReturnType<typeof round>>>[] = [];
  for (let left = ROUNDS; left > 0; left -= 1)
    rounds.push({ ours: await round('api'), theirs: await round('bare') });
  const list = (say: (one: (typeof rounds)[number]) => string) => rounds.map(say).join(', ');
  const rates = list(
    ({ ours, theirs }) => `${Math.round(ours.perSecond)}/${Math.round(theirs.perSecond)} per s`,
  );
  const costs = list(({ ours, theirs }) => `${ours.cpu}/${theirs.cpu}`);
  return [
    {
      what: `accepting a demand against a bare insert, ${CONNECTIONS} callers`,
      ratios: rounds.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond),
      promise: { least: 0.5 },
      said: `${rates}; CPU of Node+PostgreSQL in ms per request: ${costs}`,
    },
  ];
}
