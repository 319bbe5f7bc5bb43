import { Type } from 'typebox';
import { recordHandling as record } from '../core/construction/record-handling.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 记录协商结果 (art. 22): the written record is closed once both agree, and the decision takes effect. */
export const recordHandling = () =>
  defineJob({
    type: 'record-handling',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['handling', 'outcome'],
    handle: async ({ em, now, variables }) => ({
      ...(await record(em, { now, demand: await demandOf(em, variables.demand) })),
    }),
  });
