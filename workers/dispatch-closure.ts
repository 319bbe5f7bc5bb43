import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { dispatchClosure as dispatch } from '../core/closure/dispatch-closure.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 派发停闭需求单 (art. 33, 35): form 5, again after it was returned and corrected. */
export const dispatchClosure = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'dispatch-closure',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['closure'],
    async handle({ em, now, variables }) {
      return {
        closure: await dispatch(em, {
          now,
          demand: await demandOf(em, variables.demand),
          calendar: await deps.calendar(em),
        }),
      };
    },
  });
