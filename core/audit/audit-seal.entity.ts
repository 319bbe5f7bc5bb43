import { defineEntity, p } from '@mikro-orm/core';

/**
 * One link of the chain over the audit, append-only like the audit itself. It stands in a table of its own, so that no line is
 * ever updated, and is added a moment after the line's commit: see `sealAudit`.
 */
export const AuditSeal = defineEntity({
  name: 'AuditSeal',
  tableName: 'audit_seal',
  properties: {
    /** From 1, without gaps. */
    seq: p.bigint('string').primary().autoincrement(false),
    /** The line of the audit. */
    entryId: p.bigint('string').unique(),
    sealedAt: p.datetime(6),
    /** `hash` of the link before; 64 zeros for the first. */
    prevHash: p.string().length(64),
    /** SHA-256, hex: see `linkHash`. */
    hash: p.string().length(64),
  },
});
