import type { EntityManager } from '@mikro-orm/postgresql';
import { departments, isDepartment } from '../../departments.ts';
import { UnprocessableError } from '../../errors.ts';
import type { StepRow } from '../find-steps.ts';
import { auditStep } from './audit-step.ts';
import { lockStep, type StepAction } from './lock-step.ts';
import { deskText, moveStep } from './move-step.ts';

export interface HandOver extends StepAction {
  /** Candidate group; left away: it stays in the department. */
  department?: string | undefined;
  /** The colleague who shall do it; left away: the department as a whole. */
  assignee?: string | undefined;
  remark: string;
}

/**
 * 转派: hands the step over to another department, to a colleague, or to a colleague there. Its clock goes on, and the
 * department that answers for the limit still does; reminders go to both (notify-concerned.ts).
 * @throws NotFoundError; ConflictError (409) `step-not-open`; UnprocessableError (422) `department-unknown` with the
 * list, `handover-goes-nowhere`.
 */
export async function handOverStep(em: EntityManager, order: HandOver): Promise<StepRow> {
  const { department, assignee = null, remark, by } = order;
  if (department !== undefined && !isDepartment(department)) throw unknownDepartment(department);
  const { step } = await lockStep(em, order.stepId);
  const from = { department: step.department, assignee: step.assignee ?? null };
  const to = { department: department ?? step.department, assignee };
  const sameDepartment = to.department === from.department;
  if (sameDepartment && (assignee === null || assignee === from.assignee)) throw goesNowhere(assignee);
  step.senders = [...step.senders, from];
  await moveStep(em, step, order.now, to);
  const whom = sameDepartment ? assignee : deskText(to);
  auditStep(em, step, order, {
    action: 'handed-over',
    department: from.department,
    text: `${by}把“${step.name}”转派给${whom}`,
    before: from,
    after: to,
    reason: remark,
  });
  await em.flush();
  return step;
}

const unknownDepartment = (department: string): UnprocessableError =>
  new UnprocessableError(
    'department-unknown',
    `There is no department ${department}: name one of ${Object.keys(departments).join(', ')}.`,
    {
      offered: departments,
      faults: [{ pointer: '/department', message: `One of ${Object.keys(departments).join(', ')}.` }],
    },
  );

const goesNowhere = (assignee: string | null): UnprocessableError =>
  new UnprocessableError(
    'handover-goes-nowhere',
    assignee === null
      ? 'The step lies with this department already: name another department, or the colleague who shall do it.'
      : `${assignee} has the step already: name somebody else.`,
    { faults: [{ pointer: assignee === null ? '/department' : '/assignee', message: 'Has it already.' }] },
  );
