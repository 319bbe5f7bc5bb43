import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { dispatchConfirmation as dispatch } from '../core/confirmations/dispatch-confirmation.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { startDeadline } from '../core/deadlines/start-deadline.ts';
import { DemandVariable, LimitVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 派发资源确认及回复单 (art. 8): numbers form 1 and fixes the moment of receipt, from which art. 11–14 count. */
export const dispatchConfirmation = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'dispatch-confirmation',
    variables: Type.Object({ demand: DemandVariable, limit: LimitVariable }),
    answers: ['confirmation', 'deadline'],
    async handle({ em, now, variables: { demand, limit } }) {
      const confirmation = await dispatch(em, { now, demandId: demand.id });
      const deadline = await startDeadline(em, {
        calendar: await deps.calendar(em),
        now,
        actor: 'system',
        demandId: demand.id,
        limit: 'resource-confirmation',
        ...limit,
        receivedAt: confirmation.receivedAt,
        department: 'support-center',
        serviceLevel: demand.serviceLevel,
      });
      return { confirmation: confirmation.variable, deadline: toDeadlineVariable(deadline) };
    },
  });
