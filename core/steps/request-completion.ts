import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Value } from 'typebox/value';
import { assertOwn, sees } from '../access/visibility.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { caseRef, findCase, lockCase } from '../cases/case.ts';
import { departmentName } from '../departments.ts';
import { NotFoundError, UnprocessableError } from '../errors.ts';
import { enqueue } from '../outbox/enqueue.ts';
import { contextOf } from './context-of.ts';
import type { StepDefinition } from './definition.ts';
import { checkStepResult, stepDefinition } from './definitions.ts';
import type { StepRow } from './find-steps.ts';
import { notOpen } from './not-open.ts';
import { Step } from './step.entity.ts';

/** A fault of the variables, `pointer` counted from them. */
export interface VariableFault {
  pointer: string;
  message: string;
}

export interface CompletionRequest {
  stepId: string;
  variables: Record<string, unknown>;
  /** Who completes it; becomes 经办人 `handler` where the variables name nobody. */
  completedBy: string;
  /** Who sent the request, for the record. */
  actor: string;
  now: Date;
  /** Whether the variables have the shape the step asks for, unknown fields included. @returns every fault. */
  shapeFaults: (definition: StepDefinition, variables: Record<string, unknown>) => VariableFault[];
}

/**
 * Accepts a system's completion of a human step (design, decision 6) in the caller's transaction: the result waits
 * with the step in state `completing` until the relay has completed the user task in the engine. The row is locked,
 * so of two that come at once the second sees the first.
 * @throws NotFoundError, ForbiddenError `not-own`, ConflictError `step-not-open`, UnprocessableError `step-result-refused` with every fault.
 */
export async function requestCompletion(em: EntityManager, request: CompletionRequest): Promise<StepRow> {
  const { stepId, completedBy, now } = request;
  const found = await em.findOne(Step, { id: stepId });
  if (found === null || !(await sees(em, stepId))) throw new NotFoundError('step', stepId);
  // The case first: a cancellation comes before or after this, never in between.
  await lockCase(em, found);
  const step = await em.findOneOrFail(
    Step,
    { id: stepId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  assertOwn('step', step.department);
  if (step.state !== 'open') throw await notOpen(em, step);

  const variables = await checkedVariables(em, step, request);
  step.state = 'completing';
  step.result = variables;
  step.completedBy = completedBy;
  step.completedVia = 'api';
  recordAudit(em, {
    at: now,
    actor: request.actor === 'api' ? completedBy : request.actor,
    action: 'step.completing',
    objectType: 'step',
    objectId: step.id,
    ...caseRef(step),
    summary: `${departmentName(step.department)}：${completedBy} 通过接口提交“${step.name}”`,
    after: { key: step.key, result: variables },
  });
  // The relay learns the key of a new task in a second or two, and is at it then; after this time it looks for the task.
  const delayMs = step.userTaskKey ? 0 : 15_000;
  enqueue(em, 'complete-step', step.id, { stepId: step.id }, { delayMs });
  await em.flush();
  return step;
}

/** The variables as they will reach the engine, or all that is wrong with them. */
async function checkedVariables(em: EntityManager, step: StepRow, request: CompletionRequest) {
  const definition = stepDefinition(step.key);
  // A step that only a model knows asks for nothing the service could check.
  if (definition === undefined) return request.variables;
  const given = withHandler(definition, request);
  const shape = request.shapeFaults(definition, given);
  if (shape.length > 0) throw refused(step, shape);
  const variables = { ...emptyFields(definition), ...given };
  const context = contextOf(await findCase(em, step), {
    em,
    now: request.now,
    variables: step.variables,
    stepId: step.id,
    deadlineId: step.deadlineId ?? null,
    shown: step.variables,
  });
  const messages = await checkStepResult(definition, variables, context);
  if (messages.length > 0)
    throw refused(
      step,
      messages.map((message) => ({ pointer: '', message })),
    );
  return variables;
}

function withHandler(definition: StepDefinition, { variables, completedBy }: CompletionRequest) {
  const { handler } = variables;
  const missing = handler === undefined || handler === null || handler === '';
  return missing && 'handler' in definition.result.properties
    ? { ...variables, handler: completedBy }
    : variables;
}

/** What is not sent is empty: without this, what an attempt before left in the form would count as sent. */
const emptyFields = (definition: StepDefinition): Record<string, null> =>
  Object.fromEntries(
    Object.entries(definition.result.properties).flatMap(([name, field]) =>
      Value.Check(field, null) ? [[name, null]] : [],
    ),
  );

const refused = (step: StepRow, faults: VariableFault[]): UnprocessableError =>
  new UnprocessableError(
    'step-result-refused',
    `The result does not fit the step ${step.key} (${step.name}): correct what "faults" names. Nothing was changed.`,
    { faults: faults.map(({ pointer, message }) => ({ pointer: `/variables${pointer}`, message })) },
  );
