import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../../core/audit/record-audit.ts';
import { type CaseRef, caseRef, lockCase } from '../../core/cases/case.ts';
import { departmentName } from '../../core/departments.ts';
import type { UserTask } from '../../core/engine/engine.ts';
import { isOutdated } from '../../core/steps/actions/assign-step.ts';
import { Step } from '../../core/steps/step.entity.ts';
import type { RelayDeps } from './relay-deps.ts';

/** More open tasks than this are looked at newest first; the rest keep what was seen of them before. */
const WATCHED = 500;

/**
 * Learns from the engine which user task belongs to which step and who has claimed it, so that the record says
 * who has a case. A listener job carries neither.
 */
export async function watchTasks({ orm, engine, clock }: RelayDeps): Promise<void> {
  if ((await orm.em.fork().count(Step, { state: 'open' })) === 0) return;
  const tasks = await engine.openUserTasks(WATCHED);
  const byInstance = new Map(tasks.map((task) => [task.elementInstanceKey, task]));
  const now = await clock.now();
  const steps = await orm.em.fork().find(
    Step,
    {
      state: { $in: ['open', 'completing'] },
      elementInstanceKey: { $in: [...byInstance.keys()] },
    },
    {
      orderBy: { seq: 'asc' },
      fields: ['demandId', 'faultId', 'elementInstanceKey', 'userTaskKey', 'assignee'],
    },
  );
  for (const { id, demandId, faultId, elementInstanceKey, userTaskKey, assignee } of steps) {
    const task = byInstance.get(elementInstanceKey);
    if (task === undefined || (userTaskKey === task.key && (assignee ?? null) === task.assignee)) continue;
    // One step per transaction, its case first: the engine's list is old when the step ends at this very moment.
    await orm.em
      .fork()
      .transactional(
        async (em) => await recordTask(em, { now, ref: { demandId, faultId }, stepId: id, task }),
      );
  }
}

async function recordTask(
  em: EntityManager,
  { now, ref, stepId, task }: { now: Date; ref: CaseRef; stepId: string; task: UserTask },
): Promise<void> {
  await lockCase(em, ref);
  const step = await em.findOneOrFail(Step, { id: stepId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (step.state !== 'open' && step.state !== 'completing') return;
  step.userTaskKey = task.key;
  const before = step.assignee ?? null;
  if (before === task.assignee || (await isOutdated(em, step.id, task.assignee))) return;
  step.assignee = task.assignee;
  recordAudit(em, {
    at: now,
    actor: task.assignee ?? before ?? 'system',
    action: task.assignee === null ? 'step.unclaimed' : 'step.claimed',
    objectType: 'step',
    objectId: step.id,
    ...caseRef(ref),
    summary: `${departmentName(step.department)}：${task.assignee ?? before ?? ''}${task.assignee === null ? '取消认领' : '认领'}“${step.name}”`,
    before: { assignee: before },
    after: { assignee: task.assignee },
  });
}
