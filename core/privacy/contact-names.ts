import type { EntityManager } from '@mikro-orm/postgresql';
import { Demand } from '../demands/demand.entity.ts';
import { Fault } from '../faults/fault.entity.ts';
import { personalTexts } from './personal-fields.ts';
import type { CaseRef } from './sealed.ts';

/** Everything personal that running texts about these cases may have in them. */
export async function contactNames(em: EntityManager, cases: CaseRef[]): Promise<string[]> {
  const read = em.fork({ keepTransactionContext: true });
  const idsOf = (name: keyof CaseRef) => [...new Set(cases.flatMap((one) => one[name] ?? []))];
  const [demandIds, faultIds] = [idsOf('demandId'), idsOf('faultId')];
  const demands = demandIds.length === 0 ? [] : await read.find(Demand, { id: { $in: demandIds } });
  const faults = faultIds.length === 0 ? [] : await read.find(Fault, { id: { $in: faultIds } });
  return [
    ...demands.flatMap(({ customer, accountManager }) => personalTexts({ customer, accountManager })),
    ...faults.flatMap(({ customer, confirmedBy }) => personalTexts({ customer, confirmedBy })),
  ];
}
