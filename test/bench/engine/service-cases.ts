import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { caseAt, sites } from '../../reliability/cases.ts';
import type { Ledger } from '../../reliability/ledger.ts';
import { type Staff, startStaff } from '../../reliability/staff.ts';
import type { EngineGround } from './engine-ground.ts';

/** Nobody checks what callers were told here. */
const nobody: Ledger = { write() {}, read: () => [] };
const SENDERS = 8;

/**
 * The sorts of demands that are handed in, as places in the load: one access point with everything available (art. 10), which goes
 * straight through; or a product without a template (art. 8), which waits at a desk with its limit of 3 working days running.
 */
const sorts = { straight: 0, waiting: 7 };

/** Demands of one sort through the API. */
export interface ServiceCases {
  begin(index: number): Promise<void>;
  /** How many of them are in this state. */
  inState(state: string): Promise<number>;
  /** How many have an open step whose limit runs. */
  atDesk(): Promise<number>;
  /** The first of them. */
  first(): Promise<{ id: string }>;
  /** Looks at the newest open steps only: those before them wait on purpose. */
  staff(): Staff;
  close(): Promise<void>;
}

export async function serviceCases(
  { api, stack }: EngineGround,
  cases: number,
  sort: keyof typeof sorts = 'straight',
): Promise<ServiceCases> {
  const mark = randomUUID().slice(0, 8);
  // The sort comes again with every tenth case of the load.
  const bodyOf = (index: number) =>
    caseAt(index * 10 + sorts[sort], { key: `${mark}-${index}`, mark, faults: 0 }).body;
  for (const resources of sites(mark, cases * 10)) await send(api, '/v1/resources', { resources });
  const db = new pg.Client({ connectionString: stack.databaseUrl });
  await db.connect();
  const count = async (sql: string, ...values: string[]): Promise<number> => {
    const { rows } = await db.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values);
    return rows[0]?.n ?? 0;
  };
  return {
    begin: async (index) => await send(api, '/v1/demands', bodyOf(index), `${mark}-${index}`),
    inState: async (state) => count('demand where customer_code like $1 and state = $2', `${mark}-%`, state),
    atDesk: async () =>
      count(
        `demand d where customer_code like $1
            and exists (select from deadline l where l.demand_id = d.id and l.state = 'running')
            and exists (select from step s where s.demand_id = d.id and s.state = 'open')`,
        `${mark}-%`,
      ),
    async first() {
      const { rows } = await db.query<{ id: string }>('select id from demand where customer_code = $1', [
        `${mark}-0`,
      ]);
      if (rows[0] === undefined) throw new Error('The case that was recorded is not there.');
      return rows[0];
    },
    staff: () => startStaff({ api, ledger: nobody, callers: SENDERS, smooth: true, pages: 3 }),
    close: async () => await db.end(),
  };
}

async function send(api: string, path: string, body: unknown, key?: string): Promise<void> {
  const response = await fetch(new URL(path, api), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-actor': 'bench',
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${text.slice(0, 300)}`);
}
