import type { EntityManager } from '@mikro-orm/postgresql';
import { ConflictError } from '../../errors.ts';
import { stepDefinition } from '../definitions.ts';
import type { StepRow } from '../find-steps.ts';
import { auditStep } from './audit-step.ts';
import { lockStep, type StepAction } from './lock-step.ts';
import { deskText, moveStep } from './move-step.ts';

/**
 * 退单: gives a step that was handed over back to whoever had it before, one hand at a time. What nobody handed over came by
 * the model, and goes back by the model: by a choice of its form, where there is one.
 * @throws NotFoundError; ConflictError (409) `step-not-open`, `step-not-handed-over`.
 */
export async function returnStep(
  em: EntityManager,
  order: StepAction & { reason: string },
): Promise<StepRow> {
  const { step } = await lockStep(em, order.stepId);
  const to = step.senders.at(-1);
  if (to === undefined) throw notHandedOver(step);
  const from = { department: step.department, assignee: step.assignee ?? null };
  step.senders = step.senders.slice(0, -1);
  await moveStep(em, step, order.now, to);
  auditStep(em, step, order, {
    action: 'sent-back',
    department: from.department,
    text: `${order.by}把“${step.name}”退回${deskText(to)}`,
    before: from,
    after: to,
    reason: order.reason,
  });
  await em.flush();
  return step;
}

/** A choice of a form: the field, its value, and the Chinese word for it. */
export interface WayBack {
  field: string;
  value: string;
  word: string;
}

/**
 * The choice by which the form of a step sends the case back in the model, as the descriptions of its fields tell
 * (`accepted 受理, returned 退回`); null where the model has none.
 */
export function wayBack(key: string): WayBack | null {
  for (const [field, schema] of Object.entries(stepDefinition(key)?.result.properties ?? {})) {
    const { description } = Object(schema);
    for (const choice of String(description).split(/[,，]\s*/)) {
      const [, value, word] = /^([a-z-]+) (\S*(?:退回|不通过)\S*)$/.exec(choice) ?? [];
      if (value !== undefined && word !== undefined) return { field, value, word };
    }
  }
  return null;
}

function notHandedOver(step: StepRow): ConflictError {
  const choice = wayBack(step.key);
  const remedy =
    choice === null
      ? 'the model has no way back from here either: hand it over, or complete it'
      : `to send the case back in the model, complete it with ${choice.field} "${choice.value}" (${choice.word})`;
  return new ConflictError('step-not-handed-over', `Nobody handed the step over: ${remedy}.`, { choice });
}
