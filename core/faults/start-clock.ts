import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import type { DeadlineRow } from '../deadlines/deadline.entity.ts';
import { reclassifyDeadline } from '../deadlines/reclassify-deadline.ts';
import { startDeadline } from '../deadlines/start-deadline.ts';
import { UnprocessableError } from '../errors.ts';
import type { FaultLimitVariable } from '../process/variables.ts';
import { type FaultRow, faultSeverityNames } from './fault.entity.ts';

/**
 * The length of a limit of faults as the decision `fault-limit` gave it. @throws UnprocessableError
 * `invalid-fault-limit` when the row gives both hours and working days, or neither.
 */
function limitLength({ hours, workingDays, warningHours, warningWorkingDays }: FaultLimitVariable) {
  if ((hours === null) === (workingDays === null))
    throw new UnprocessableError(
      'invalid-fault-limit',
      '决策表“障碍处理时限”（fault-limit.dmn）的这一行要填小时数或工作日数，二者只填一个，另一个填 null。',
    );
  return hours === null
    ? { workingDays: workingDays ?? 0, warningWorkingDays: warningWorkingDays ?? 0 }
    : { hours, warningHours: warningHours ?? 0 };
}

/**
 * Starts the clock of the handling, for the support centre. The first round counts from the receipt of the report; a round
 * after a failed inspection from now.
 */
export const startFaultClock = async (
  em: EntityManager,
  {
    now,
    fault,
    limit,
    calendar,
  }: { now: Date; fault: FaultRow; limit: FaultLimitVariable; calendar: Calendar },
): Promise<DeadlineRow> =>
  await startDeadline(em, {
    calendar,
    now,
    actor: 'system',
    faultId: fault.id,
    limit: 'fault-handling',
    ...limitLength(limit),
    receivedAt: fault.round > 1 ? now : fault.receivedAt,
    department: 'support-center',
    serviceLevel: fault.serviceLevel,
  });

/** Gives the running clock the length of the corrected severity, still counted from the receipt. */
export const setFaultLimit = async (
  em: EntityManager,
  {
    now,
    fault,
    limit,
    calendar,
    deadlineId,
  }: { now: Date; fault: FaultRow; limit: FaultLimitVariable; calendar: Calendar; deadlineId: string },
): Promise<DeadlineRow> =>
  await reclassifyDeadline(em, {
    calendar,
    now,
    actor: 'system',
    deadlineId,
    ...limitLength(limit),
    reason: `障碍级别更正为${faultSeverityNames[fault.severity]}`,
  });
