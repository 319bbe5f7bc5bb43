import type { EntityManager } from '@mikro-orm/postgresql';
import { announceChange } from './announce.ts';
import { auditDeadline } from './audit-deadline.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { endPause } from './end-pause.ts';
import { lockDeadline } from './lock-deadline.ts';

/**
 * Stops the clock, and with it its escalation: `met` up to the due moment itself, `missed` after it. A clock that
 * is paused was stopped when its pause began. One that has ended already stays as it is, without a second line.
 * @throws NotFoundError
 */
export async function stopDeadline(
  em: EntityManager,
  { now, actor, deadlineId }: { now: Date; actor: string; deadlineId: string },
): Promise<DeadlineRow> {
  const deadline = await lockDeadline(em, deadlineId);
  if (deadline.state !== 'running' && deadline.state !== 'paused') return deadline;
  const before = deadlineFacts(deadline);
  const met = (deadline.pausedAt ?? now) <= deadline.dueAt;
  const whilePaused = deadline.pausedAt ? '（暂停期间）' : '';
  deadline.state = met ? 'met' : 'missed';
  deadline.stoppedAt = now;
  endPause(deadline, now);
  announceChange(em, deadline);
  auditDeadline(em, deadline, {
    now,
    actor,
    action: 'stopped',
    summary: `${limitText(deadline)}停止计时${whilePaused}：${met ? '按时完成' : '超时完成'}，应于${dueText(deadline)}前完成`,
    before,
  });
  await em.flush();
  return deadline;
}
