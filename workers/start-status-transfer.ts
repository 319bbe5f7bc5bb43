import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { startDeadline } from '../core/deadlines/start-deadline.ts';
import { DemandVariable, LimitVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 开始传递计时 (art. 21): network opened and user side done, 2 working days to pass the change on. */
export const startStatusTransfer = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'start-status-transfer',
    variables: Type.Object({ demand: DemandVariable, limit: LimitVariable }),
    async handle({ em, now, variables: { demand, limit } }) {
      const deadline = await startDeadline(em, {
        calendar: await deps.calendar(em),
        now,
        actor: 'system',
        demandId: demand.id,
        limit: 'status-transfer',
        ...limit,
        receivedAt: now,
        department: 'support-center',
        serviceLevel: demand.serviceLevel,
      });
      return { deadline: toDeadlineVariable(deadline) };
    },
  });
