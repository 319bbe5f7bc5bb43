import {
  type EntityMetadata,
  type EntityProperty,
  EventType,
  isRaw,
  JsonType,
  type Platform,
} from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Ask, askingIn, type Statement, statement } from './ask.ts';
import { PersonalJson } from './privacy/personal-types.ts';

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
  const rows = collectRows(em);
  const answer = await make(rows.draft);
  await rows.store(askingIn(em));
  const events = em.getEventManager();
  for (const { meta, entity } of rows.made) {
    if (!events.hasListeners(EventType.afterCreate, meta)) continue;
    // Subscribers of a table know its rows by their class.
    Object.defineProperty(entity, 'constructor', { value: meta.class });
    await events.dispatchEvent(EventType.afterCreate, { entity, meta, em });
  }
  return answer;
}

export interface CollectedRows {
  draft: Draft;
  /** In the order in which they were made. */
  made: { meta: EntityMetadata; entity: object }[];
  /** Writes them, and does what else is to be done with them in the same statement. Subscribers are not told. */
  store(ask: Ask, also?: { text: string; values: unknown[] }): Promise<void>;
}

const collections = new WeakMap<object, Draft>();

/**
 * Collects in this unit of work, until its end, what is only written in it and never read: lines of the audit with their keys,
 * events, what the engine is owed. Whoever begins this stores them before the commit.
 */
export function collectWithin(em: EntityManager): CollectedRows {
  const rows = collectRows(em);
  collections.set(em, rows.draft);
  return rows;
}

/** Where such rows are made: in the collection of the unit of work, if it has begun one. */
export const draftOf = (em: Draft): Draft => collections.get(em) ?? em;

/** New rows that are written by one statement, the same for any number of them. @param em for the model alone */
export function collectRows(em: EntityManager): CollectedRows {
  const made: CollectedRows['made'] = [];
  const inserts = new Map<string, object[]>();
  const create = (name: Parameters<EntityManager['create']>[0], data: object): object => {
    const meta: EntityMetadata = em.getMetadata(name);
    const { entity, insert, row } = newRow(meta, data, em);
    made.push({ meta, entity });
    const rows = inserts.get(insert);
    if (rows === undefined) inserts.set(insert, [row]);
    else rows.push(row);
    return entity;
  };
  return {
    draft: { create, getPlatform: () => em.getPlatform() } as Draft,
    made,
    async store(ask, also) {
      if (made.length === 0 && also === undefined) return;
      const values = [...inserts.values()].map((rows) => JSON.stringify(rows));
      await ask(statementOf([...inserts.keys()], also?.text), [...values, ...(also?.values ?? [])]);
    },
  };
}

/** The statement of these inserts, made once. */
const statements = new Map<string, Statement>();
function statementOf(inserts: string[], last = 'select 1'): Statement {
  const named = inserts.map((insert, index) => `t${index} as (${insert})`);
  const text = named.length === 0 ? last : `with ${named.join(', ')} ${last}`;
  const known = statements.get(text) ?? statement(text);
  statements.set(text, known);
  return known;
}

interface NewRow {
  /** As its maker sees it. */
  entity: object;
  /** The statement that writes it and others like it; its one parameter is a JSON array of rows. */
  insert: string;
  /** By its columns, as JSON can hold it; what stands in none of them gets the default of the database. */
  row: object;
}

/** A row as the ORM would make it: what is made at creation, what the model has as default, each in the database's form. */
function newRow(meta: EntityMetadata, data: object, em: EntityManager): NewRow {
  const platform = em.getPlatform();
  const table = tableOf(meta);
  const entity: Record<string, unknown> = { ...data };
  const row: Record<string, unknown> = {};
  // Which columns have a value; of those that have none (null), a row of JSON need not speak.
  let given = '';
  for (const { name, column, sign, onCreate, preset, stored } of table.columns) {
    let value = entity[name];
    if (value === undefined && (onCreate !== undefined || preset !== undefined))
      value = entity[name] = onCreate === undefined ? preset : onCreate(entity, em);
    if (value === undefined) continue;
    given += sign;
    if (value !== null) row[column] = stored(value, platform);
  }
  const insert = table.inserts.get(given) ?? insertOf(table, given);
  table.inserts.set(given, insert);
  return { entity, insert, row };
}

/** The columns have their types from the table itself. */
function insertOf({ name, columns }: Table, given: string): string {
  const written = columns.filter(({ sign }) => given.includes(sign));
  const quoted = written.map(({ column }) => `"${column}"`).join(', ');
  return `insert into "${name}" (${quoted}) select ${quoted} from json_populate_recordset(null::"${name}", ?)`;
}

interface Table {
  name: string;
  columns: Column[];
  /** By the signs of the columns that are given. */
  inserts: Map<string, string>;
}

interface Column {
  name: string;
  column: string;
  /** A letter that stands for it. */
  sign: string;
  onCreate: EntityProperty['onCreate'];
  preset: unknown;
  /** A value as a row of JSON has it. */
  stored: (value: unknown, platform: Platform) => unknown;
}

/** What the model says of a table, found once. */
const known = new WeakMap<EntityMetadata, Table>();
function tableOf(meta: EntityMetadata): Table {
  const found = known.get(meta) ?? { name: meta.tableName, columns: columnsOf(meta), inserts: new Map() };
  known.set(meta, found);
  return found;
}

const columnsOf = (meta: EntityMetadata): Column[] =>
  meta.props.flatMap(({ name, persist, fieldNames = [], onCreate, customType, default: preset }, index) => {
    const [column] = fieldNames;
    if (persist === false || column === undefined) return [];
    return {
      name,
      column,
      sign: String.fromCharCode(0x21 + index),
      onCreate,
      preset: isRaw(preset) ? undefined : preset,
      stored: storedBy(customType),
    };
  });

function storedBy(type: EntityProperty['customType'] | undefined): Column['stored'] {
  if (type instanceof PersonalJson) return (value, platform) => type.encrypted(value, platform);
  // Inside of JSON it is what it is.
  if (type === undefined || type instanceof JsonType) return (value) => value;
  return (value, platform) => type.convertToDatabaseValue(value, platform, { mode: 'serialization' });
}
