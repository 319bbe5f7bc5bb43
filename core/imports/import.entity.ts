import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const importKinds = ['demands', 'resources', 'customers'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A file that was imported 导入: what it was, by whom, what became of its rows. A dry run and a refused file leave none. */
export const Import = defineEntity({
  name: 'Import',
  tableName: 'import',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    kind: p.string().$type<ImportKind>(),
    /** Name of the file as the caller gave it; null where there was none. */
    fileName: p.string().nullable(),
    format: p.string().$type<'csv' | 'xlsx'>(),
    /** SHA-256 of the file, hex. */
    sha256: p.string(),
    /** Rows with content, heading and examples not counted. */
    rows: p.integer(),
    created: p.integer(),
    updated: p.integer(),
    unchanged: p.integer(),
    at: p.datetime(),
    actor: p.string(),
  },
  indexes: [{ properties: ['kind', 'sha256'] }],
});
export type ImportRow = InferEntity<typeof Import>;

/** A demand that came with a file, under the number that the file gave it: the same number again is the same demand. */
export const ImportedDemand = defineEntity({
  name: 'ImportedDemand',
  tableName: 'imported_demand',
  properties: {
    /** 外部编号, as comparing sees it. */
    externalNumber: p.string().primary(),
    demandId: p.uuid().unique(),
    importId: () => p.manyToOne(Import).mapToPk().fieldName('import_id'),
    /** First row of the file that is about it. */
    rowNumber: p.integer(),
    /** SHA-256 over what the rows said, hex: other contents under the same number are refused. */
    contentHash: p.string(),
  },
});
