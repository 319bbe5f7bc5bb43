import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { pauseFaultClock as pause } from '../core/faults/hold-clock.ts';
import { DeadlineVariable, FaultVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 暂停计时: the fault is held 挂起, its clock stands still. */
export const pauseFaultClock = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'pause-fault-clock',
    variables: Type.Object({ fault: FaultVariable, deadline: DeadlineVariable }),
    answers: ['clockPaused'],
    async handle({ em, now, variables: { fault, deadline } }) {
      const calendar = await deps.calendar(em);
      return {
        clockPaused: await pause(em, { now, faultId: fault.id, deadlineId: deadline.id, calendar }),
      };
    },
  });
