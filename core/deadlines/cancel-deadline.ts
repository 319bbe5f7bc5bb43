import type { EntityManager } from '@mikro-orm/postgresql';
import { announceChange } from './announce.ts';
import { auditDeadline } from './audit-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, limitText } from './describe-deadline.ts';
import { endPause } from './end-pause.ts';
import { lockDeadline } from './lock-deadline.ts';

/**
 * Ends the clock of a stage that was left without an answer: neither met nor missed. One that has ended already
 * stays as it is. @throws NotFoundError
 */
export async function cancelDeadline(
  em: EntityManager,
  {
    now,
    actor,
    deadlineId,
    reason = null,
  }: { now: Date; actor: string; deadlineId: string; reason?: string | null },
): Promise<DeadlineRow> {
  const deadline = await lockDeadline(em, deadlineId);
  if (deadline.state !== 'running' && deadline.state !== 'paused') return deadline;
  const before = deadlineFacts(deadline);
  deadline.state = 'cancelled';
  deadline.stoppedAt = now;
  endPause(deadline, now);
  announceChange(em, deadline);
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'cancelled',
    summary: `${limitText(deadline)}取消计时`,
    before,
    reason,
  });
  await em.flush();
  return deadline;
}
