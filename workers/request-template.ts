import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { startDeadline } from '../core/deadlines/start-deadline.ts';
import { DemandVariable, LimitVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 发起方案模板需求 (art. 7): the request starts the clock of 3 working days. */
export const requestTemplate = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'request-template',
    variables: Type.Object({ demand: DemandVariable, limit: LimitVariable }),
    async handle({ em, now, variables: { demand, limit } }) {
      const deadline = await startDeadline(em, {
        calendar: await deps.calendar(em),
        now,
        actor: 'system',
        demandId: demand.id,
        limit: 'solution-template',
        ...limit,
        receivedAt: now,
        department: 'support-center',
        serviceLevel: demand.serviceLevel,
      });
      return { deadline: toDeadlineVariable(deadline) };
    },
  });
