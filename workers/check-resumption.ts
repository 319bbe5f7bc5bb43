import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { checkResumption as check } from '../core/closure/check-resumption.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 核对恢复条件 (art. 32): resume now, or ask again later. */
export const checkResumption = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'check-resumption',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['resumption'],
    async handle({ em, now, variables }) {
      return {
        resumption: await check(em, {
          now,
          demand: await demandOf(em, variables.demand),
          calendar: await deps.calendar(em),
        }),
      };
    },
  });
