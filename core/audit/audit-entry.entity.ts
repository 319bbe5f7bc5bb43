import { defineEntity, p } from '@mikro-orm/core';

/**
 * One line of the record: who, when, what, before, after, why. Append-only: a trigger in the database
 * refuses UPDATE and DELETE. The timeline of a demand or a fault is its audit entries in the order of `id`.
 */
export const AuditEntry = defineEntity({
  name: 'AuditEntry',
  tableName: 'audit_entry',
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    /** Business time (the clock port), not the database's. */
    at: p.datetime(),
    /** A person's name, a system's name, or `system` for what the service does by itself. */
    actor: p.string(),
    /** Verb in kebab-case with its object first: `demand.received`, `step.opened`, `deadline.reclassified`. */
    action: p.string(),
    objectType: p.string(),
    objectId: p.string(),
    demandId: p.uuid().nullable(),
    faultId: p.uuid().nullable(),
    /** One Chinese sentence that a reader who never saw the engine understands. */
    summary: p.text(),
    before: p.json().$type<Record<string, unknown> | null>().nullable(),
    after: p.json().$type<Record<string, unknown> | null>().nullable(),
    reason: p.text().nullable(),
  },
  indexes: [
    { properties: ['demandId', 'id'] },
    { properties: ['faultId', 'id'] },
    { properties: ['objectType', 'objectId', 'id'] },
  ],
});
