import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { askingIn } from '../core/ask.ts';
import { lockCaseIfAny } from '../core/cases/case.ts';
import type { Clock } from '../core/clock/clock.ts';
import { crashPoint } from '../core/crash-point.ts';
import type { Orm } from '../core/database.ts';
import { isDatabaseAway } from '../core/database-away.ts';
import { endedStates } from '../core/demands/demand.entity.ts';
import { DomainError, TransientError } from '../core/errors.ts';
import { endedFaultStates } from '../core/faults/fault.entity.ts';
import { InboxEntry } from '../core/outbox/inbox-entry.entity.ts';
import { encryptWithin } from '../core/privacy/personal-types.ts';
import { RestartUnderWay, replayJob } from '../core/reconciliation/replay-job.ts';
import { collectWithin } from '../core/store-together.ts';
import { nameCase } from '../core/telemetry/name-case.ts';
import { linkTo } from '../core/telemetry/span.ts';
import type { JobHandler, JobInfo } from './job.ts';

/** What a job is answered with. Back-off in milliseconds of the broker's clock. */
export type JobOutcome =
  | { kind: 'complete'; variables: Record<string, unknown> }
  | { kind: 'fail'; message: string; retries: number; backOffMs: number };

export interface RunJobDeps {
  orm: Orm;
  clock: Clock;
  log: Logger;
}

/**
 * The one wrapper of all handlers, and the one place where what a handler throws becomes an answer to the engine
 * (design, decisions 3 and 4): checks the variables, opens the transaction, keeps the inbox. A job that was done
 * before answers with the stored result and has no second effect. A handler catches only what it means to answer
 * itself, as `check-resources` does with an inventory that is away; an answer that does not reach the engine is
 * caught in `serve-jobs.ts`.
 */
export async function runJob(
  { orm, clock, log }: RunJobDeps,
  handler: JobHandler,
  job: JobInfo,
  variables: unknown,
): Promise<JobOutcome> {
  nameCaseOf(variables);
  try {
    if (!Value.Check(handler.variables, variables)) {
      const faults = Value.Errors(handler.variables, variables).map(
        (fault) => `${fault.instancePath || '/'} ${fault.message}`,
      );
      const found = [...new Set(faults)].slice(0, 5).join(';');
      log.error({ reason: found }, 'variables do not fit');
      return giveUp(`流程变量不符合 ${job.type} 的约定，请检查模型：${found}`);
    }
    const now = await clock.now();
    const context = { now, job, variables: variables as never, log };
    // What was done before asks no outside system once more; everything else the transaction finds out.
    const done = handler.prepare === undefined ? null : await storedResult(orm, job);
    if (done !== null) return { kind: 'complete', variables: done };
    const prepared = await handler.prepare?.(context);
    const result = await orm.em.fork().transactional(async (em) => {
      const one = await lockCaseOf(em, variables);
      const loopCounter = loopCounterOf(variables);
      const inserted: { restart: number | null }[] = await em.execute(
        `insert into inbox_entry (process_instance_key, element_instance_key, job_type, job_key, result, case_id, element_id, loop_counter)
         values (?, ?, ?, ?, '{}', ?, ?, ?) on conflict do nothing
         returning (select no from case_restart r where r.case_id = inbox_entry.case_id and state in ('asked', 'replaying')) as restart`,
        [
          ...[job.processInstanceKey, job.elementInstanceKey, job.type, job.key],
          ...[one?.id ?? null, one && job.elementId, one && loopCounter],
        ],
      );
      const [taken] = inserted;
      if (taken === undefined) return null;
      // After the inbox: the job that cancelled the demand answers what it answered.
      if (one?.ended) throw new CaseEnded(one.ended);
      if (one !== null && taken.restart !== null) {
        const replayed = await replayJob(em, { caseId: one.id, restart: taken.restart, job, loopCounter });
        if (replayed !== null) return replayed;
      }
      const rows = collectWithin(em);
      const answer = await handler.handle({ ...context, em }, prepared as never);
      await em.flush();
      const stored = encryptWithin(em.getPlatform(), 'inbox_entry.result', answer);
      await rows.store(askingIn(em), {
        text: 'update inbox_entry set result = ?::jsonb where process_instance_key = ? and element_instance_key = ? and job_type = ?',
        values: [JSON.stringify(stored), job.processInstanceKey, job.elementInstanceKey, job.type],
      });
      crashPoint('before-commit', job.type);
      return answer;
    });
    crashPoint('after-commit', job.type);
    // Null: the job was done before, or by another delivery while this one waited for its row.
    return { kind: 'complete', variables: result ?? (await storedResult(orm, job)) ?? {} };
  } catch (error) {
    return answerTo(error, job, log);
  }
}

async function storedResult(orm: Orm, job: JobInfo): Promise<Record<string, unknown> | null> {
  const entry = await orm.em.fork().findOne(InboxEntry, {
    processInstanceKey: job.processInstanceKey,
    elementInstanceKey: job.elementInstanceKey,
    jobType: job.type,
  });
  return entry?.result ?? null;
}

/**
 * The case has ended: its flow is about to be ended by the engine, or should not have begun, and nothing is written for it any
 * more.
 */
class CaseEnded extends Error {}

const OfDemand = Type.Object({ demand: Type.Object({ id: Type.String() }) });
const OfFault = Type.Object({ fault: Type.Object({ id: Type.String() }) });

/** What a job is about: a fault (whose variables may name a demand, too), a demand, or neither. */
function caseOf(variables: unknown): { faultId: string } | { demandId: string } | null {
  if (Value.Check(OfFault, variables)) return { faultId: variables.fault.id };
  return Value.Check(OfDemand, variables) ? { demandId: variables.demand.id } : null;
}

/** Before anything can go wrong: a job that fails says whose it is. */
function nameCaseOf(variables: unknown): void {
  const ref = caseOf(variables);
  if (ref === null) return;
  if ('faultId' in ref) nameCase({ kind: 'fault', id: ref.faultId });
  else nameCase({ kind: 'demand', id: ref.demandId });
}

/**
 * Locks the demand or the fault that a job is about, before anything else: a cancellation comes before the job or after it, never
 * in between, and what a job reads of its demand stays true until it commits. The price is that the jobs of one
 * demand commit one after another (the 200 inventory queries
 * of a large demand, sixteen at a time: 1.5 s instead of 0.7 s); outside systems are asked before, side by side.
 * @returns its id, and why nothing is done for it any more; null: the job is about none.
 */
async function lockCaseOf(
  em: EntityManager,
  variables: unknown,
): Promise<{ id: string; ended: string | null } | null> {
  const ref = caseOf(variables);
  const one = ref && (await lockCaseIfAny(em, ref));
  const row = one && (one.demand ?? one.fault);
  if (!row) return null;
  linkTo(row.traceparent);
  const { id, state } = row;
  if (state === 'cancelled') return { id, ended: '需求已取消，等待流程结束' };
  const states: string[] = one.demand === null ? endedFaultStates : endedStates;
  return { id, ended: states.includes(state) ? '工单已办结，等待流程结束' : null };
}

const InLoop = Type.Object({ loopCounter: Type.Integer() });

/** Which of a multi-instance activity's instances the job is of, from 1; null outside of one. */
const loopCounterOf = (variables: unknown): number | null =>
  Value.Check(InLoop, variables) ? variables.loopCounter : null;

/** An incident at once: another try would end the same way, a person has to look. */
const giveUp = (message: string): JobOutcome => ({ kind: 'fail', message, retries: 0, backOffMs: 0 });

function answerTo(error: unknown, job: JobInfo, log: Logger): JobOutcome {
  if (error instanceof CaseEnded)
    return { kind: 'fail', message: error.message, retries: job.retries, backOffMs: 3_000 };
  if (error instanceof RestartUnderWay)
    return {
      kind: 'fail',
      message: '正在按记录恢复流程，稍后自动继续',
      retries: job.retries,
      backOffMs: 2_000,
    };
  const message = error instanceof Error ? error.message : String(error);
  if (isDatabaseAway(error)) {
    log.warn({ reason: message }, 'database away, the job waits');
    return { kind: 'fail', message: '数据库暂不可用，稍后自动重试', retries: job.retries, backOffMs: 3_000 };
  }
  log.error({ err: error }, 'job failed');
  if (error instanceof TransientError)
    return { kind: 'fail', message, retries: job.retries - 1, backOffMs: 5_000 };
  if (error instanceof DomainError) return giveUp(message);
  return { kind: 'fail', message, retries: job.retries - 1, backOffMs: 2_000 };
}
