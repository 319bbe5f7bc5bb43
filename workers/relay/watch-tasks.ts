import { recordAudit } from '../../core/audit/record-audit.ts';
import { departmentName } from '../../core/departments.ts';
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
  await orm.em.fork().transactional(async (em) => {
    const steps = await em.find(Step, {
      state: { $in: ['open', 'completing'] },
      elementInstanceKey: { $in: [...byInstance.keys()] },
    });
    for (const step of steps) {
      const task = byInstance.get(step.elementInstanceKey);
      if (task === undefined) continue;
      if ((step.userTaskKey ?? null) !== task.key) step.userTaskKey = task.key;
      if ((step.assignee ?? null) === task.assignee) continue;
      const before = step.assignee ?? null;
      step.assignee = task.assignee;
      recordAudit(em, {
        at: now,
        actor: task.assignee ?? before ?? 'system',
        action: task.assignee === null ? 'step.unclaimed' : 'step.claimed',
        objectType: 'step',
        objectId: step.id,
        demandId: step.demandId,
        summary: `${departmentName(step.department)}：${task.assignee ?? before ?? ''}${task.assignee === null ? '取消认领' : '认领'}“${step.name}”`,
        before: { assignee: before },
        after: { assignee: task.assignee },
      });
    }
  });
}
