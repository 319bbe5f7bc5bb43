import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../../audit/record-audit.ts';
import { caseRef } from '../../cases/case.ts';
import { departmentName } from '../../departments.ts';
import type { StepRow } from '../find-steps.ts';
import type { StepAction } from './lock-step.ts';

interface StepLine {
  action: 'accepted' | 'handed-over' | 'sent-back' | 'reminded' | 'held' | 'resumed' | 'noted';
  /** Follows the department, for example `王芳接单“设计网络方案”`. */
  text: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  reason?: string | null;
}

/** A line of the record about an action on a step, told by the department at whose desk it lay before. */
export function auditStep(
  em: EntityManager,
  step: StepRow,
  { now, by, actor }: Omit<StepAction, 'stepId'>,
  { action, text, department = step.department, ...line }: StepLine & { department?: string },
): void {
  recordAudit(em, {
    at: now,
    actor: actor === 'api' ? by : actor,
    action: `step.${action}`,
    objectType: 'step',
    objectId: step.id,
    ...caseRef(step),
    summary: `${departmentName(department)}：${text}`,
    ...line,
    after: { key: step.key, by, ...line.after },
  });
}
