import { defineEntity, p } from '@mikro-orm/core';

/** The last number given out per prefix and Shanghai day. */
export const NumberSequence = defineEntity({
  name: 'NumberSequence',
  tableName: 'number_sequence',
  properties: { name: p.string().primary(), last: p.integer() },
});
