import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { suspendService as suspend } from '../core/closure/suspend-service.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 登记业务暂停 (art. 34): the end segment is closed, core and trunk are kept, the service is suspended. */
export const suspendService = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'suspend-service',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['resumption'],
    async handle({ em, now, variables }) {
      return {
        resumption: await suspend(em, {
          now,
          demand: await demandOf(em, variables.demand),
          calendar: await deps.calendar(em),
        }),
      };
    },
  });
