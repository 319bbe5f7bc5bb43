import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Finding, Rule } from '../finding.ts';

const PAGE = 5_000;

/** The columns that a link covers after its own, as text: docs/privacy.md, and `core/audit/link-hash.ts` for their order. */
const columns = [
  'e.id',
  moment('e.at'),
  'e.actor',
  'e.action',
  'e.object_type',
  'e.object_id',
  'e.demand_id',
  'e.fault_id',
  'e.summary',
  'e.before',
  'e.after',
  'e.reason',
];

function moment(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** Follows the chain over the audit from its first link, by its own computation: each line as it was when it was sealed. */
export async function auditChain(db: pg.ClientBase): Promise<Finding[]> {
  const findings: Finding[] = [];
  const tell = (object: string, message: string) => findings.push({ kind: 'audit-chain', object, message });
  let [seq, head] = [0n, '0'.repeat(64)];
  for (;;) {
    const { rows } = await db.query<{
      seq: string;
      entry: string;
      prev: string;
      hash: string;
      at: string;
      id: string | null;
      line: (string | null)[];
    }>(
      `select s.seq::text, s.entry_id::text as entry, s.prev_hash as prev, s.hash, ${moment('s.sealed_at')} as at, e.id::text,
              array[${columns.map((column) => `(${column})::text`).join(', ')}] as line
         from audit_seal s left join audit_entry e on e.id = s.entry_id
        where s.seq > $1 order by s.seq limit ${PAGE}`,
      [String(seq)],
    );
    for (const link of rows) {
      if (BigInt(link.seq) !== seq + 1n || link.prev !== head)
        tell(link.seq, `Link ${link.seq} of the audit does not follow link ${seq}.`);
      const content = ['audit-v1', link.seq, link.prev, link.at, ...link.line];
      if (link.id === null) tell(link.entry, `Line ${link.entry} of the audit is gone.`);
      else if (createHash('sha256').update(JSON.stringify(content)).digest('hex') !== link.hash)
        tell(link.entry, `Line ${link.entry} of the audit is not what it was when it was sealed.`);
      [seq, head] = [BigInt(link.seq), link.hash];
    }
    if (rows.length < PAGE) return findings;
  }
}

/** What has to have its line in the audit: the action, by the object it is about. */
const lines = `
  select 'demand.received' as action, id::text as object, number from checked_case where kind = 'demand'
  union all select 'fault.reported', id::text, number from checked_case where kind = 'fault'
  union all select 'demand.cancelled', id::text, number from checked_case where state = 'cancelled'
  union all select 'step.opened', s.id::text, c.number || ' ' || s.key from step s join checked_case c on c.id = coalesce(s.demand_id, s.fault_id)
  union all select case when s.fault is null then 'step.completed' else 'step.returned' end, s.id::text, c.number || ' ' || s.key
              from step s join checked_case c on c.id = coalesce(s.demand_id, s.fault_id) where s.state = 'completed'
  union all select 'step.cancelled', s.id::text, c.number || ' ' || s.key
              from step s join checked_case c on c.id = coalesce(s.demand_id, s.fault_id) where s.state = 'cancelled'
  union all select 'deadline.started', d.id::text, c.number || ' ' || d.limit_name from deadline d join checked_case c on c.id = coalesce(d.demand_id, d.fault_id)
  union all select 'confirmation.dispatched', f.id::text, f.number from confirmation f join checked_case c on c.id = f.demand_id
  union all select 'archive.created', a.id::text, a.number from acceptance_archive a join checked_case c on c.id = a.demand_id
  union all select 'service.activated', s.id::text, s.number from service s join checked_case c on c.id = s.demand_id`;

export const auditRules: Rule[] = [
  {
    kind: 'audit-missing',
    sql: `select l.number as object, format('%s has no line %s in the audit.', l.number, l.action) as message
            from (${lines}) l where not exists (select from audit_entry a where a.object_id = l.object and a.action = l.action)`,
  },
  {
    kind: 'audit-twice',
    sql: `select l.number as object, format('%s has %s lines %s in the audit.', l.number, count(*), l.action) as message
            from (select distinct * from (${lines}) x) l join audit_entry a on a.object_id = l.object and a.action = l.action
           group by l.number, l.action, l.object having count(*) > 1`,
  },
  {
    kind: 'audit-unsealed',
    sql: `select min(id)::text as object, format('%s lines of the audit are not chained.', count(*)) as message
            from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id) having count(*) > 0`,
  },
];
