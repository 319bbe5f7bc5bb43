import { randomUUID } from 'node:crypto';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { dateOf } from '../calendar/zone.ts';
import { ConflictError } from '../errors.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { tellMoved, tellOrdered } from './tell-work.ts';
import { WorkOrder, type WorkOrderRow, type WorkPlace, workPlaceNames } from './work-order.entity.ts';

export interface Work {
  workPlace: WorkPlace;
  /** What is to be done. */
  task: string;
  place: string | null;
  /** yyyy-mm-dd, Shanghai. */
  plannedFrom: string | null;
  plannedTo: string | null;
}

/**
 * Orders network work that belongs to no demand (maintenance, relocation), in the caller's transaction: form 3 without a
 * form 2. Whoever carries it out says how it stands by `moveWork`; the flows of demands do not know it.
 */
export async function orderWork(
  em: EntityManager,
  { work, now, actor }: { work: Work; now: Date; actor: string },
): Promise<WorkOrderRow> {
  const row = em.create(
    WorkOrder,
    {
      id: randomUUID(),
      orderId: null,
      number: await nextNumber(em, 'SG', now),
      round: 1,
      state: 'open',
      issuedAt: now,
      ...work,
    },
    { persist: true },
  );
  recordAudit(em, {
    at: now,
    actor,
    action: 'work-order.ordered',
    objectType: 'work-order',
    objectId: row.id,
    summary: `下达业务施工单 ${row.number}（${workPlaceNames[work.workPlace]}）`,
    after: { ...work },
  });
  tellOrdered(em, row, { now, demandId: null });
  await em.flush();
  return row;
}

/** started: work has begun; open: it has not, or goes on after a stop. */
export type WorkMove = WorkOrderRow['state'] | 'started';

/**
 * Says how such work stands. @throws ConflictError `work-order-state` for one that has ended, and for one of a demand: that
 * is carried out by a step.
 */
export async function moveWork(
  em: EntityManager,
  {
    id,
    to,
    reason,
    now,
    actor,
  }: { id: string; to: WorkMove; reason: string | null; now: Date; actor: string },
): Promise<WorkOrderRow> {
  const row = await em.findOneOrFail(
    WorkOrder,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (row.orderId)
    throw new ConflictError(
      'work-order-state',
      `The work order ${row.number} belongs to a demand: it is carried out by the steps open-network, install-user-side or change-configuration (POST /v1/steps/{id}/completion), and withdrawn with its demand.`,
      { state: row.state },
    );
  if (row.state === 'done' || row.state === 'withdrawn')
    throw new ConflictError(
      'work-order-state',
      `The work order ${row.number} is ${row.state}: it has ended.`,
      {
        state: row.state,
      },
    );
  const before = row.state;
  row.state = to === 'started' ? 'open' : to;
  row.blockedReason = to === 'blocked' || to === 'withdrawn' ? reason : null;
  if (to === 'started' || to === 'done') row.startedOn ??= dateOf(now);
  if (to === 'done') row.finishedOn = dateOf(now);
  if (to === 'done' || to === 'withdrawn') Object.assign(row, { completedAt: now, completedBy: actor });
  recordAudit(em, {
    at: now,
    actor,
    action: 'work-order.moved',
    objectType: 'work-order',
    objectId: row.id,
    summary: `业务施工单 ${row.number}：${workStateNames[to]}`,
    before: { state: before },
    after: { state: row.state },
    reason,
  });
  tellMoved(em, row, to, { now, demandId: null });
  await em.flush();
  return row;
}

const workStateNames: Record<WorkMove, string> = {
  open: '待施工',
  started: '施工中',
  blocked: '受阻',
  done: '完成',
  withdrawn: '撤回',
};
