import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { stepPriority } from '../deadlines/step-priority.ts';
import { Demand } from '../demands/demand.entity.ts';
import { departmentName } from '../departments.ts';
import { emitEvent } from '../events/emit-event.ts';
import { stepDefinition } from './definitions.ts';
import { keepDraft } from './keep-draft.ts';
import { Step } from './step.entity.ts';

export interface ListenerJob {
  processInstanceKey: string;
  elementInstanceKey: string;
  elementId: string;
}

interface StepLabels {
  department: string;
  name: string;
  fault?: string | null;
}

/**
 * Opens a human step in the record. Its due date is that of the running deadline it stands under, if any.
 * @returns the variables of the step: `step` with id, dueAt (ISO, +08:00, or null) and priority (50; 90 when
 * overdue), and whatever its form needs prepared.
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
    /** For links in forms: see PrepareContext. */
    publicUrl: string;
    variables: Record<string, unknown> & { demand: { id: string }; step: StepLabels };
  },
): Promise<Record<string, unknown>> {
  const demand = await em.findOneOrFail(Demand, { id: variables.demand.id });
  const deadline = await deadlineOf(em, variables.deadline);
  const definition = stepDefinition(job.elementId);
  const { department, name, fault = null } = variables.step;
  const fresh =
    (await definition?.prepare?.({
      em,
      now,
      demand,
      variables,
      stepId: id,
      deadlineId: deadline?.id ?? null,
      publicUrl,
      shown: {},
    })) ?? {};
  const prepared = fault === null ? fresh : keepDraft(fresh, definition?.lists, variables);
  const shown = Object.fromEntries(
    (definition?.shows ?? ['demand']).map((name) => [name, variables[name] ?? null]),
  );
  const priority = stepPriority(deadline);
  em.create(
    Step,
    {
      id,
      key: job.elementId,
      name,
      department,
      state: 'open',
      demandId: demand.id,
      deadlineId: deadline?.id ?? null,
      processInstanceKey: job.processInstanceKey,
      elementInstanceKey: job.elementInstanceKey,
      openedAt: now,
      dueAt: deadline?.dueAt ?? null,
      variables: { ...shown, ...prepared, fault },
      priority,
    },
    { persist: true },
  );
  emitEvent(em, {
    type: 'step.opened',
    at: now,
    demandId: demand.id,
    data: { id, key: job.elementId, name, department, demand: demand.number },
  });
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'step.opened',
    objectType: 'step',
    objectId: id,
    demandId: demand.id,
    summary: `${departmentName(department)}：待办“${name}”${fault === null ? '' : '（填写有误，退回更正）'}`,
    after: { key: job.elementId, department, dueAt: deadline ? toShanghaiIso(deadline.dueAt) : null },
    reason: fault,
  });
  return {
    ...prepared,
    // Tasklist shows this on the task's card: a clerk with forty tasks of one name tells them apart by it.
    taskContextDisplayName: [
      demand.number,
      // One task per owning unit (art. 21), told apart by it: before the customer's name, which a narrow card cuts off.
      ...(typeof variables.owner === 'string' ? [variables.owner] : []),
      shortened(demand.customerName),
    ].join(' '),
    step: { ...variables.step, fault, id, dueAt: deadline ? toShanghaiIso(deadline.dueAt) : null, priority },
  };
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
