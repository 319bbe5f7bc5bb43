import { createHash } from 'node:crypto';

/** `prev_hash` of the first link. */
export const FIRST_PREV = '0'.repeat(64);

/** A line of the audit with its link, every column as text exactly as the database has it; null where it has none. */
export interface Link {
  seq: string;
  prevHash: string;
  /** ISO 8601 in UTC with microseconds. */
  sealedAt: string;
  id: string;
  at: string;
  actor: string;
  action: string;
  objectType: string;
  objectId: string;
  demandId: string | null;
  faultId: string | null;
  summary: string;
  /** The text of the jsonb: numbers with all their digits. */
  before: string | null;
  after: string | null;
  reason: string | null;
}

/**
 * SHA-256, hex, over the link before, this link and all of the line: a JSON array of texts, so that no two contents give
 * the same. Personal texts are in it as ciphertext: erasing their key changes nothing here.
 */
export const linkHash = (link: Link): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        'audit-v1',
        link.seq,
        link.prevHash,
        link.sealedAt,
        link.id,
        link.at,
        link.actor,
        link.action,
        link.objectType,
        link.objectId,
        link.demandId,
        link.faultId,
        link.summary,
        link.before,
        link.after,
        link.reason,
      ]),
    )
    .digest('hex');

/** SQL: a moment as text, ISO 8601 in UTC with microseconds. */
export const isoOf = (moment: string): string =>
  `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The columns of a line `e` as `Link` has them, without those of the link. */
export const lineColumns = `e.id::text as id, ${isoOf('e.at')} as at, e.actor, e.action, e.object_type as "objectType",
  e.object_id as "objectId", e.demand_id::text as "demandId", e.fault_id::text as "faultId", e.summary,
  e.before::text as before, e.after::text as after, e.reason`;

/** The moment of a link `s` likewise. */
export const sealedAtColumn = `${isoOf('s.sealed_at')} as "sealedAt"`;
