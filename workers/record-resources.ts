import { Type } from 'typebox';
import { recordBuilt } from '../core/inventory/record-built.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 资源入库 (art. 19, 20): what was built is taken into the inventory and reserved for this demand. */
export const recordResources = () =>
  defineJob({
    type: 'record-resources',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['recorded'],
    async handle({ em, now, variables }) {
      const demand = await demandOf(em, variables.demand);
      return { recorded: await recordBuilt(em, { now, actor: 'system', demand }) };
    },
  });
