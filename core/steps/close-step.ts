import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { lockCase, refOf } from '../cases/case.ts';
import { lockDeadline } from '../deadlines/lock-deadline.ts';
import { departmentName } from '../departments.ts';
import { endHold } from './actions/end-hold.ts';
import { contextOf } from './context-of.ts';
import { applyStepResult, checkStepResult, pickResult, stepDefinition } from './definitions.ts';
import { textOrNull } from './fields.ts';
import type { StepRow } from './find-steps.ts';
import { Step } from './step.entity.ts';

/**
 * Closes a human step: what was filled in is checked, takes effect once, and is kept. A result that cannot
 * take effect closes the step without effect, and its fault leads the model back to the same task
 * (design, "What bad input gets"): never an incident, never a silent default.
 * @returns `step` with `fault` (null, or the sentences to show) and the process variables of the effect. The engine
 * carries out a task's output mappings before its end listener, and puts what the listener answers into the scope
 * around the task (measured on 8.6.0).
 */
export async function closeStep(
  em: EntityManager,
  {
    now,
    elementInstanceKey,
    variables,
    calendar,
  }: {
    now: Date;
    /** Asked where a hold ends. */
    calendar: (em: EntityManager) => Promise<Calendar>;
    elementInstanceKey: string;
    variables: Record<string, unknown> & { step: Record<string, unknown> };
  },
): Promise<Record<string, unknown>> {
  const { demandId, faultId, deadlineId } = await em.findOneOrFail(Step, { elementInstanceKey });
  // Case, clock, step: in this order everywhere, so that nobody waits for each other.
  const one = await lockCase(em, { demandId, faultId });
  const deadline = deadlineId ? await lockDeadline(em, deadlineId) : null;
  const step = await em.findOneOrFail(
    Step,
    { elementInstanceKey },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (step.state === 'cancelled') return { step: { ...variables.step, fault: null } };
  const definition = stepDefinition(step.key);
  const context = contextOf(one, {
    em,
    now,
    variables,
    stepId: step.id,
    deadlineId: step.deadlineId ?? null,
    shown: step.variables,
  });
  const result = definition ? pickResult(definition, variables) : writtenByForm(step, variables);
  const faults = definition ? await checkStepResult(definition, result, context) : [];
  const fault = faults.length === 0 ? null : faults.join('\n');
  const via = step.state === 'completing' ? 'api' : 'tasklist';
  const handler =
    typeof result.handler === 'string' && result.handler.trim() !== '' ? result.handler.trim() : null;
  if (step.heldAt) {
    // 挂起: done is done, so the clock runs on before it is judged.
    const by = handler ?? step.completedBy ?? step.assignee ?? 'system';
    const ended = { now, by, actor: by, calendar: await calendar(em), reason: '提交办理结果，自动解挂' };
    await endHold(em, { step, deadline }, ended);
  }
  step.state = 'completed';
  step.completedAt = now;
  step.completedVia = via;
  step.completedBy = handler ?? step.completedBy ?? step.assignee ?? null;
  step.result = result;
  step.fault = fault;
  // Before the effect: one that cancels the demand ends the steps that are open, and this one is not any more.
  await em.flush();
  const set = definition && fault === null ? await applyStepResult(definition, result, context) : {};
  recordAudit(em, {
    at: now,
    actor: step.completedBy ?? 'system',
    action: fault === null ? 'step.completed' : 'step.returned',
    objectType: 'step',
    objectId: step.id,
    ...refOf(one),
    summary:
      fault === null
        ? `${departmentName(step.department)}：完成“${step.name}”`
        : `${departmentName(step.department)}：“${step.name}”填写有误，退回更正`,
    // What a step that only a model knows decided stands nowhere else in the timeline.
    after: { key: step.key, via, ...(definition ? {} : { result }) },
    reason: fault ?? (definition ? null : reasonIn(result)),
  });
  return { ...set, step: { ...variables.step, fault } };
}

const reasonIn = ({ reason }: Record<string, unknown>): string | null =>
  typeof reason === 'string' ? textOrNull(reason) : null;

/**
 * The result of a step that only a model knows: what a system sent, and what its form wrote, which the element template
 * 人工环节 gathers in `draft`. A draft that another step has left there differs from what stands in this one's scope.
 */
function writtenByForm(step: StepRow, variables: Record<string, unknown>): Record<string, unknown> {
  const draft = Object.entries(Object(variables.draft));
  return {
    ...step.result,
    ...Object.fromEntries(draft.filter(([name, value]) => isDeepStrictEqual(value, variables[name]))),
  };
}
