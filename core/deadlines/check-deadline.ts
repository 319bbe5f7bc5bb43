import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { keyInEngine } from '../engine-life/keys.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { lockDeadline } from './lock-deadline.ts';
import { markOverdue } from './mark-overdue.ts';
import type { NextCheck } from './next-check.ts';

/**
 * What escalation.bpmn does next for a deadline; asked after every change and every wait. The first instance that
 * asks takes the deadline, a second one stops at once; it is given back when there is nothing left to do. Reaching
 * the due moment marks the deadline overdue, once. @throws NotFoundError
 */
export async function checkDeadline(
  em: EntityManager,
  {
    deadlineId,
    escalationInstanceKey,
    now,
    calendar,
  }: { deadlineId: string; escalationInstanceKey: string; now: Date; calendar: Calendar },
): Promise<NextCheck> {
  const deadline = await lockDeadline(em, deadlineId);
  const taken = heldBy(deadline, escalationInstanceKey);
  if (taken === null) deadline.escalationInstanceKey = escalationInstanceKey;
  const step =
    taken !== null && taken !== escalationInstanceKey
      ? ({ state: 'stop' } as const)
      : await nextStep(em, deadline, now, calendar);
  if (step.state === 'stop' && deadline.escalationInstanceKey === escalationInstanceKey)
    deadline.escalationInstanceKey = null;
  await em.flush();
  return {
    state: step.state,
    at: toShanghaiIso('at' in step ? step.at : now),
    tier: deadline.nextTier,
    workingDaysOverdue: now > deadline.dueAt ? calendar.remaining(now, deadline.dueAt).workingDays : 0,
    limit: deadline.limit,
    serviceLevel: deadline.serviceLevel,
    department: deadline.department,
  };
}

/** The instance that has the deadline; one of an engine that has lost its data has nothing any more. */
function heldBy({ escalationInstanceKey: holder }: DeadlineRow, asking: string): string | null {
  if (holder == null) return null;
  return keyInEngine(holder).life === keyInEngine(asking).life ? holder : null;
}

type NextStep = { state: 'stop' | 'warn' | 'overdue' } | { state: 'wait'; at: Date };

async function nextStep(
  em: EntityManager,
  deadline: DeadlineRow,
  now: Date,
  calendar: Calendar,
): Promise<NextStep> {
  const { state, dueAt, warnAt, warnedAt } = deadline;
  // The resumption says so itself; the daily look is for the case that its message got lost.
  if (state === 'paused') return { state: 'wait', at: calendar.addWorkingDays(now, 1) };
  if (state !== 'running') return { state: 'stop' };
  if (now < dueAt) {
    const warningAhead = warnAt < dueAt && !warnedAt;
    if (!warningAhead) return { state: 'wait', at: dueAt };
    return now < warnAt ? { state: 'wait', at: warnAt } : { state: 'warn' };
  }
  if (!deadline.overdueAt) await markOverdue(em, deadline, now);
  if (deadline.nextTier === 0) return { state: 'overdue' };
  if (!deadline.nextTierAt) return { state: 'stop' };
  return now < deadline.nextTierAt ? { state: 'wait', at: deadline.nextTierAt } : { state: 'overdue' };
}
