import type { Static } from 'typebox';
import type { Calendar } from '../../core/calendar/calendar.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { limitNames } from '../../core/deadlines/deadline.entity.ts';
import type { DeadlineExplanation } from '../../core/deadlines/explain-deadline.ts';
import type { NumberedDeadline } from '../../core/deadlines/find-deadlines.ts';
import { departmentName } from '../../core/departments.ts';
import { isoOrNull } from '../moments.ts';
import { clockLeft } from '../time-left.ts';
import { type DeadlineSchema, deadlineStateNames, type ExplanationSchema } from './deadline.schema.ts';

export function deadlineView(
  { deadline, caseNumber }: NumberedDeadline,
  calendar: Calendar,
  now: Date,
): Static<typeof DeadlineSchema> {
  const { state } = deadline;
  const ticking = state === 'running' || state === 'paused';
  return {
    id: deadline.id,
    demandId: deadline.demandId ?? null,
    demandNumber: deadline.demandId == null ? null : caseNumber,
    faultId: deadline.faultId ?? null,
    faultNumber: deadline.faultId == null ? null : caseNumber,
    limit: deadline.limit,
    limitName: limitNames[deadline.limit],
    state,
    stateName: deadlineStateNames[state],
    department: deadline.department,
    departmentName: departmentName(deadline.department),
    serviceLevel: deadline.serviceLevel,
    receivedAt: toShanghaiIso(deadline.receivedAt),
    workingDays: deadline.workingDays,
    extendedWorkingDays: deadline.extendedWorkingDays,
    warningWorkingDays: deadline.warningWorkingDays,
    hours: deadline.hours ?? null,
    extendedHours: deadline.extendedHours,
    warningHours: deadline.warningHours,
    dueAt: toShanghaiIso(deadline.dueAt),
    warnAt: toShanghaiIso(deadline.warnAt),
    provisional: deadline.provisional,
    ...(ticking ? clockLeft(calendar, now, deadline) : { overdue: state === 'missed', remaining: null }),
    pauses: deadline.pauses,
    warnedAt: isoOrNull(deadline.warnedAt),
    overdueAt: isoOrNull(deadline.overdueAt),
    reminders: deadline.nextTier,
    nextReminderAt: isoOrNull(ticking ? deadline.nextTierAt : null),
    stoppedAt: isoOrNull(deadline.stoppedAt),
  };
}

export const explanationView = (
  explanation: DeadlineExplanation,
  calendar: Calendar,
  now: Date,
): Static<typeof ExplanationSchema> => ({
  deadline: deadlineView(explanation, calendar, now),
  summary: explanation.summary,
  days: explanation.days,
  pauses: explanation.pauses,
  changes: explanation.changes.map(({ at, actor, action, summary, reason, before, after }) => ({
    at: toShanghaiIso(at),
    actor,
    action,
    summary,
    reason: reason ?? null,
    before: before ?? null,
    after: after ?? null,
  })),
});
