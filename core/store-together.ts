import { ChangeSetType, type EntityMetadata, EventType } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/**
 * Collects new rows beside the caller's unit of work, in the same transaction, and writes them by one statement: one way to
 * the database instead of one per table. References between them hold, since PostgreSQL looks at the end of a statement. What
 * `make` returns is plain data from then on: it is not managed, and what the database fills in (`seq`) is not in it.
 * @throws Error when `make` changes or removes anything: for that there is `flush`.
 */
export async function storeTogether<T>(
  em: EntityManager,
  make: (draft: EntityManager) => T | Promise<T>,
): Promise<T> {
  const draft = em.fork({ keepTransactionContext: true });
  const made = await make(draft);
  const unit = draft.getUnitOfWork();
  unit.computeChangeSets();
  const sets = unit.getChangeSets();
  if (sets.some(({ type }) => type !== ChangeSetType.CREATE))
    throw new Error('Only new rows are stored together.');
  const tables = new Map<EntityMetadata, Record<string, unknown>[]>();
  for (const { meta, payload } of sets) tables.set(meta, [...(tables.get(meta) ?? []), payload]);
  if (tables.size === 0) return made;
  const parameters: unknown[] = [];
  const inserts = [...tables].map(([meta, rows]) => insertOf(meta, rows, parameters));
  const named = inserts.map((insert, index) => `t${index} as (${insert})`);
  await draft
    .getConnection()
    .execute(`with ${named.join(', ')} select 1`, parameters, 'run', draft.getTransactionContext());
  for (const { entity, meta } of sets)
    await draft.getEventManager().dispatchEvent(EventType.afterCreate, { entity, meta, em: draft });
  draft.clear();
  return made;
}

/** One insert of all rows of a table; a column that a row says nothing about gets its default. */
function insertOf(meta: EntityMetadata, rows: Record<string, unknown>[], parameters: unknown[]): string {
  const properties = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = properties.map((name) => `"${meta.properties[name]?.fieldNames[0]}"`);
  const lines = rows.map((row) => {
    const values = properties.map((name) => {
      if (row[name] === undefined) return 'default';
      parameters.push(row[name]);
      return '?';
    });
    return `(${values.join(', ')})`;
  });
  return `insert into "${meta.tableName}" (${columns.join(', ')}) values ${lines.join(', ')}`;
}
