import { defineEntity, p } from '@mikro-orm/core';
import { personalJson } from '../privacy/personal-types.ts';

/**
 * A job that was done, with what it answered: written in the transaction of its effect. A job delivered
 * again finds its row and answers the same without a second effect.
 */
export const InboxEntry = defineEntity({
  name: 'InboxEntry',
  tableName: 'inbox_entry',
  properties: {
    processInstanceKey: p.string().primary(),
    elementInstanceKey: p.string().primary(),
    jobType: p.string().primary(),
    jobKey: p.string(),
    result: personalJson<Record<string, unknown>>('inbox_entry.result'),
    doneAt: p.datetime().defaultRaw('now()'),
  },
});
