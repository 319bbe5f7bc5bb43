import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { lockCase, refOf } from '../cases/case.ts';
import type { Orm } from '../database.ts';
import { toDeadlineVariable } from '../deadlines/deadline-variable.ts';
import { lockDeadline } from '../deadlines/lock-deadline.ts';
import { endedStates } from '../demands/demand.entity.ts';
import { departmentName } from '../departments.ts';
import type { Engine } from '../engine/engine.ts';
import { endedFaultStates } from '../faults/fault.entity.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { InboxEntry } from '../outbox/inbox-entry.entity.ts';
import { Step } from '../steps/step.entity.ts';
import type { FindingKind, FindingRow } from './finding.entity.ts';
import { processOf } from './read-processes.ts';
import { askRestart, refOfCase } from './restart-case.ts';

export interface RepairDeps {
  orm: Orm;
  engine: Engine;
  /** The engine's records in OpenSearch. */
  url: string;
  now: Date;
  /** For the record. */
  actor: string;
}

type Repair = (deps: RepairDeps, finding: FindingRow) => Promise<string | null>;

/**
 * What is safe to do without a person. Each asks the broker or the locked record once more in the moment of the repair, so that a
 * finding that is not so any more, or never was, changes nothing.
 */
const repairs: Partial<Record<FindingKind, Repair>> = {
  // The engine itself says whether it runs, when it is to be started.
  'process-missing': async ({ orm, now, actor }, { object }) =>
    await orm.em.fork().transactional(async (em) => {
      const answer = await askRestart(em, await refOfCase(em, object), { now, askedBy: actor });
      return answer === 'asked' ? 'is restarted from the record' : null;
    }),
  'process-of-ended-case': async ({ orm, engine }, { object, caseId }) =>
    await orm.em.fork().transactional(async (em) => {
      if (caseId == null) return null;
      const { demand, fault } = await lockCase(em, await refOfCase(em, caseId));
      const ended =
        demand === null ? endedFaultStates.includes(fault.state) : endedStates.includes(demand.state);
      return ended && (await engine.endProcess(object)) ? 'the process is ended' : null;
    }),
  'task-of-closed-step': async ({ orm }, { object }) =>
    await orm.em.fork().transactional(async (em) => {
      const step = await em.findOne(Step, { id: object });
      // Of one that was cancelled nobody knows a result: its process is ended, or an operator's.
      if (step?.state !== 'completed') return null;
      enqueue(em, 'replay-step', step.id, { stepId: step.id });
      return 'the task is completed with the result on record';
    }),
  'task-gone': async ({ orm, now, actor }, { object }) =>
    await orm.em.fork().transactional(async (em) => closeAsListened(em, object, { now, actor })),
  'deadline-unattended': async ({ orm }, { object }) =>
    await orm.em.fork().transactional(async (em) => {
      const deadline = await lockDeadline(em, object);
      if (deadline.state !== 'running') return null;
      // Whoever has it does not come: the next one takes it, and what was done once is not done again.
      deadline.escalationInstanceKey = null;
      enqueue(em, 'deadline-advanced', deadline.id, { deadline: toDeadlineVariable(deadline) });
      return 'another escalation looks after it';
    }),
  'restart-stuck': async ({ orm, url, now, actor }, { object }) =>
    await orm.em.fork().transactional(async (em) => {
      const [asked] = await em.execute<unknown[]>(
        `select from case_restart where case_id = ? and state = 'asked'`,
        [object],
      );
      if (asked === undefined) return null;
      // A process that nobody heard of: what was asked for is begun anew in its place.
      const replaces = await processOf(em, url, object);
      if (replaces === null) return null;
      const answer = await askRestart(em, await refOfCase(em, object), { now, askedBy: actor, replaces });
      return answer === 'asked' ? `the process ${replaces} is replaced` : null;
    }),
};

/** The step was closed by its listener, and the record has lost no more than that: its row says so again. */
async function closeAsListened(
  em: EntityManager,
  stepId: string,
  { now, actor }: { now: Date; actor: string },
): Promise<string | null> {
  const found = await em.findOneOrFail(Step, { id: stepId });
  const one = await lockCase(em, found);
  const step = await em.findOneOrFail(Step, { id: stepId }, { refresh: true });
  const { processInstanceKey, elementInstanceKey } = step;
  const closed = await em.findOne(InboxEntry, {
    processInstanceKey,
    elementInstanceKey,
    jobType: 'close-step',
  });
  if (step.state !== 'open' || closed === null) return null;
  const { step: answered } = closed.result;
  step.state = 'completed';
  step.completedAt ??= now;
  step.fault ??= faultIn(answered);
  recordAudit(em, {
    at: now,
    actor,
    action: 'step.reconciled',
    objectType: 'step',
    objectId: step.id,
    ...refOf(one),
    summary: `${departmentName(step.department)}：“${step.name}”在流程引擎中已办结，记录随之更正`,
    after: { key: step.key, closedAt: closed.doneAt },
  });
  return 'the step is closed in the record, too';
}

const faultIn = (answered: unknown): string | null =>
  typeof answered === 'object' &&
  answered !== null &&
  'fault' in answered &&
  typeof answered.fault === 'string'
    ? answered.fault
    : null;

export const isRepairable = (kind: FindingKind): boolean => repairs[kind] !== undefined;

/** Repairs a finding, if that is safe. @returns what was done, in English; null: nothing. @throws TransientError */
export const repair = async (deps: RepairDeps, finding: FindingRow): Promise<string | null> =>
  (await repairs[finding.kind]?.(deps, finding)) ?? null;
