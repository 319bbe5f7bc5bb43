import { defineEntity, p } from '@mikro-orm/core';

/**
 * A life of the engine: from its first start, or from the loss of all its data, to the next loss. A new life gives out the
 * same keys again, so keys on record say which life they are of (`keys.ts`).
 */
export const EngineLife = defineEntity({
  name: 'EngineLife',
  tableName: 'engine_life',
  properties: {
    life: p.integer().primary().autoincrement(false),
    /** Id of a message that the engine keeps for a hundred years: an engine that does not know it has lost its data. */
    marker: p.uuid(),
    /** When the engine had taken it. */
    plantedAt: p.datetime().nullable(),
    /** When it was found that the life before had ended; of the first when it was first asked. Time of the database's machine. */
    beganAt: p.datetime().defaultRaw('now()'),
    /** When record and engine were compared last. */
    lookedAt: p.datetime().nullable(),
    /** Up to which of the engine's records that comparison has read which process was started for which case. */
    readPosition: p.bigint('string').defaultRaw('0'),
  },
});
