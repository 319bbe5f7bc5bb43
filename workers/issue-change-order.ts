import { Type } from 'typebox';
import { issueChangeOrder as issue } from '../core/adjustment/issue-change-order.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 派发更改施工单 (art. 37): form 2 of a simple change and its work order; another work order for the defects. */
export const issueChangeOrder = () =>
  defineJob({
    type: 'issue-change-order',
    variables: Type.Object({
      demand: DemandVariable,
      defects: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    }),
    answers: ['order'],
    async handle({ em, now, variables }) {
      const demand = await demandOf(em, variables.demand);
      return { order: await issue(em, { now, demand, defects: variables.defects ?? null }) };
    },
  });
