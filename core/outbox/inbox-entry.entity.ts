import { defineEntity, p } from '@mikro-orm/core';
import { personalJson } from '../privacy/personal-types.ts';

/**
 * A job that was done, with what it answered: written in the transaction of its effect. A job delivered
 * again finds its row and answers the same without a second effect. All rows of a case, in their order, are the history by
 * which its process is brought back to where it was when the engine has lost it (docs/adr/0019-reconciler.md).
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
    /** Jobs of a case are done one after another: their order is theirs. */
    seq: p.bigint('string').autoincrement(),
    /** The demand or fault; null for an escalation's jobs, which ask the record whenever they come. */
    caseId: p.uuid().nullable(),
    elementId: p.string().nullable(),
    /** Which of a multi-instance activity's instances, from 1; null outside of one. */
    loopCounter: p.integer().nullable(),
    /** The restart of the case in which its job came again, 0: none. Then the keys are those of that job. */
    restart: p.integer().default(0),
  },
  indexes: [
    // The history of one case.
    { name: 'inbox_entry_history', properties: ['caseId', 'seq'] },
  ],
});
