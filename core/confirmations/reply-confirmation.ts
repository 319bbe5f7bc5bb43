import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { Demand } from '../demands/demand.entity.ts';
import { emitEvent } from '../events/emit-event.ts';
import { Confirmation, confirmationResultNames } from './confirmation.entity.ts';
import { confirmationSegments, type SegmentRow } from './findings.ts';

export interface Reply {
  result: keyof typeof confirmationResultNames;
  resultName: string;
  /** The latest planned date, yyyy-mm-dd; null when nothing is waited for. */
  inServiceOn: string | null;
  networkSolution: string | null;
  repliedBy: string | null;
  repliedAt: string;
}

function judge(rows: SegmentRow[]): { result: Reply['result']; inServiceOn: string | null } {
  if (rows.some((row) => row.approved === false || row.status === 'unknown'))
    return { result: 'refused', inServiceOn: null };
  const dates = rows.flatMap((row) => (row.plannedOn ? [row.plannedOn] : [])).sort();
  const lacking = rows.some((row) => row.status !== 'available');
  return { result: lacking ? 'conditional' : 'available', inServiceOn: dates.at(-1) ?? null };
}

/** Replies form 1 (art. 11–15): sums up what was found and planned. @returns the process variable `reply`. */
export async function replyConfirmation(
  em: EntityManager,
  { now, confirmationId }: { now: Date; confirmationId: string },
): Promise<Reply> {
  const confirmation = await em.findOneOrFail(Confirmation, { id: confirmationId });
  const { result, inServiceOn } = judge(await confirmationSegments(em, confirmationId));
  confirmation.result = result;
  confirmation.inServiceOn = inServiceOn;
  confirmation.repliedAt = now;
  confirmation.repliedBy = confirmation.designedBy ?? '客户服务支撑中心';
  const reply: Reply = {
    result,
    resultName: confirmationResultNames[result],
    inServiceOn,
    networkSolution: confirmation.networkSolution ?? null,
    repliedBy: confirmation.repliedBy,
    repliedAt: toShanghaiIso(now),
  };
  recordAudit(em, {
    at: now,
    actor: confirmation.repliedBy,
    action: 'confirmation.replied',
    objectType: 'confirmation',
    objectId: confirmationId,
    demandId: confirmation.demandId,
    summary: `回复资源确认及回复单 ${confirmation.number}：${reply.resultName}${inServiceOn ? `，最迟 ${inServiceOn}` : ''}`,
    after: { ...reply },
  });
  const { number: demand } = await em.findOneOrFail(Demand, { id: confirmation.demandId });
  emitEvent(em, {
    type: 'confirmation.replied',
    at: now,
    demandId: confirmation.demandId,
    data: { demand, number: confirmation.number, result, inServiceOn },
  });
  return reply;
}
