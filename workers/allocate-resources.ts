import { Type } from 'typebox';
import { allocateUnits } from '../core/inventory/allocate-units.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 分配资源 (art. 18–20): every segment gets a port of its own, or a person learns what is lacking. */
export const allocateResources = () =>
  defineJob({
    type: 'allocate-resources',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['allocation'],
    async handle({ em, now, variables }) {
      const demand = await demandOf(em, variables.demand);
      return { allocation: await allocateUnits(em, { now, actor: 'system', demand }) };
    },
  });
