import { Type } from 'typebox';
import { DemandVariable } from '../core/process/variables.ts';
import { activateService as activate } from '../core/services/activate-service.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 业务开通归档 (art. 23): what was accepted is a service from now on, and the demand is completed. */
export const activateService = () =>
  defineJob({
    type: 'activate-service',
    variables: Type.Object({ demand: DemandVariable }),
    async handle({ em, now, variables }) {
      const { id, number } = await activate(em, { now, demand: await demandOf(em, variables.demand) });
      return { service: { id, number } };
    },
  });
