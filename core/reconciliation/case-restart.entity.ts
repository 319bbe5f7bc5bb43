import { defineEntity, p } from '@mikro-orm/core';

/**
 * asked: nothing is done for the case until the engine has said whether it runs. replaying: its process runs again, and its
 * jobs are answered from its history. done: the history is at its end, the case goes on. refused: the engine runs it.
 */
export type RestartState = 'asked' | 'replaying' | 'done' | 'refused';

/** A restart of a case whose process the engine has lost. Times are those of the database's machine. */
export const CaseRestart = defineEntity({
  name: 'CaseRestart',
  tableName: 'case_restart',
  properties: {
    /** The demand or fault. */
    caseId: p.uuid().primary(),
    /** From 1. */
    no: p.integer().primary().autoincrement(false),
    state: p.string().$type<RestartState>(),
    askedBy: p.string(),
    askedAt: p.datetime().defaultRaw('now()'),
    /** How often the engine was asked to start it. */
    attempts: p.integer().default(0),
    /** The process to be ended first, as the engine runs it; null: none is known. */
    replaces: p.string().nullable(),
    /** When its history went on last. */
    progressAt: p.datetime().defaultRaw('now()'),
    endedAt: p.datetime().nullable(),
  },
  indexes: [
    { name: 'case_restart_under_way', properties: ['caseId'], where: "state in ('asked', 'replaying')" },
  ],
});
