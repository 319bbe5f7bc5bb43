import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { resumeFaultClock as resume } from '../core/faults/hold-clock.ts';
import { DeadlineVariable, FaultVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 恢复计时: the fault is released 解挂, its clock runs on unless it was somebody else who paused it. */
export const resumeFaultClock = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'resume-fault-clock',
    variables: Type.Object({ fault: FaultVariable, deadline: DeadlineVariable, clockPaused: Type.Boolean() }),
    async handle({ em, now, variables: { fault, deadline, clockPaused } }) {
      if (!clockPaused) return {};
      const calendar = await deps.calendar(em);
      await resume(em, { now, faultId: fault.id, deadlineId: deadline.id, calendar });
      return {};
    },
  });
