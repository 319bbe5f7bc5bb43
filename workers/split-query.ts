import { Type } from 'typebox';
import { splitQuery as split } from '../core/confirmations/split-query.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 资源查询分解 (art. 9): one query per access point, each to be answered for three segments. */
export const splitQuery = () =>
  defineJob({
    type: 'split-query',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['queries'],
    async handle({ em, now, variables: { demand } }) {
      return { queries: await split(em, { now, demandId: demand.id }) };
    },
  });
