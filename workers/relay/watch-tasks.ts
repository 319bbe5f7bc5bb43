import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../../core/audit/record-audit.ts';
import { type CaseRef, caseRef, lockCase } from '../../core/cases/case.ts';
import { departmentName } from '../../core/departments.ts';
import type { UserTask } from '../../core/engine/engine.ts';
import { sqlArray } from '../../core/sql-array.ts';
import { isOutdated } from '../../core/steps/actions/assign-step.ts';
import { Step } from '../../core/steps/step.entity.ts';
import type { RelayDeps } from './relay-deps.ts';

/** More open tasks than this are looked at newest first; the rest keep what was seen of them before. */
const WATCHED = 500;
/** Enough to see all that were opened between two looks. */
const NEWEST = 50;

/** Steps whose task may be there; a task that a system has completed is one of them until the engine has taken that. */
const WAITING = `state in ('open', 'completing')`;

/**
 * Learns from the engine which user task belongs to which step and who has claimed it, so that the record says
 * who has a case. A listener job carries neither.
 */
export async function watchTasks({ orm, engine, clock }: RelayDeps): Promise<void> {
  const em = orm.em.fork();
  if (!(await isAny(em, WAITING))) return;
  const tasks = await engine.openUserTasks(WATCHED);
  await recordKeys(em, tasks);
  const byInstance = new Map(tasks.map((task) => [task.elementInstanceKey, task]));
  const claimed: { id: string; demandId: string | null; faultId: string | null; instance: string }[] =
    await em.execute(
      `select s.id, s.demand_id as "demandId", s.fault_id as "faultId", task.instance
         from unnest(?::text[], ?::text[]) as task (instance, assignee)
         join step s on s.element_instance_key = task.instance
        where ${WAITING} and s.assignee is distinct from nullif(task.assignee, '') order by s.seq`,
      [
        sqlArray(tasks.map((task) => task.elementInstanceKey)),
        sqlArray(tasks.map((task) => task.assignee ?? '')),
      ],
    );
  const now = await clock.now();
  for (const { id, demandId, faultId, instance } of claimed) {
    const task = byInstance.get(instance);
    if (task === undefined) continue;
    // One step per transaction, its case first: the engine's list is old when the step ends at this very moment.
    await orm.em
      .fork()
      .transactional(
        async (em) => await recordTask(em, { now, ref: { demandId, faultId }, stepId: id, task }),
      );
  }
}

/** Learns the keys of the newest tasks, while there are steps without one: somebody may wait for it (`recordKeys`). */
export async function learnKeys({ orm, engine }: RelayDeps): Promise<void> {
  const em = orm.em.fork();
  if (!(await isAny(em, `${WAITING} and user_task_key is null`))) return;
  await recordKeys(em, await engine.openUserTasks(NEWEST));
}

const isAny = async (em: EntityManager, where: string): Promise<boolean> =>
  (await em.execute(`select 1 from step where ${where} limit 1`)).length > 0;

/**
 * Which task each step has, in one statement, and what is owed to these tasks is due at once. A step that somebody works on in this
 * moment is left for the next look: waiting for several of them could end in a deadlock.
 */
async function recordKeys(em: EntityManager, tasks: UserTask[]): Promise<void> {
  if (tasks.length === 0) return;
  await em.execute(
    `with task as (select * from unnest(?::text[], ?::text[]) as t (instance, key)),
          free as (select s.id, task.key from step s join task on s.element_instance_key = task.instance
                    where ${WAITING} and s.user_task_key is distinct from task.key for update of s skip locked),
          known as (update step set user_task_key = free.key from free where step.id = free.id returning step.id)
     update outbox_message set next_attempt_at = now()
       from known where outbox_message.key = known.id::text and done_at is null and next_attempt_at > now() and attempts = 0`,
    [sqlArray(tasks.map((task) => task.elementInstanceKey)), sqlArray(tasks.map((task) => task.key))],
  );
}

async function recordTask(
  em: EntityManager,
  { now, ref, stepId, task }: { now: Date; ref: CaseRef; stepId: string; task: UserTask },
): Promise<void> {
  await lockCase(em, ref);
  const step = await em.findOneOrFail(Step, { id: stepId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (step.state !== 'open' && step.state !== 'completing') return;
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
