import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../../calendar/calendar.ts';
import { toShanghaiIso } from '../../calendar/format.ts';
import { type ClockEffect, effectOfHold, holdClock } from '../../deadlines/hold-clock.ts';
import { ConflictError } from '../../errors.ts';
import type { StepRow } from '../find-steps.ts';
import { auditStep } from './audit-step.ts';
import { lockStep, type StepAction } from './lock-step.ts';
import { rankStep } from './rank-step.ts';

const clockText: Record<ClockEffect, string> = {
  none: '',
  changed: '，时限暂停计时',
  'paused-already': '，时限此前已暂停',
  'other-hold': '，时限已因其他环节挂起而暂停',
  overdue: '，时限已超时，不暂停计时',
};

/**
 * 挂起: the step waits for something outside, the customer or access to the site. The clock it stands under stands until it
 * is resumed (hold-clock.ts has the rule for several steps and for a clock that was paused), and it goes to the end of
 * the list in Tasklist. It can still be completed, which ends the hold.
 * @throws NotFoundError; ConflictError (409) `step-not-open`, `step-held`.
 */
export async function holdStep(
  em: EntityManager,
  { calendar, reason, ...order }: StepAction & { calendar: Calendar; reason: string },
): Promise<StepRow> {
  const { now, by } = order;
  const { step, deadline } = await lockStep(em, order.stepId);
  if (step.heldAt) throw heldAlready(step, step.heldAt);
  Object.assign(step, { heldAt: now, holdReason: reason, heldBy: by });
  rankStep(em, step, deadline);
  auditStep(em, step, order, {
    action: 'held',
    text: `${by}挂起“${step.name}”${clockText[effectOfHold(deadline, now)]}`,
    reason,
  });
  await em.flush();
  await holdClock(em, deadline, { calendar, now, actor: by, step: { name: step.name, reason } });
  return step;
}

function heldAlready({ heldBy, holdReason }: StepRow, heldAt: Date): ConflictError {
  const since = toShanghaiIso(heldAt);
  return new ConflictError(
    'step-held',
    `${heldBy} holds the step already, since ${since}: ${holdReason}. Resume it first.`,
    { heldAt: since, heldBy, holdReason },
  );
}
