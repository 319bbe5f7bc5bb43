import { defineEntity, p } from '@mikro-orm/core';

/** How far the rows of a release before were brought to what this one keeps; a row of it is locked while it goes on. */
export const ConversionProgress = defineEntity({
  name: 'ConversionProgress',
  tableName: 'conversion_progress',
  properties: {
    /** What is converted: a table. */
    name: p.string().primary(),
    /** Key of the last row that is done; null: none yet. */
    position: p.json().$type<string[] | null>().nullable(),
    doneAt: p.datetime().nullable(),
  },
});
