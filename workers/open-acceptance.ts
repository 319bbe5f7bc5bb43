import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import { openAcceptance as open } from '../core/acceptance/open-acceptance.ts';
import type { Calendar } from '../core/calendar/calendar.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { startDeadline } from '../core/deadlines/start-deadline.ts';
import { DemandVariable, LimitVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 开始验收计时 (art. 23): 5 working days, counted from the opening of the service. */
export const openAcceptance = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'open-acceptance',
    variables: Type.Object({
      demand: DemandVariable,
      openedAt: Type.String({ format: 'date-time' }),
      limit: LimitVariable,
    }),
    answers: ['acceptance', 'deadline'],
    async handle({ em, now, variables }) {
      const demand = await demandOf(em, variables.demand);
      const { id, number, round } = await open(em, { now, demand });
      const deadline = await startDeadline(em, {
        calendar: await deps.calendar(em),
        now,
        actor: 'system',
        demandId: demand.id,
        limit: 'acceptance',
        ...variables.limit,
        receivedAt: new Date(variables.openedAt),
        department: 'group-customer',
        serviceLevel: variables.demand.serviceLevel,
      });
      return { acceptance: { id, number, round }, deadline: toDeadlineVariable(deadline) };
    },
  });
