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
export async function benchAccept({ api, bare, headers }: Surroundings): Promise<Figure[]> {
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
  const ratios: number[] = [];
  const rates: [number, number][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [ours, theirs] = [await accept(SECONDS), await insert(SECONDS)];
    ratios.push(ours.perSecond / theirs.perSecond);
    rates.push([Math.round(ours.perSecond), Math.round(theirs.perSecond)]);
  }
  return [
    {
      what: `accepting a demand against a bare insert, ${CONNECTIONS} callers`,
      ratios,
      promise: { least: 0.5 },
      said: rates.map(([ours, theirs]) => `${ours}/${theirs} per s`).join(', '),
    },
  ];
}
