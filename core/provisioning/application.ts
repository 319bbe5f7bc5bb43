import type { EntityManager } from '@mikro-orm/postgresql';
import { toShanghaiIso } from '../calendar/format.ts';
import { confirmationResultNames } from '../confirmations/confirmation.entity.ts';
import { confirmationSegments, currentConfirmation, type SegmentRow } from '../confirmations/findings.ts';
import { lineLabel } from '../steps/lines.ts';

/** What form 1 replied, as the forms of the sale show it. */
export async function confirmedReply(em: EntityManager, demandId: string) {
  const confirmation = await currentConfirmation(em, demandId);
  return {
    confirmationNumber: confirmation.number,
    round: confirmation.round,
    resultName: confirmation.result ? confirmationResultNames[confirmation.result] : '',
    inServiceOn: confirmation.inServiceOn ?? null,
    networkSolution: confirmation.networkSolution ?? '',
    repliedBy: confirmation.repliedBy ?? '',
    repliedAt: confirmation.repliedAt ? toShanghaiIso(confirmation.repliedAt) : '',
  };
}

/** A line that stands in the way: engineering said no, or nobody knows. */
const isRefused = ({ approved, status }: SegmentRow): boolean => approved === false || status === 'unknown';

/**
 * What the confirmation replied binds (art. 19): a demand of which engineering refused a segment cannot be provisioned.
 * @returns the sentence with every refused line and its reason; nothing when it can.
 */
export async function refusedFaults(em: EntityManager, demandId: string): Promise<string[]> {
  const confirmation = await currentConfirmation(em, demandId);
  const refused = (await confirmationSegments(em, confirmation.id)).filter(isRefused);
  if (refused.length === 0) return [];
  const lines = refused.map((row) => `${lineLabel(row)}（${row.refusalReason ?? row.note ?? '未予立项'}）`);
  return [
    `资源确认单 ${confirmation.number} 答复不能提供：${lines.join('；')}。不能进入开通，请修改方案或由客户撤回。`,
  ];
}
