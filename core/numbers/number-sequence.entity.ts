import { defineEntity, p } from '@mikro-orm/core';

/**
 * Where the count of a prefix begins on a Shanghai day: the number of that day is the prefix's PostgreSQL sequence minus
 * `base`. Written by the function `next_number`, once a day.
 */
export const NumberSequence = defineEntity({
  name: 'NumberSequence',
  tableName: 'number_sequence',
  properties: {
    name: p.string().primary(),
    /** The last number given out before `base` was known. */
    last: p.integer(),
    base: p.bigint('string').nullable(),
  },
});
