import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { caseFacts, findCase, refOf } from '../cases/case.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { stepPriority } from '../deadlines/step-priority.ts';
import { departmentName } from '../departments.ts';
import { emitEvent } from '../events/emit-event.ts';
import { contextOf } from './context-of.ts';
import { stepDefinition } from './definitions.ts';
import { keepDraft } from './keep-draft.ts';
import { Step, type StepSender } from './step.entity.ts';

export interface ListenerJob {
  processInstanceKey: string;
  elementInstanceKey: string;
  elementId: string;
}

/** The process variable that names the case of a step. */
export interface CaseVariables {
  demand?: { id: string } | null | undefined;
  fault?: { id: string } | null | undefined;
}

interface StepLabels {
  department: string;
  name: string;
  fault?: string | null;
}

/**
 * Opens a human step in the record. Its due date is that of the running deadline it stands under, if any.
 * @returns the variables of the step: `step` with id, department, dueAt (ISO, +08:00, or null), priority (50; 90 when
 * overdue) and actionsUrl (the page for 转派, 退单, 催办, 挂起 and 备注), and whatever its form needs prepared.
 */
export async function openStep(
  em: EntityManager,
  {
    id,
    now,
    job,
    variables,
    publicUrl,
  }: {
    id: string;
    now: Date;
    job: ListenerJob;
    /** For links in forms: see ForForms in definition.ts. */
    publicUrl: string;
    /** They name the case: a demand or a fault. */
    variables: Record<string, unknown> & CaseVariables & { step: StepLabels };
  },
): Promise<Record<string, unknown>> {
  const one = await findCase(em, { demandId: variables.demand?.id, faultId: variables.fault?.id });
  const ref = refOf(one);
  const { number, customerName } = caseFacts(one);
  const deadline = await deadlineOf(em, variables.deadline);
  const definition = stepDefinition(job.elementId);
  const { name, fault = null } = variables.step;
  const { department, senders } = await deskOf(em, job, variables);
  const fresh =
    (await definition?.prepare?.(
      contextOf(one, {
        em,
        now,
        variables,
        stepId: id,
        deadlineId: deadline?.id ?? null,
        publicUrl,
        shown: {},
      }) as never,
    )) ?? {};
  const prepared = fault === null ? fresh : keepDraft(fresh, definition?.lists, variables);
  const shown = Object.fromEntries(
    (definition?.shows ?? [caseFacts(one).kind]).map((name) => [name, variables[name] ?? null]),
  );
  const priority = stepPriority(deadline);
  em.create(
    Step,
    {
      id,
      key: job.elementId,
      name,
      department,
      senders,
      state: 'open',
      ...ref,
      deadlineId: deadline?.id ?? null,
      processInstanceKey: job.processInstanceKey,
      elementInstanceKey: job.elementInstanceKey,
      openedAt: now,
      dueAt: deadline?.dueAt ?? null,
      // Why it came back: `fault`, or `step.fault` as the form reads it where `fault` is the case itself.
      variables: { ...shown, ...prepared, ...(one.fault === null ? { fault } : { step: { fault } }) },
      priority,
    },
    { persist: true },
  );
  emitEvent(em, {
    type: 'step.opened',
    at: now,
    ...ref,
    data: { id, key: job.elementId, name, department, [caseFacts(one).kind]: number },
  });
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'step.opened',
    objectType: 'step',
    objectId: id,
    ...ref,
    summary: `${departmentName(department)}：待办“${name}”${fault === null ? '' : '（填写有误，退回更正）'}`,
    after: { key: job.elementId, department, dueAt: deadline ? toShanghaiIso(deadline.dueAt) : null },
    reason: fault,
  });
  return {
    ...prepared,
    // Tasklist shows this on the task's card: a clerk with forty tasks of one name tells them apart by it.
    taskContextDisplayName: [
      number,
      // One task per owning unit (art. 21), told apart by it: before the customer's name, which a narrow card cuts off.
      ...(typeof variables.owner === 'string' ? [variables.owner] : []),
      shortened(customerName),
    ].join(' '),
    step: {
      ...variables.step,
      department,
      fault,
      id,
      dueAt: deadline ? toShanghaiIso(deadline.dueAt) : null,
      priority,
      actionsUrl: `${publicUrl}/steps/${id}`,
    },
  };
}

/**
 * At whose desk the step lies: the model's department, or where the attempt before it lay when that was handed over 转派 and
 * came back for a wrong value. The attempt is known by its fault; steps of one name side by side by department or owner.
 */
async function deskOf(
  em: EntityManager,
  job: ListenerJob,
  { step: { department, fault = null }, owner }: { step: StepLabels; owner?: unknown },
): Promise<{ department: string; senders: StepSender[] }> {
  if (fault === null) return { department, senders: [] };
  const attempts = await em.find(
    Step,
    { processInstanceKey: job.processInstanceKey, key: job.elementId, state: 'completed', fault },
    { orderBy: { seq: 'desc' } },
  );
  const before = attempts.find(
    (one) =>
      (one.senders[0]?.department ?? one.department) === department &&
      (one.variables.owner === undefined || one.variables.owner === owner),
  );
  return before === undefined
    ? { department, senders: [] }
    : { department: before.department, senders: before.senders };
}

/** As much of a name as a card of Tasklist holds on its line. */
function shortened(name: string): string {
  const signs = [...name];
  return signs.length <= 12 ? name : `${signs.slice(0, 11).join('')}…`;
}

/** The deadline in the step's scope, as long as its clock runs or is paused. */
async function deadlineOf(em: EntityManager, variable: unknown) {
  if (typeof variable !== 'object' || variable === null || !('id' in variable)) return null;
  if (typeof variable.id !== 'string') return null;
  // Locked for reading: a deadline that moves in this very moment either sees this step, or is seen here.
  return await em.findOne(
    Deadline,
    { id: variable.id, state: { $in: ['running', 'paused'] } },
    { lockMode: LockMode.PESSIMISTIC_READ },
  );
}
