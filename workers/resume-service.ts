import { Type } from 'typebox';
import { resumeService as resume } from '../core/closure/resume-service.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 登记业务恢复 (art. 34): the suspension is over, the service active. */
export const resumeService = () =>
  defineJob({
    type: 'resume-service',
    variables: Type.Object({ demand: DemandVariable }),
    async handle({ em, now, variables }) {
      await resume(em, { now, demand: await demandOf(em, variables.demand) });
      return {};
    },
  });
