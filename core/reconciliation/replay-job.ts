import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { toShanghaiIso } from '../calendar/format.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { toDeadlineVariable } from '../deadlines/deadline-variable.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { InboxEntry } from '../outbox/inbox-entry.entity.ts';
import { assignStep } from '../steps/actions/assign-step.ts';
import { Step } from '../steps/step.entity.ts';
import { CaseRestart } from './case-restart.entity.ts';

/** A job of a case that is being restarted, which is not in its history: it waits until the history is at its end. */
export class RestartUnderWay extends Error {}

interface ReplayedJob {
  type: string;
  elementId: string;
  key: string;
  processInstanceKey: string;
  elementInstanceKey: string;
}

interface Replay {
  caseId: string;
  /** The restart that is under way. */
  restart: number;
  /** Its inbox row has just been written in this transaction, and the case is locked. */
  job: ReplayedJob;
  loopCounter: number | null;
}

/**
 * Answers a job of a case that is being restarted from its history: the oldest job of the same element, type and
 * multi-instance number that has not come again yet. Its inbox row takes the new keys, so that there stays one row for one effect;
 * nothing else is done a second time. Steps are bound to their new element instances, and a clock that still runs is handed
 * to the engine as it stands now, so that the timers wait for its present moments.
 * @returns what to answer; null: the history is at its end, and the job is done like any other.
 * @throws RestartUnderWay
 */
export async function replayJob(
  em: EntityManager,
  { caseId, restart: no, job, loopCounter }: Replay,
): Promise<Record<string, unknown> | null> {
  const restart = await em.findOneOrFail(CaseRestart, { caseId, no });
  if (restart.state === 'asked') throw new RestartUnderWay();
  // All but the row that this job itself has just written.
  const ahead = { caseId, restart: { $lt: no }, elementInstanceKey: { $ne: job.elementInstanceKey } };
  const entry = await em.findOne(
    InboxEntry,
    { ...ahead, elementId: job.elementId, jobType: job.type, loopCounter },
    { orderBy: { seq: 'asc' } },
  );
  if (entry === null) {
    // Another branch is still on its way: what comes after the history must not be done before it.
    if ((await em.count(InboxEntry, ahead)) > 0) throw new RestartUnderWay();
    endRestart(restart);
    await em.flush();
    return null;
  }
  const answer = await withPresentDeadline(em, entry.result);
  if (job.type === 'open-step') await bindStep(em, job, answer);
  entry.result = answer;
  await em.flush();
  const keys = [job.processInstanceKey, job.elementInstanceKey, job.type];
  await em.execute(
    'delete from inbox_entry where process_instance_key = ? and element_instance_key = ? and job_type = ?',
    keys,
  );
  await em.execute(
    `update inbox_entry set process_instance_key = ?, element_instance_key = ?, job_key = ?, restart = ?
      where process_instance_key = ? and element_instance_key = ? and job_type = ?`,
    [
      ...[job.processInstanceKey, job.elementInstanceKey, job.key, no],
      ...[entry.processInstanceKey, entry.elementInstanceKey, entry.jobType],
    ],
  );
  em.clear();
  await em.execute(
    `update case_restart set progress_at = now(),
            state = case when left_over then state else 'done' end, ended_at = case when left_over then null else now() end
       from (select exists (select from inbox_entry where case_id = ? and restart < ?) as left_over) h
      where case_id = ? and no = ?`,
    [caseId, no, caseId, no],
  );
  return answer;
}

function endRestart(restart: { state: string; endedAt?: Date | null | undefined }): void {
  restart.state = 'done';
  restart.endedAt = new Date();
}

const OfDeadline = Type.Object({ deadline: Type.Object({ id: Type.String() }) });
const OfStep = Type.Object({ step: Type.Object({ id: Type.String() }) });

/** An answer that hands the engine a clock, with the moments the clock has now. */
async function withPresentDeadline(
  em: EntityManager,
  answer: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (!Value.Check(OfDeadline, answer)) return answer;
  const deadline = await em.findOne(
    Deadline,
    { id: answer.deadline.id, state: { $in: ['running', 'paused'] } },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (deadline === null) return answer;
  deadline.armedDueAt = deadline.dueAt;
  deadline.armedWarnAt = deadline.warnAt;
  return { ...answer, deadline: toDeadlineVariable(deadline) };
}

/** Binds a step to the element instance that stands for it now, and owes the engine what the step has become since. */
async function bindStep(em: EntityManager, job: ReplayedJob, answer: Record<string, unknown>): Promise<void> {
  if (!Value.Check(OfStep, answer)) return;
  const step = await em.findOneOrFail(Step, { id: answer.step.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  step.processInstanceKey = job.processInstanceKey;
  step.elementInstanceKey = job.elementInstanceKey;
  step.userTaskKey = null;
  if (step.state === 'completed') enqueue(em, 'replay-step', step.id, { stepId: step.id });
  if (step.state === 'completing') enqueue(em, 'complete-step', step.id, { stepId: step.id });
  if (step.state !== 'open') return;
  enqueue(em, 'update-step', step.id, {
    stepId: step.id,
    dueAt: step.dueAt ? toShanghaiIso(step.dueAt) : null,
    priority: step.priority,
    department: step.department,
  });
  if (step.assignee) assignStep(em, step, step.assignee);
}
