import { Type } from 'typebox';
import { stopDeadline } from '../core/deadlines/stop-deadline.ts';
import { DeadlineVariable, DemandVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 登记变更完成 (art. 21): every owning unit has changed the status of its resources, the clock stops. */
export const completeStatusChange = () =>
  defineJob({
    type: 'complete-status-change',
    variables: Type.Object({ demand: DemandVariable, deadline: DeadlineVariable }),
    async handle({ em, now, variables: { deadline } }) {
      await stopDeadline(em, { now, actor: 'system', deadlineId: deadline.id });
      return {};
    },
  });
