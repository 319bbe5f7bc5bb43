import type { Static } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { departmentName } from '../../core/departments.ts';
import { stepDefinition } from '../../core/steps/definitions.ts';
import type { StepRow } from '../../core/steps/find-steps.ts';
import { isoOrNull } from '../moments.ts';
import { strictResult } from './shape-faults.ts';
import { type StepDetailSchema, type StepSchema, stepStateNames } from './step.schema.ts';

export const stepView = (step: StepRow): Static<typeof StepSchema> => ({
  id: step.id,
  key: step.key,
  name: step.name,
  department: step.department,
  departmentName: departmentName(step.department),
  state: step.state,
  stateName: stepStateNames[step.state],
  demandId: step.demandId ?? null,
  faultId: step.faultId ?? null,
  deadlineId: step.deadlineId ?? null,
  openedAt: toShanghaiIso(step.openedAt),
  dueAt: isoOrNull(step.dueAt),
  completedAt: isoOrNull(step.completedAt),
  assignee: step.assignee ?? null,
  heldAt: isoOrNull(step.heldAt),
  heldBy: step.heldBy ?? null,
  holdReason: step.holdReason ?? null,
  sender: step.senders.at(-1)?.department ?? null,
  completedBy: step.completedBy ?? null,
  completedVia: step.completedVia ?? null,
  priority: step.priority,
  variables: step.variables,
  result: step.result ?? null,
  fault: step.fault ?? null,
});

export function stepDetail(step: StepRow): Static<typeof StepDetailSchema> {
  const definition = stepDefinition(step.key);
  return { ...stepView(step), expects: definition === undefined ? null : strictResult(definition) };
}
