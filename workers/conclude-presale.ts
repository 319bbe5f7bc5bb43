import { Type } from 'typebox';
import { concludePresale as conclude } from '../core/presale/conclude-presale.ts';
import { DemandVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 售前结束 (art. 16): the demand carries the customer's decision. */
export const concludePresale = () =>
  defineJob({
    type: 'conclude-presale',
    variables: Type.Object({ demand: DemandVariable, outcome: Type.Enum(['accepted', 'withdrawn']) }),
    async handle({ em, now, variables: { demand, outcome } }) {
      await conclude(em, { now, demandId: demand.id, outcome });
      return {};
    },
  });
