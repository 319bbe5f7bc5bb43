import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { personalJson } from '../privacy/personal-types.ts';

/** An `Idempotency-Key` that was used, with the answer it got: written in the transaction of the effect. */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    /** SHA-256 over principal, route and key: the same key of another caller or on another route is another key. */
    id: p.string().primary(),
    /** SHA-256 of the request in canonical form. */
    bodyHash: p.string(),
    status: p.integer(),
    body: personalJson<unknown>('idempotency_key.body'),
    createdAt: p.datetime().defaultRaw('now()'),
    /** From then on the key is as if it had never been used. Technical time of the database's machine. */
    expiresAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['expiresAt'] }],
});
export type IdempotencyKeyRow = InferEntity<typeof IdempotencyKey>;
