import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { EscalationStep, NextCheck } from '../core/deadlines/next-check.ts';
import type { recordReminder } from '../core/deadlines/record-tier.ts';
import type { Notifications } from '../core/notifications/notifications.ts';
import { DeadlineVariable } from '../core/process/variables.ts';
import { defineJob, type JobHandler } from './job.ts';

export interface TierDeps {
  calendar: (em: EntityManager) => Promise<Calendar>;
  notifications: Notifications;
}

/** A job that carries out one tier of the decision table `escalation`, once per tier. */
export const tierJob = (type: string, record: typeof recordReminder, deps: TierDeps): JobHandler =>
  defineJob({
    type,
    variables: Type.Object({ deadline: DeadlineVariable, next: NextCheck, escalationStep: EscalationStep }),
    async handle({ em, now, variables: { deadline, next, escalationStep } }) {
      await record(em, {
        calendar: await deps.calendar(em),
        notifications: deps.notifications,
        now,
        deadlineId: deadline.id,
        tier: next.tier,
        nextAfterWorkingDays: escalationStep.nextAfterWorkingDays,
        nextAfterHours: escalationStep.nextAfterHours,
      });
      return {};
    },
  });
