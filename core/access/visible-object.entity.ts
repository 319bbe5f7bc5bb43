import { defineEntity, p } from '@mikro-orm/core';

/**
 * What a department may see: written by a trigger when a step comes to its desk, and by `acting-subscriber.ts` when it
 * hands a case in; never taken away, so that what it handed over stays in sight.
 */
export const VisibleObject = defineEntity({
  name: 'VisibleObject',
  tableName: 'visible_object',
  properties: {
    /** Id of the demand, the fault, the step, the service, the qualification, or the work order. */
    objectId: p.uuid().primary(),
    department: p.string().primary(),
    kind: p.string().$type<'demand' | 'fault' | 'step' | 'service' | 'qualification' | 'work_order'>(),
    /** `seq` of the object, 0 where it has none: a list of a department is a walk along the index below. */
    seq: p.bigint('string'),
    /** Whether the department itself handed the case in. */
    created: p.boolean().default(false),
  },
  indexes: [{ properties: ['department', 'kind', 'seq'] }],
});
