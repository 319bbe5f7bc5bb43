import { Type } from 'typebox';
import { DemandVariable } from '../core/process/variables.ts';
import { activateService as activate } from '../core/services/activate-service.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 业务在网登记 (art. 23, 36, 37): what was accepted is a service from now on; does it replace another? */
export const activateService = () =>
  defineJob({
    type: 'activate-service',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['service', 'replaced'],
    async handle({ em, now, variables }) {
      const { service, replaced } = await activate(em, {
        now,
        demand: await demandOf(em, variables.demand),
      });
      return { service: { id: service.id, number: service.number }, replaced };
    },
  });
