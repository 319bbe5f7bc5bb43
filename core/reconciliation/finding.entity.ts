import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** What can be found; docs/operations.md says what each means and what an operator does. */
export const findingKinds = [
  'engine-data-lost',
  'process-missing',
  'process-of-ended-case',
  'process-twice',
  'process-without-case',
  'task-gone',
  'task-of-closed-step',
  'task-without-step',
  'completing-long',
  'outbox-stuck',
  'incident',
  'deadline-unattended',
  'restart-stuck',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something in which record and engine differ, as the last look saw it; gone with the look that does not see it. Times of the database's machine. */
export const ReconciliationFinding = defineEntity({
  name: 'ReconciliationFinding',
  tableName: 'reconciliation_finding',
  properties: {
    kind: p.string().$type<FindingKind>().primary(),
    /** Id of the case, step, deadline or outbox row, or the engine's key. */
    object: p.string().primary(),
    caseId: p.uuid().nullable(),
    /** For an operator, English. */
    message: p.text(),
    /** What an operator would type; null: nothing to do but look. */
    command: p.text().nullable(),
    firstSeenAt: p.datetime().defaultRaw('now()'),
    lastSeenAt: p.datetime().defaultRaw('now()'),
    /** Looks in a row that saw it. */
    looks: p.integer().default(1),
  },
});
export type FindingRow = InferEntity<typeof ReconciliationFinding>;
