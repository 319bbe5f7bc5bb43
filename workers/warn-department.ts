import { Type } from 'typebox';
import { recordWarning } from '../core/deadlines/record-warning.ts';
import type { Notifications } from '../core/notifications/notifications.ts';
import { DeadlineVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 预警: tells the department that its deadline comes near. */
export const warnDepartment = (deps: { notifications: Notifications }) =>
  defineJob({
    type: 'warn-department',
    variables: Type.Object({ deadline: DeadlineVariable }),
    async handle({ em, now, variables: { deadline } }) {
      await recordWarning(em, { notifications: deps.notifications, now, deadlineId: deadline.id });
      return {};
    },
  });
