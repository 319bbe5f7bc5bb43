import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Scope } from './scopes.ts';

/** An API key: the right of one system to act. All its times are by the machine's clock, not the business clock. */
export const ApiKey = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** For the record; never used again, so that a line tells for ever who it was. */
    name: p.string().unique(),
    /** The department whose objects it sees; null: all. */
    department: p.string().nullable(),
    scopes: p.json().$type<Scope[]>(),
    createdAt: p.datetime(),
    createdBy: p.string(),
    expiresAt: p.datetime().nullable(),
    /** Written at most once a minute. */
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    revokedBy: p.string().nullable(),
  },
});
export type ApiKeyRow = InferEntity<typeof ApiKey>;

/**
 * What a key is recognised by: two of kind `key` while it is rotated, and one of kind `session` for every browser that
 * has signed in with it.
 */
export const ApiKeySecret = defineEntity({
  name: 'ApiKeySecret',
  tableName: 'api_key_secret',
  properties: {
    /** SHA-256, hex. The secret itself is nowhere. */
    hash: p.string().primary(),
    keyId: () => p.manyToOne(ApiKey).mapToPk().fieldName('key_id'),
    kind: p.string().$type<'key' | 'session'>(),
    createdAt: p.datetime(),
    /** Null: as long as the key. */
    validUntil: p.datetime().nullable(),
  },
  indexes: [{ properties: ['keyId'] }],
});
