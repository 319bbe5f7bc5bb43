import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../../calendar/calendar.ts';
import type { DeadlineRow } from '../../deadlines/deadline.entity.ts';
import { type ClockEffect, effectOfRelease, releaseClock } from '../../deadlines/hold-clock.ts';
import type { StepRow } from '../find-steps.ts';
import { auditStep } from './audit-step.ts';
import type { StepAction } from './lock-step.ts';
import { rankStep } from './rank-step.ts';

const clockText: Record<ClockEffect, string> = {
  none: '',
  changed: '，时限恢复计时',
  'paused-already': '，时限仍暂停',
  'other-hold': '，时限因其他环节挂起仍暂停',
  overdue: '',
};

/** Ends the hold of a step; its clock runs on where nothing else stops it. Case, clock and step are locked by the caller. */
export async function endHold(
  em: EntityManager,
  { step, deadline }: { step: StepRow; deadline: DeadlineRow | null },
  { calendar, reason, ...order }: Omit<StepAction, 'stepId'> & { calendar: Calendar; reason: string | null },
): Promise<void> {
  const { now, by } = order;
  Object.assign(step, { heldAt: null, holdReason: null, heldBy: null });
  rankStep(em, step, deadline);
  await em.flush();
  auditStep(em, step, order, {
    action: 'resumed',
    text: `${by}解挂“${step.name}”${clockText[await effectOfRelease(em, deadline)]}`,
    reason,
  });
  await em.flush();
  await releaseClock(em, deadline, { calendar, now, actor: by, step });
}
