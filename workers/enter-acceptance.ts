import { Type } from 'typebox';
import { enterAcceptance as enter } from '../core/acceptance/enter-acceptance.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 登记业务开通 (art. 23): the service is open, again after a rework, and is to be accepted. */
export const enterAcceptance = () =>
  defineJob({
    type: 'enter-acceptance',
    variables: Type.Object({ demand: DemandVariable }),
    async handle({ em, now, variables }) {
      enter(em, { now, demand: await demandOf(em, variables.demand) });
      return {};
    },
  });
