import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { type Case, lockCase, refOf } from '../cases/case.ts';
import type { Orm } from '../database.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { beginDemand } from '../demands/begin-demand.ts';
import { endedStates } from '../demands/demand.entity.ts';
import type { Engine } from '../engine/engine.ts';
import { TransientError } from '../errors.ts';
import { enterHandling } from '../faults/enter-handling.ts';
import { endedFaultStates } from '../faults/fault.entity.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { InboxEntry } from '../outbox/inbox-entry.entity.ts';
import { OutboxMessage } from '../outbox/outbox-message.entity.ts';
import { CaseRestart } from './case-restart.entity.ts';

/** Why a case is not restarted: nothing is left to do, it is being restarted, it has not been started yet, or nobody knows its history. */
export type NotRestarted = 'ended' | 'under-way' | 'not-started' | 'unrecorded';

export interface RestartOrder {
  now: Date;
  /** Who asked, for the record: an operator, or `system`. */
  askedBy: string;
  /** The process that is ended first, by its key on record. */
  replaces?: string | null;
}

/**
 * Asks for a restart of a case from the record, in the caller's transaction; the relay does it. From now on until the engine
 * has answered nothing is done for the case. @returns 'asked', or why not.
 */
export async function askRestart(
  em: EntityManager,
  ref: { demandId?: string; faultId?: string },
  { now, askedBy, replaces = null }: RestartOrder,
): Promise<'asked' | NotRestarted> {
  const one = await lockCase(em, ref);
  const caseId = idOf(one);
  if (isEnded(one)) return 'ended';
  const [last] = await em.find(CaseRestart, { caseId }, { orderBy: { no: 'desc' }, limit: 1 });
  if (last?.state === 'asked') {
    // Asked before, and the engine runs something: what an operator found is ended first now.
    if (replaces !== null) last.replaces = replaces;
    return replaces === null ? 'under-way' : 'asked';
  }
  if (last?.state === 'replaying' && replaces === null) return 'under-way';
  if ((await em.count(InboxEntry, { caseId, jobType: 'unrecorded' })) > 0) return 'unrecorded';
  const start = { key: caseId, kind: { $in: ['start-demand' as const, 'start-fault' as const] } };
  if ((await em.count(OutboxMessage, { ...start, doneAt: null })) > 0) return 'not-started';
  if (last?.state === 'replaying') Object.assign(last, { state: 'refused', endedAt: new Date() });
  const no = (last?.no ?? 0) + 1;
  em.create(CaseRestart, { caseId, no, state: 'asked', askedBy, replaces }, { persist: true });
  // Whoever looked after its clocks is gone with the process; the timers of the new one call another.
  await em.nativeUpdate(
    Deadline,
    { ...refOf(one), state: { $in: ['running', 'paused'] } },
    { escalationInstanceKey: null },
  );
  recordAudit(em, {
    at: now,
    actor: askedBy,
    action: one.demand === null ? 'fault.restart-asked' : 'demand.restart-asked',
    objectType: one.demand === null ? 'fault' : 'demand',
    objectId: caseId,
    ...refOf(one),
    summary: '流程引擎中没有该工单的流程，按记录恢复到原环节，时限照旧',
    after: { restart: no, replaces },
  });
  enqueue(em, 'restart-case', caseId, { caseId });
  await em.flush();
  return 'asked';
}

/** The engine said that it runs, but an answer before may have got lost: a person, or the next look, says which it is. */
const ASKED_AGAIN_IN_MS = 2_000;

/**
 * Starts the process of a case whose restart was asked for. The engine decides whether it runs already, in the moment of the start, so
 * that a list of what runs may be old or empty: one that runs is left as it is.
 * @returns null when nothing is left to do; otherwise when to try again, and why. @throws TransientError
 */
export async function beginRestart(
  { orm, engine, now }: { orm: Orm; engine: Engine; now: Date },
  caseId: string,
): Promise<{ retryInMs: number; error: string } | null> {
  const found = await orm.em.fork().transactional(async (em) => {
    const restart = await em.findOne(CaseRestart, { caseId, state: 'asked' });
    if (restart === null) return null;
    restart.attempts += 1;
    return restart;
  });
  if (found === null) return null;
  // Whatever it is that runs: it is not there any more, or it ends now.
  if (found.replaces != null) await engine.endProcess(found.replaces);
  return await orm.em.fork().transactional(async (em) => {
    const one = await lockCase(em, await refOfCase(em, caseId));
    const restart = await em.findOne(CaseRestart, { caseId, no: found.no, state: 'asked' });
    if (restart === null) return null;
    if (isEnded(one)) {
      Object.assign(restart, { state: 'refused', endedAt: new Date() });
      return null;
    }
    const kind = one.demand === null ? 'start-fault' : 'start-demand';
    const [first] = await em.find(
      OutboxMessage,
      { key: caseId, kind },
      { orderBy: { seq: 'asc' }, limit: 1 },
    );
    if (first === undefined)
      throw new TransientError(`What the process of ${caseId} began with is not on record.`);
    const key = await engine.startProcess({
      name: one.demand === null ? 'fault-reported' : 'demand-received',
      correlationKey: caseId,
      variables: first.payload,
    });
    if (key === null) {
      if (restart.attempts > 1 || restart.replaces != null)
        return { retryInMs: ASKED_AGAIN_IN_MS, error: `The engine runs a process of ${caseId} already.` };
      Object.assign(restart, { state: 'refused', endedAt: new Date() });
      return null;
    }
    const history = await em.count(InboxEntry, { caseId, restart: { $lt: restart.no } });
    restart.state = history === 0 ? 'done' : 'replaying';
    restart.progressAt = new Date();
    if (history === 0) restart.endedAt = new Date();
    (one.demand ?? one.fault).processInstanceKey = key;
    await em.flush();
    if (one.demand === null) await enterHandling(em, { now, faultId: caseId });
    else await beginDemand(em, { now, demandId: caseId });
    await repeatMessages(em, caseId);
    return null;
  });
}

/** A suspension that was told something hears it again: what it waited for then comes by message, and not by its timer. */
async function repeatMessages(em: EntityManager, caseId: string): Promise<void> {
  const kinds = ['resume-service', 'service-closed'] as const;
  const told = await em.find(OutboxMessage, {
    key: caseId,
    kind: { $in: [...kinds] },
    doneAt: { $ne: null },
  });
  for (const { kind, payload } of told) enqueue(em, kind, caseId, payload);
}

/** Ends the wait for the rest of a history that does not come: the case goes on from where its process is. An operator's word. */
export async function giveUpHistory(
  em: EntityManager,
  ref: { demandId?: string; faultId?: string },
  { now, askedBy }: { now: Date; askedBy: string },
): Promise<boolean> {
  const one = await lockCase(em, ref);
  const restart = await em.findOne(CaseRestart, { caseId: idOf(one), state: 'replaying' });
  if (restart === null) return false;
  Object.assign(restart, { state: 'done', endedAt: new Date() });
  recordAudit(em, {
    at: now,
    actor: askedBy,
    action: one.demand === null ? 'fault.history-given-up' : 'demand.history-given-up',
    objectType: one.demand === null ? 'fault' : 'demand',
    objectId: idOf(one),
    ...refOf(one),
    summary: '恢复流程时不再等待其余的历史环节，从当前环节继续办理',
  });
  await em.flush();
  return true;
}

const idOf = ({ demand, fault }: Case): string => (demand ?? fault).id;

const isEnded = ({ demand, fault }: Case): boolean =>
  demand === null ? endedFaultStates.includes(fault.state) : endedStates.includes(demand.state);

/** Whose id it is. @throws Error when it is nobody's */
export async function refOfCase(
  em: EntityManager,
  id: string,
): Promise<{ demandId: string } | { faultId: string }> {
  const [row] = await em.execute<{ demand: boolean }[]>(
    'select true as demand from demand where id = ? union all select false from fault where id = ?',
    [id, id],
  );
  if (row === undefined) throw new Error(`${id} is no case.`);
  return row.demand ? { demandId: id } : { faultId: id };
}
