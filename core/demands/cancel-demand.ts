import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { assertCreated, sees } from '../access/visibility.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { ClosureOrder } from '../closure/closure-order.entity.ts';
import { tellMoved } from '../construction/tell-work.ts';
import { WorkOrder } from '../construction/work-order.entity.ts';
import { cancelDeadline } from '../deadlines/cancel-deadline.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { departmentName } from '../departments.ts';
import { ConflictError, NotFoundError } from '../errors.ts';
import { emitEvent } from '../events/emit-event.ts';
import { releaseUnits } from '../inventory/change-units.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { findOrder } from '../provisioning/current-order.ts';
import { suspensionOf } from '../services/demand-on-service.ts';
import { Step } from '../steps/step.entity.ts';
import { Demand, endedStates } from './demand.entity.ts';
import type { DemandRow } from './find-demands.ts';
import { pastCancelling } from './past-cancelling.ts';

/**
 * Cancels a demand at whatever stage it is, in the caller's transaction: its open steps and clocks end, what it has
 * reserved is given back, the reason stays; the engine ends the flow right after (outbox). The row of the demand is
 * locked first, as every job and every completion of a step does, so nothing is written for it afterwards.
 * The service that an adjustment or a closure is about stays as it is.
 * @throws NotFoundError, ForbiddenError `not-own` for a department that did not hand it in, ConflictError `demand-ended` for one that is completed, withdrawn or cancelled already,
 * `demand-past-cancelling` for one whose service is no longer what it was.
 */
export async function cancelDemand(
  em: EntityManager,
  {
    now,
    actor,
    demandId,
    reason,
    inFlow = false,
  }: {
    now: Date;
    actor: string;
    demandId: string;
    reason: string;
    /** Decided by a step of the flow, which then comes to its end by itself: the message is only the fallback. */
    inFlow?: boolean;
  },
): Promise<DemandRow> {
  const demand = await em.findOne(Demand, { id: demandId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (demand === null || !(await sees(em, demandId))) throw new NotFoundError('demand', demandId);
  await assertCreated(em, 'demand', demandId);
  if (endedStates.includes(demand.state)) throw ended(demand);
  const past = await pastCancelling(em, demand);
  if (past !== null) throw past;

  const state = demand.state;
  demand.state = 'cancelled';
  demand.concludedAt = now;
  demand.cancellation = { reason, by: actor, at: toShanghaiIso(now), state };
  recordAudit(em, {
    at: now,
    actor,
    action: 'demand.cancelled',
    objectType: 'demand',
    objectId: demandId,
    demandId,
    summary: `取消需求 ${demand.number}`,
    before: { state },
    after: { state: 'cancelled' },
    reason,
  });
  const ticking = { demandId, state: { $in: ['running' as const, 'paused' as const] } };
  for (const { id } of await em.find(Deadline, ticking, { orderBy: { id: 'asc' } }))
    await cancelDeadline(em, { now, actor, deadlineId: id, reason: '需求取消' });
  // After the clocks: whoever moves a clock locks it before the steps under it, too.
  await endSteps(em, { now, actor, demandId });
  const order = await findOrder(em, demandId);
  if (order !== null && order.state !== 'revised') {
    order.state = 'cancelled';
    const open = { orderId: order.id, state: { $in: ['open' as const, 'blocked' as const] } };
    for (const row of await em.find(WorkOrder, open, { orderBy: { number: 'asc' } })) {
      row.state = 'withdrawn';
      tellMoved(em, row, 'withdrawn', { now, demandId });
    }
  }
  await em.nativeUpdate(ClosureOrder, { demandId, state: { $ne: 'completed' } }, { state: 'cancelled' });
  await em.flush();
  await wakeSuspension(em, demand);
  await releaseUnits(em, { now, actor, demandId, reason: '需求取消' });
  emitEvent(em, {
    type: 'demand.cancelled',
    at: now,
    demandId,
    data: { number: demand.number, state, reason },
  });
  enqueue(em, 'cancel-demand', demandId, {}, inFlow ? { delayMs: FLOW_ENDS_WITHIN_MS } : {});
  await em.flush();
  return demand;
}

/** A flow that was told to end by its own step has done so by then, unless the engine is away. */
const FLOW_ENDS_WITHIN_MS = 15_000;

/** A suspension whose day came while its service was being closed for good asks again at once. */
async function wakeSuspension(em: EntityManager, { id, serviceId, closure }: DemandRow): Promise<void> {
  if (!serviceId || closure?.kind !== 'permanent') return;
  const waiting = await suspensionOf(em, serviceId);
  if (waiting !== null && waiting.id !== id) enqueue(em, 'resume-service', waiting.id, {});
}

async function endSteps(
  em: EntityManager,
  { now, actor, demandId }: { now: Date; actor: string; demandId: string },
): Promise<void> {
  const open = { demandId, state: { $in: ['open' as const, 'completing' as const] } };
  const steps = await em.find(Step, open, {
    orderBy: { id: 'asc' },
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  for (const step of steps) {
    step.state = 'cancelled';
    // 挂起 ends with it; its clock has been cancelled before.
    Object.assign(step, { heldAt: null, holdReason: null, heldBy: null });
    step.completedAt = now;
    recordAudit(em, {
      at: now,
      actor,
      action: 'step.cancelled',
      objectType: 'step',
      objectId: step.id,
      demandId,
      summary: `${departmentName(step.department)}：“${step.name}”因需求取消而结束`,
      after: { key: step.key },
    });
  }
}

function ended({ number, state, concludedAt, cancellation }: DemandRow): ConflictError {
  const at = concludedAt ? toShanghaiIso(concludedAt) : null;
  const by = cancellation ? ` by ${cancellation.by} (${cancellation.reason})` : '';
  return new ConflictError(
    'demand-ended',
    `The demand ${number} was ${state}${by}${at === null ? '' : ` at ${at}`}: there is nothing left to cancel.`,
    { state, concludedAt: at },
  );
}
