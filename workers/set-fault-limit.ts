import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { setFaultLimit as set } from '../core/faults/start-clock.ts';
import { DeadlineVariable, FaultLimitVariable, FaultVariable } from '../core/process/variables.ts';
import { faultOf } from './fault-of.ts';
import { defineJob } from './job.ts';

/** 调整处理时限: the severity was corrected, so the limit is counted again, from the same receipt. */
export const setFaultLimit = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'set-fault-limit',
    variables: Type.Object({ fault: FaultVariable, deadline: DeadlineVariable, limit: FaultLimitVariable }),
    answers: ['deadline'],
    async handle({ em, now, variables: { limit, deadline, ...variables } }) {
      const fault = await faultOf(em, variables.fault);
      const calendar = await deps.calendar(em);
      const moved = await set(em, { now, fault, limit, calendar, deadlineId: deadline.id });
      return { deadline: toDeadlineVariable(moved) };
    },
  });
