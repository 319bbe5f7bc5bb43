import { defineEntity, p } from '@mikro-orm/core';

/** An `Idempotency-Key` that was used, with the answer it got: written in the transaction of the effect. */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    /** Route and key: the same key on another route is another key. */
    id: p.string().primary(),
    /** SHA-256 of the request body in canonical form. */
    bodyHash: p.string(),
    status: p.integer(),
    body: p.json().$type<unknown>(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
