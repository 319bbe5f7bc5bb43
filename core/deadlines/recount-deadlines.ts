import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { momentAt } from '../calendar/zone.ts';
import { auditDeadline } from './audit-deadline.ts';
import { Deadline } from './deadline.entity.ts';
import { deadlineFacts, dueText, limitText } from './describe-deadline.ts';
import { lockDeadline } from './lock-deadline.ts';
import { moveDeadline } from './move-deadline.ts';

/** How many running or paused deadlines touch the year, and how many of them have another moment now. */
export interface Recount {
  recounted: number;
  moved: number;
}

/**
 * Counts the deadlines that touch a year anew after its calendar changed. What has ended is history and stays.
 * One whose moment and certainty are as before leaves no line.
 */
export async function recountDeadlines(
  em: EntityManager,
  {
    calendar,
    now,
    actor,
    year,
    notice,
  }: { calendar: Calendar; now: Date; actor: string; year: number; notice: string },
): Promise<Recount> {
  const touched = await em.find(
    Deadline,
    {
      state: { $in: ['running', 'paused'] },
      receivedAt: { $lt: momentAt(`${year + 1}-01-01`, '00:00') },
      // A notice may name days of the December before.
      dueAt: { $gte: momentAt(`${year - 1}-12-01`, '00:00') },
    },
    { orderBy: { id: 'asc' }, fields: ['id'] },
  );
  let recounted = 0;
  let moved = 0;
  for (const { id } of touched) {
    const deadline = await lockDeadline(em, id);
    if (deadline.state !== 'running' && deadline.state !== 'paused') continue;
    recounted += 1;
    const before = deadlineFacts(deadline);
    const wasOverdue = Boolean(deadline.overdueAt);
    if (!(await moveDeadline(em, { calendar, deadline, now }))) continue;
    const sameMoment = before.dueAt === deadlineFacts(deadline).dueAt;
    if (!sameMoment) moved += 1;
    auditDeadline(em, deadline, {
      now,
      actor,
      action: 'recounted',
      summary: `${year}年节假日安排更新，${limitText(deadline)}重新计算：${sameMoment ? '届满时间不变，' : ''}${dueText(deadline)}届满${wasOverdue && !deadline.overdueAt ? '，撤销超时' : ''}`,
      before,
      reason: notice,
    });
  }
  await em.flush();
  return { recounted, moved };
}
