import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { assertOwn, sees } from '../access/visibility.ts';
import { ConflictError, NotFoundError } from '../errors.ts';
import { Deadline, type DeadlineRow } from './deadline.entity.ts';
import { deadlineFacts } from './describe-deadline.ts';

/**
 * The deadline with its row locked until the transaction ends, so that a stop and a pause at the same moment
 * happen one after the other. @throws NotFoundError
 */
export async function lockDeadline(em: EntityManager, id: string): Promise<DeadlineRow> {
  await em.flush();
  const deadline = await em.findOne(
    Deadline,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (deadline === null) throw new NotFoundError('deadline', id);
  return deadline;
}

/** As `lockDeadline`, for whoever moves it. @throws NotFoundError for what is out of sight, ForbiddenError `not-own`. */
export async function lockOwnDeadline(em: EntityManager, id: string): Promise<DeadlineRow> {
  const deadline = await lockDeadline(em, id);
  if (!(await sees(em, deadline.demandId ?? deadline.faultId ?? ''))) throw new NotFoundError('deadline', id);
  assertOwn('deadline', deadline.department);
  return deadline;
}

/** @throws ConflictError `deadline-ended` (409) when its clock neither runs nor is paused. */
export function refuseEnded(deadline: DeadlineRow): void {
  if (deadline.state === 'running' || deadline.state === 'paused') return;
  throw new ConflictError('deadline-ended', `The deadline has ended: it is ${deadline.state}.`, {
    ...deadlineFacts(deadline),
  });
}

/** Moving a deadline must not make good what is already late. @throws ConflictError `deadline-due` (409). */
export function refuseDue(deadline: DeadlineRow, now: Date): void {
  // A paused clock stands still: what counts is that it was stopped in time.
  if ((deadline.pausedAt ?? now) < deadline.dueAt) return;
  const facts = deadlineFacts(deadline);
  throw new ConflictError(
    'deadline-due',
    `The deadline was due at ${facts.dueAt}: it is too late to move it.`,
    {
      ...facts,
    },
  );
}
