import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { reclassifyDeadline } from '../core/deadlines/reclassify-deadline.ts';
import { DeadlineVariable, DemandVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/**
 * 按类别重定时限 (art. 11–14): the class of the case is known, so the deadline is counted again, from the same
 * moment of receipt.
 */
export const setDeadline = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'set-deadline',
    variables: Type.Object({
      demand: DemandVariable,
      deadline: DeadlineVariable,
      workingDays: Type.Integer({ minimum: 1 }),
    }),
    answers: ['deadline', 'reclassified'],
    async handle({ em, now, variables: { deadline, workingDays } }) {
      const moved = await reclassifyDeadline(em, {
        calendar: await deps.calendar(em),
        now,
        actor: 'system',
        deadlineId: deadline.id,
        workingDays,
        reason: `资源确认类别已明确，时限为${workingDays}个工作日，自收到之日起算`,
      });
      return { deadline: toDeadlineVariable(moved), reclassified: false };
    },
  });
