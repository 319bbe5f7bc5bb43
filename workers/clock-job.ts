import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import type { LimitName } from '../core/deadlines/deadline.entity.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { startDeadline } from '../core/deadlines/start-deadline.ts';
import type { Department } from '../core/departments.ts';
import { DemandVariable, LimitVariable } from '../core/process/variables.ts';
import { defineJob, type JobHandler } from './job.ts';

/** A job that starts the clock of a limit from now, for the department that answers for it. */
export const clockJob =
  (type: string, limit: LimitName, department: Department) =>
  (deps: { calendar: (em: EntityManager) => Promise<Calendar> }): JobHandler =>
    defineJob({
      type,
      variables: Type.Object({ demand: DemandVariable, limit: LimitVariable }),
      answers: ['deadline'],
      async handle({ em, now, variables }) {
        const deadline = await startDeadline(em, {
          calendar: await deps.calendar(em),
          now,
          actor: 'system',
          demandId: variables.demand.id,
          limit,
          ...variables.limit,
          receivedAt: now,
          department,
          serviceLevel: variables.demand.serviceLevel,
        });
        return { deadline: toDeadlineVariable(deadline) };
      },
    });
