import { Type } from 'typebox';
import { faultVariable } from '../core/faults/fault-variable.ts';
import { replyFault as reply } from '../core/faults/reply-fault.ts';
import type { Notifications } from '../core/notifications/notifications.ts';
import { DeadlineVariable, FaultVariable } from '../core/process/variables.ts';
import { faultOf } from './fault-of.ts';
import { defineJob } from './job.ts';

/** 障碍回单 (art. 25, 27): the clock stops; the monitoring centre and the customer are told. */
export const replyFault = (deps: { notifications: Notifications }) =>
  defineJob({
    type: 'reply-fault',
    variables: Type.Object({ fault: FaultVariable, deadline: DeadlineVariable }),
    answers: ['outcome', 'fault'],
    async handle({ em, now, variables: { deadline, ...variables } }) {
      const fault = await faultOf(em, variables.fault);
      await reply(em, { now, fault, deadlineId: deadline.id, notifications: deps.notifications });
      return { outcome: 'replied', fault: await faultVariable(em, fault) };
    },
  });
