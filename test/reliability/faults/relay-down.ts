import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Fault } from '../fault.ts';
import { startLoad } from '../load.ts';
import { startService } from '../processes.ts';
import { settle } from '../settle.ts';
import { newFindings } from '../under-load.ts';

const HOUR_MS = 3_600_000;
const GIVEN_UP_MS = 30 * 60_000;

/** The workers, whose relay starts what was accepted, are down for an hour while demands come in. Nobody works on them here. */
export const fault: Fault = {
  name: 'relay-down',
  async run(ground, size) {
    const { stack, ledger, dataDir, say } = ground;
    const cases = size.of(10_000, 200);
    const api = await startService(stack, dataDir, { workers: 0 });
    try {
      const addresses = api.apis.map(({ address }) => address);
      const load = startLoad({ api: addresses, ledger, cases, callers: 16 });
      await load.done;
      await stack.clock.advance(HOUR_MS);
      say(`${cases} demands wait, an hour has passed`);
      const before = await started(stack.databaseUrl);
      const from = performance.now();
      const workers = await startService(stack, dataDir, { apis: 0 });
      try {
        const seconds = () => (performance.now() - from) / 1_000;
        while ((await started(stack.databaseUrl)) === before && seconds() * 1_000 < GIVEN_UP_MS)
          await sleep(100);
        const first = seconds();
        const broken: string[] = [];
        await settle({
          databaseUrl: stack.databaseUrl,
          recordsUrl: stack.openSearchUrl ?? '',
          withinMs: GIVEN_UP_MS,
          stepsMayWait: true,
        }).catch((error: Error) => broken.push(error.message));
        const all = seconds();
        return [
          {
            cause: `The workers, and with them the relay, are down for an hour (of the broker's clock) while ${cases} demands come in`,
            times: 1,
            cases: load.acknowledged(),
            findings: await newFindings(ground),
            backAfter: [first],
            broken,
            seen: `Back: the first demand is started; all had their first step after ${Math.round(all)} s.`,
          },
        ];
      } finally {
        await workers.stop();
      }
    } finally {
      await api.stop();
    }
  },
};

/** How many demands have a step. */
async function started(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ n: number }>(
      'select count(distinct demand_id)::int as n from step',
    );
    return rows[0]?.n ?? 0;
  } finally {
    await client.end();
  }
}
