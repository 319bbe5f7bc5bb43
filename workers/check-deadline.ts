import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { checkDeadline as check } from '../core/deadlines/check-deadline.ts';
import { DeadlineVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 核对时限: what the escalation does next, asked of the record, which alone knows whether the clock moved. */
export const checkDeadline = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'check-deadline',
    variables: Type.Object({ deadline: DeadlineVariable }),
    answers: ['next'],
    async handle({ em, now, job, variables: { deadline } }) {
      return {
        next: await check(em, {
          deadlineId: deadline.id,
          escalationInstanceKey: job.processInstanceKey,
          now,
          calendar: await deps.calendar(em),
        }),
      };
    },
  });
