import { Type } from 'typebox';
import { releaseService } from '../core/closure/release-service.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 变更资源状态 (art. 34): what was dismantled is free in the inventory, the service is closed for good. */
export const releaseInInventory = () =>
  defineJob({
    type: 'release-in-inventory',
    variables: Type.Object({ demand: DemandVariable }),
    async handle({ em, now, variables }) {
      return await releaseService(em, { now, demand: await demandOf(em, variables.demand) });
    },
  });
