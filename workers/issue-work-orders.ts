import { Type } from 'typebox';
import { issueWorkOrders as issue } from '../core/construction/issue-work-orders.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 派发业务施工单 (art. 18–20): form 3, one for each segment and one for the user side. */
export const issueWorkOrders = () =>
  defineJob({
    type: 'issue-work-orders',
    variables: Type.Object({
      demand: DemandVariable,
      defects: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    }),
    answers: ['workOrders'],
    async handle({ em, now, variables }) {
      const demand = await demandOf(em, variables.demand);
      const defects = variables.defects ?? null;
      return { workOrders: await issue(em, { now, actor: 'system', demand, defects }) };
    },
  });
