import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { Step } from '../steps/step.entity.ts';
import type { DeadlineRow } from './deadline.entity.ts';
import { pauseClock } from './pause-clock.ts';
import { runClock } from './run-clock.ts';

/**
 * A clock stands for two reasons, and each ends by itself: somebody paused it (暂停, `pauseDeadline`), or a human step
 * under it is held (挂起). It runs only while neither is the case. Of several steps under one clock any held one lets it
 * stand, since the limit is met by all of them together. The reason of the pause that lasts says which it is:
 * - a hold under a paused clock changes nothing; when the pause is ended first, the hold lets the clock stand on;
 * - a pause of a clock that stands for a hold takes over: the end of the hold does not let it run.
 * A clock that is due already is not stopped: moving a deadline must not make good what is late.
 */
export type ClockEffect = 'none' | 'changed' | 'paused-already' | 'other-hold' | 'overdue';

interface Order {
  calendar: Calendar;
  now: Date;
  actor: string;
}

/** Whether it stands only because a step is held. */
export const standsForHold = ({ state, pauses }: DeadlineRow): boolean =>
  state === 'paused' && pauses.some(({ to, hold }) => to === null && hold === true);

/** A step of this clock that is held and still to be done, the oldest; null when none is. */
export const heldStep = async (em: EntityManager, deadlineId: string) =>
  await em.findOne(
    Step,
    { deadlineId, state: { $in: ['open', 'completing'] }, heldAt: { $ne: null } },
    { orderBy: { seq: 'asc' } },
  );

/** What a hold would do to the clock now. */
export function effectOfHold(deadline: DeadlineRow | null, now: Date): ClockEffect {
  if (deadline === null || (deadline.state !== 'running' && deadline.state !== 'paused')) return 'none';
  if (deadline.state === 'paused') return standsForHold(deadline) ? 'other-hold' : 'paused-already';
  return now < deadline.dueAt ? 'changed' : 'overdue';
}

/** Lets the clock stand for a step that is held, where it runs and is not due. The deadline is locked by the caller. */
export async function holdClock(
  em: EntityManager,
  deadline: DeadlineRow | null,
  { step, ...order }: Order & { step: { name: string; reason: string } },
): Promise<void> {
  if (deadline === null || effectOfHold(deadline, order.now) !== 'changed') return;
  const reason = `环节“${step.name}”挂起：${step.reason}`;
  await pauseClock(em, deadline, { ...order, reason, hold: true });
}

/** What the end of a hold would do, its step being released already and flushed. */
export async function effectOfRelease(em: EntityManager, deadline: DeadlineRow | null): Promise<ClockEffect> {
  if (deadline?.state !== 'paused') return 'none';
  if (!standsForHold(deadline)) return 'paused-already';
  return (await heldStep(em, deadline.id)) === null ? 'changed' : 'other-hold';
}

/** Lets a clock that stood for held steps run on when the last of them is released. Locked and flushed by the caller. */
export async function releaseClock(
  em: EntityManager,
  deadline: DeadlineRow | null,
  { step, ...order }: Order & { step: { name: string } },
): Promise<void> {
  if (deadline === null || (await effectOfRelease(em, deadline)) !== 'changed') return;
  await runClock(em, deadline, { ...order, reason: `环节“${step.name}”解挂` });
}
