import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { startFaultClock as start } from '../core/faults/start-clock.ts';
import { FaultLimitVariable, FaultVariable } from '../core/process/variables.ts';
import { faultOf } from './fault-of.ts';
import { defineJob } from './job.ts';

/** 开始处理计时: the operator's limit, from the receipt of the report; a later round from now. */
export const startFaultClock = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'start-fault-clock',
    variables: Type.Object({ fault: FaultVariable, limit: FaultLimitVariable }),
    answers: ['deadline'],
    async handle({ em, now, job, variables }) {
      const fault = await faultOf(em, variables.fault);
      fault.processInstanceKey = job.processInstanceKey;
      const calendar = await deps.calendar(em);
      const deadline = await start(em, { now, fault, limit: variables.limit, calendar });
      return { deadline: toDeadlineVariable(deadline) };
    },
  });
