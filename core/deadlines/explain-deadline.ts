import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiText } from '../calendar/format.ts';
import { countedMillis, inHours } from './count-deadline.ts';
import { type DeadlineRow, limitNames, type Pause } from './deadline.entity.ts';
import { dueText, lengthText } from './describe-deadline.ts';
import { type ExplainedDeadlineDay, explainDays } from './explain-days.ts';
import { findDeadline } from './find-deadlines.ts';
import { workingTimeText } from './working-time-text.ts';

export interface DeadlineExplanation {
  deadline: DeadlineRow;
  caseNumber: string;
  /** The whole of it in one Chinese sentence. */
  summary: string;
  days: ExplainedDeadlineDay[];
  /** Every pause, with the minutes it took out of the limit, as the limit counts them; one that lasts counts up to now. */
  pauses: (Pause & { workingMinutes: number })[];
  /** Every change there was, oldest first. */
  changes: InferEntity<typeof AuditEntry>[];
}

/** Why a deadline ends when it does: day by day, with its pauses, extensions and history. @throws NotFoundError */
export async function explainDeadline(
  em: EntityManager,
  { deadlineId, now, calendar }: { deadlineId: string; now: Date; calendar: Calendar },
): Promise<DeadlineExplanation> {
  const { deadline, caseNumber } = await findDeadline(em, deadlineId);
  const changes = await em.find(
    AuditEntry,
    { objectType: 'deadline', objectId: deadlineId },
    { orderBy: { id: 'asc' } },
  );
  const millis = deadline.pauses.map(({ from, to }) =>
    countedMillis(calendar, deadline, new Date(from), to === null ? now : new Date(to)),
  );
  const paused = millis.reduce((sum, part) => sum + part, 0);
  return {
    deadline,
    caseNumber,
    summary: summaryOf(deadline, paused),
    days: explainDays(calendar, deadline, now),
    pauses: deadline.pauses.map((pause, index) => ({
      ...pause,
      workingMinutes: Math.floor((millis[index] ?? 0) / 60_000),
    })),
    changes,
  };
}

function summaryOf(deadline: DeadlineRow, pausedMs: number): string {
  const { limit, receivedAt, extendedWorkingDays, extendedHours, state } = deadline;
  const hourly = inHours(deadline);
  return [
    `${limitNames[limit]}时限：${toShanghaiText(receivedAt)}收到，${hourly ? '即时起算，不分昼夜' : '当日不计入'}，时限${lengthText(deadline)}`,
    ...(extendedWorkingDays > 0 ? [`延期${extendedWorkingDays}个工作日`] : []),
    ...(extendedHours > 0 ? [`延期${extendedHours}小时`] : []),
    ...(pausedMs > 0 ? [`暂停${workingTimeText(pausedMs)}${hourly ? '' : '工作时间'}`] : []),
    state === 'paused' ? `现已暂停，暂停前应于${dueText(deadline)}届满` : `于${dueText(deadline)}届满`,
  ].join('，');
}
