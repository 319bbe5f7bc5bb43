import { type EntityMetadata, type EntityProperty, EventType, isRaw, JsonType } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** What rows are made with: the caller's unit of work, or a collection for `storeTogether`. */
export type Draft = Pick<EntityManager, 'create' | 'getPlatform'>;

/**
 * Collects new rows beside the caller's unit of work, in the same transaction, and writes them by one statement: one way to
 * the database instead of one per table. References between them hold, since PostgreSQL looks at the end of a statement. What
 * `make` returns is plain data from then on: it is not managed, and what the database fills in (`seq`) is not in it.
 */
export async function storeTogether<T>(
  em: EntityManager,
  make: (draft: Draft) => T | Promise<T>,
): Promise<T> {
  const made: { meta: EntityMetadata; entity: object }[] = [];
  const inserts = new Map<string, string[]>();
  const create = (name: Parameters<EntityManager['create']>[0], data: object): object => {
    const meta: EntityMetadata = em.getMetadata(name);
    const { entity, insert, json } = newRow(meta, data, em);
    made.push({ meta, entity });
    const rows = inserts.get(insert);
    if (rows === undefined) inserts.set(insert, [json]);
    else rows.push(json);
    return entity;
  };
  const answer = await make({ create, getPlatform: () => em.getPlatform() } as Draft);
  if (made.length === 0) return answer;
  const named = [...inserts.keys()].map((insert, index) => `t${index} as (${insert})`);
  const rows = [...inserts.values()].map((json) => `[${json.join(',')}]`);
  await em
    .getConnection()
    .execute(`with ${named.join(', ')} select 1`, rows, 'run', em.getTransactionContext());
  const events = em.getEventManager();
  for (const { meta, entity } of made) {
    if (!events.hasListeners(EventType.afterCreate, meta)) continue;
    // Subscribers of a table know its rows by their class.
    Object.defineProperty(entity, 'constructor', { value: meta.class });
    await events.dispatchEvent(EventType.afterCreate, { entity, meta, em });
  }
  return answer;
}

interface NewRow {
  /** As its maker sees it. */
  entity: object;
  /** The statement that writes it and others like it; its one parameter is a JSON array of rows. */
  insert: string;
  /** The row by its columns; what stands in none of them gets the default of the database. */
  json: string;
}

/** A row as the ORM would make it: what is made at creation, what the model has as default, each in the database's form. */
function newRow(meta: EntityMetadata, data: object, em: EntityManager): NewRow {
  const platform = em.getPlatform();
  const entity: Record<string, unknown> = { ...data };
  const columns: string[] = [];
  const members: string[] = [];
  for (const { name, quoted, onCreate, preset, customType, isJson } of columnsOf(meta)) {
    let value = entity[name];
    if (value === undefined && (onCreate !== undefined || preset !== undefined))
      value = entity[name] = onCreate === undefined ? preset : onCreate(entity, em);
    if (value === undefined) continue;
    if (value !== null && customType !== undefined)
      value = customType.convertToDatabaseValue(value, platform, { mode: 'serialization' });
    columns.push(quoted);
    members.push(`${quoted}:${isJson && value !== null ? value : JSON.stringify(value)}`);
  }
  return { entity, insert: insertOf(meta.tableName, columns.join(', ')), json: `{${members.join(',')}}` };
}

/** The columns have their types from the table itself. */
const insertOf = (table: string, columns: string): string =>
  `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", ?)`;

interface Column {
  name: string;
  onCreate: EntityProperty['onCreate'];
  customType: EntityProperty['customType'] | undefined;
  /** Its name in SQL, which in JSON is the same. */
  quoted: string;
  preset: unknown;
  isJson: boolean;
}

/** The columns of a table, found once. */
const known = new WeakMap<EntityMetadata, Column[]>();
function columnsOf(meta: EntityMetadata): Column[] {
  const found =
    known.get(meta) ??
    meta.props.flatMap(({ name, persist, fieldNames = [], onCreate, customType, default: preset }) => {
      const [column] = fieldNames;
      if (persist === false || column === undefined) return [];
      const isJson = customType instanceof JsonType;
      return {
        name,
        quoted: `"${column}"`,
        onCreate,
        customType,
        isJson,
        preset: isRaw(preset) ? undefined : preset,
      };
    });
  known.set(meta, found);
  return found;
}
