import { Type } from 'typebox';
import { archiveAcceptance as archive } from '../core/acceptance/archive-acceptance.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { demandOf } from './demand-of.ts';
import { defineJob } from './job.ts';

/** 验收单归档 (art. 23): numbered, hashed, unchangeable. */
export const archiveAcceptance = () =>
  defineJob({
    type: 'archive-acceptance',
    variables: Type.Object({ demand: DemandVariable }),
    answers: ['archive'],
    async handle({ em, now, variables }) {
      const { number, sha256 } = await archive(em, { now, demand: await demandOf(em, variables.demand) });
      return { archive: { number, sha256 } };
    },
  });
