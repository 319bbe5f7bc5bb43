import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { resealAcceptance } from '../acceptance/reseal-archive.ts';
import type { Orm } from '../database.ts';
import { resealFault } from '../faults/reseal-archive.ts';
import { personalTables } from './columns.ts';
import { pastTrigger } from './past-trigger.ts';
import { rewriteRows } from './rewrite-table.ts';
import { isSealed, sealForever } from './sealed.ts';

/** Rows brought over in one transaction. */
const BATCH = 500;

/** Does the rows behind a position. @returns the new position, and whether it was the end. */
type Step = (em: EntityManager, after: string[] | null) => Promise<{ last: string[] | null; end: boolean }>;

/**
 * Brings the rows of a release before to what this one keeps: personal texts encrypted, or sealed where rows never change. In
 * batches, each a transaction with how far it came, so that it goes on where a process stopped; several processes take turns. It is
 * done once, at the start, before anything is chained: a line of the audit that has its link is left as it is. The release before
 * must not run any more: what it would write meanwhile stays plain.
 */
export async function convertOldRows(orm: Orm, log: Logger): Promise<void> {
  for (const table of personalTables) {
    const { key } = table;
    await convert(orm, log, table.table, async (em, after) => {
      const where = after === null ? 'true' : `(${key.join(', ')}) > (${key.map(() => '?').join(', ')})`;
      const { rows, last } = await rewriteRows(em, table, { where, values: after ?? [], limit: BATCH });
      return { last, end: rows < BATCH };
    });
  }
  await convert(orm, log, 'audit_entry', sealAuditLines);
  await convert(orm, log, 'acceptance_archive', oneArchive('acceptance_archive', resealAcceptance));
  await convert(orm, log, 'fault_archive', oneArchive('fault_archive', resealFault));
}

async function convert(orm: Orm, log: Logger, name: string, step: Step): Promise<void> {
  for (let batches = 0; ; batches += 1) {
    const end = await orm.em.fork().transactional(async (em) => {
      await em.execute('insert into conversion_progress (name) values (?) on conflict do nothing', [name]);
      const [row]: { position: string[] | null; done: boolean }[] = await em.execute(
        'select position, done_at is not null as done from conversion_progress where name = ? for update',
        [name],
      );
      if (row?.done === true) return true;
      const done = await step(em, row?.position ?? null);
      await em.execute(
        `update conversion_progress set position = coalesce(?::jsonb, position), done_at = ${done.end ? 'now()' : 'null'} where name = ?`,
        [done.last === null ? null : JSON.stringify(done.last), name],
      );
      return done.end;
    });
    if (end) {
      if (batches > 0)
        log.info({ table: name, batches: batches + 1 }, 'personal data of the release before encrypted');
      return;
    }
  }
}

/** Members that a line with personal texts has: most lines have none, and are not even read. */
const PERSONAL = '"(contact|contactName|confirmedBy|customerSigner|accountManager|customerSignature)"';

async function sealAuditLines(em: EntityManager, after: string[] | null) {
  const rows: {
    id: string;
    demand: string | null;
    fault: string | null;
    before: object | null;
    after: object | null;
  }[] = await em.execute(
    `select id::text as id, demand_id as demand, fault_id as fault, before, after from audit_entry e
        where e.id > ? and (before::text ~ '${PERSONAL}' or after::text ~ '${PERSONAL}')
          and not exists (select from audit_seal s where s.entry_id = e.id)
        order by e.id limit ${BATCH}`,
    [after?.[0] ?? '0'],
  );
  const sealed = rows.flatMap(({ id, demand, fault, ...values }) => {
    const of = { demandId: demand, faultId: fault };
    const seal = (value: object | null) =>
      value === null || isSealed(value) ? value : sealForever(em, of, value);
    const kept = { before: seal(values.before), after: seal(values.after) };
    return kept.before === values.before && kept.after === values.after ? [] : [{ id, kept }];
  });
  await em.flush();
  if (sealed.length > 0)
    await pastTrigger(em, 'audit_entry', async () => {
      await em.execute(
        `update audit_entry e set before = (r->>'before')::jsonb, after = (r->>'after')::jsonb
           from jsonb_array_elements(?::jsonb) r where e.id = (r->>'id')::bigint`,
        [
          JSON.stringify(
            sealed.map(({ id, kept }) => ({
              id,
              before: kept.before && JSON.stringify(kept.before),
              after: kept.after && JSON.stringify(kept.after),
            })),
          ),
        ],
      );
    });
  const last = rows.at(-1)?.id;
  return { last: last === undefined ? null : [last], end: rows.length < BATCH };
}

/** An archive a transaction: its files are read to see that it is intact. */
const oneArchive =
  (table: string, reseal: (em: EntityManager, id: string) => Promise<void>): Step =>
  async (em, after) => {
    const [row]: { id: string; seq: string }[] = await em.execute(
      `select id, seq::text as seq from ${table} t where t.seq > ? order by t.seq limit 1`,
      [after?.[0] ?? '0'],
    );
    if (row === undefined) return { last: null, end: true };
    await reseal(em, row.id);
    return { last: [row.seq], end: false };
  };
