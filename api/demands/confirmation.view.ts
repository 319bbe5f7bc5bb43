import type { InferEntity } from '@mikro-orm/postgresql';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { Confirmation } from '../../core/confirmations/confirmation.entity.ts';

export const confirmationResultNames = {
  available: '具备',
  conditional: '有条件具备',
  refused: '不具备',
} as const;

/** The reply to form 1 in short; null as long as there is none. */
export function confirmationSummary(confirmation: InferEntity<typeof Confirmation> | null) {
  const { result, repliedAt } = confirmation ?? {};
  if (!confirmation || !result || !repliedAt) return null;
  return {
    number: confirmation.number,
    round: confirmation.round,
    result,
    resultName: confirmationResultNames[result],
    inServiceOn: confirmation.inServiceOn ?? null,
    networkSolution: confirmation.networkSolution ?? null,
    repliedAt: toShanghaiIso(repliedAt),
    repliedBy: confirmation.repliedBy ?? null,
  };
}
