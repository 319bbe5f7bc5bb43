import { Type } from 'typebox';
import type { Notifications } from '../core/notifications/notifications.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { reportCompletion as report } from '../core/provisioning/report-completion.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 竣工反馈 (art. 21): form 2 is replied; the group-customer department and the customer are told. */
export const reportCompletion = (deps: { notifications: Notifications }) =>
  defineJob({
    type: 'report-completion',
    variables: Type.Object({ demand: DemandVariable }),
    async handle({ em, now, variables }) {
      const demand = await demandOf(em, variables.demand);
      await report(em, { now, demand, notifications: deps.notifications });
      return {};
    },
  });
