import type { EntityManager } from '@mikro-orm/postgresql';
import { caseFacts, caseRef, findCase } from '../../cases/case.ts';
import { departmentName } from '../../departments.ts';
import { emitEvent } from '../../events/emit-event.ts';
import { enqueue } from '../../outbox/enqueue.ts';
import type { StepRow } from '../find-steps.ts';
import type { StepSender } from '../step.entity.ts';
import { assignStep } from './assign-step.ts';

/** `运行维护部各专业班组`, `运行维护部各专业班组的孙浩`. */
export const deskText = ({ department, assignee }: StepSender): string =>
  `${departmentName(department)}${assignee === null ? '' : `的${assignee}`}`;

/** Lays the step at another desk, here and in Tasklist, and tells the systems that want to know. */
export async function moveStep(em: EntityManager, step: StepRow, now: Date, to: StepSender): Promise<void> {
  if (to.department !== step.department) {
    step.department = to.department;
    enqueue(em, 'update-step', step.id, { stepId: step.id, department: to.department });
  }
  assignStep(em, step, to.assignee);
  const { kind, number } = caseFacts(await findCase(em, step));
  emitEvent(em, {
    type: 'step.handed-over',
    at: now,
    ...caseRef(step),
    data: { id: step.id, key: step.key, name: step.name, department: to.department, [kind]: number },
  });
}
