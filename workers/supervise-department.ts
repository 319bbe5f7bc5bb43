import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { EscalationStep, NextCheck } from '../core/deadlines/next-check.ts';
import { recordSupervision } from '../core/deadlines/record-tier.ts';
import type { Notifications } from '../core/notifications/notifications.ts';
import { DeadlineVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 督办: involves the head of the department, once per tier of the decision table `escalation`. */
export const superviseDepartment = (deps: {
  calendar: (em: EntityManager) => Promise<Calendar>;
  notifications: Notifications;
}) =>
  defineJob({
    type: 'supervise-department',
    variables: Type.Object({ deadline: DeadlineVariable, next: NextCheck, escalationStep: EscalationStep }),
    async handle({ em, now, variables: { deadline, next, escalationStep } }) {
      await recordSupervision(em, {
        calendar: await deps.calendar(em),
        notifications: deps.notifications,
        now,
        deadlineId: deadline.id,
        tier: next.tier,
        nextAfterWorkingDays: escalationStep.nextAfterWorkingDays,
      });
      return {};
    },
  });
