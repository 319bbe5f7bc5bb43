import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What a file became in the engine: one process, one or more decisions, or one form, each with its version. */
export type Definition = { kind: 'process' | 'decision' | 'form'; id: string; version: number; key: string };

/** deployment: somebody changed the models; restoration: an earlier release's content again; start: found changed by `npm start`. */
export type ReleaseKind = 'deployment' | 'restoration' | 'start';

/**
 * One release of the models 模型发布: everything that came into force together, who did it and why. The one with the
 * highest number is in force. Append-only: triggers in the database refuse UPDATE and DELETE.
 */
export const ModelRelease = defineEntity({
  name: 'ModelRelease',
  tableName: 'model_release',
  properties: {
    /** From 1, without gaps. */
    number: p.integer().primary().autoincrement(false),
    at: p.datetime(),
    author: p.string(),
    remark: p.text(),
    kind: p.string().$type<ReleaseKind>(),
    /** The release whose content was put into force again. */
    restores: p.integer().nullable(),
    /** SHA-256, hex, over the names and hashes of its files in the order of their names. */
    digest: p.string(),
    /** What it changed against the release before, in sentences. */
    changes: p.json().$type<{ file: string; change: string; lines: string[] }[]>(),
  },
});
export type ModelReleaseRow = InferEntity<typeof ModelRelease>;

/** One file of a release, as it was deployed. Append-only as well. */
export const ModelFile = defineEntity({
  name: 'ModelFile',
  tableName: 'model_file',
  properties: {
    id: p.uuid().primary(),
    releaseNumber: () => p.manyToOne(ModelRelease).mapToPk().fieldName('release_number'),
    /** `presale.bpmn`, `forms/negotiate.form`. */
    name: p.string(),
    content: p.text(),
    sha256: p.string(),
    definitions: p.json().$type<Definition[]>(),
  },
  uniques: [{ properties: ['releaseNumber', 'name'] }],
});
export type ModelFileRow = InferEntity<typeof ModelFile>;

/** pending: still to be moved; moved; kept: it stays on its version, `reason` says why. */
export type MoveState = 'pending' | 'moved' | 'kept';

/** A running process instance that a release was to take along: what makes moving resumable. */
export const ModelMove = defineEntity({
  name: 'ModelMove',
  tableName: 'model_move',
  properties: {
    id: p.uuid().primary(),
    releaseNumber: () => p.manyToOne(ModelRelease).mapToPk().fieldName('release_number'),
    processInstanceKey: p.string(),
    processId: p.string(),
    fromVersion: p.integer(),
    fromKey: p.string(),
    toVersion: p.integer(),
    toKey: p.string(),
    demandId: p.uuid().nullable(),
    faultId: p.uuid().nullable(),
    author: p.string(),
    state: p.string().$type<MoveState>(),
    /** Why it was kept, a sentence. */
    reason: p.text().nullable(),
    at: p.datetime().nullable(),
  },
  uniques: [{ properties: ['releaseNumber', 'processInstanceKey'] }],
  indexes: [{ properties: ['state'] }],
});
export type ModelMoveRow = InferEntity<typeof ModelMove>;
