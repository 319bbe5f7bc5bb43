import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { startDeadline } from '../core/deadlines/start-deadline.ts';
import { DemandVariable, LimitVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 开始变更计时 (art. 21): from the transfer, 1 working day for every owning unit; one clock for all of them. */
export const startStatusChange = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'start-status-change',
    variables: Type.Object({ demand: DemandVariable, limit: LimitVariable }),
    async handle({ em, now, variables: { demand, limit } }) {
      const deadline = await startDeadline(em, {
        calendar: await deps.calendar(em),
        now,
        actor: 'system',
        demandId: demand.id,
        limit: 'status-change',
        ...limit,
        receivedAt: now,
        department: 'resource-owners',
        serviceLevel: demand.serviceLevel,
      });
      return { deadline: toDeadlineVariable(deadline) };
    },
  });
