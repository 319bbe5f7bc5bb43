import type { EntityManager } from '@mikro-orm/postgresql';
import { departmentName } from '../departments.ts';
import type { Notifications } from '../notifications/notifications.ts';
import { Step } from '../steps/step.entity.ts';
import type { DeadlineRow } from './deadline.entity.ts';

type Notice = Parameters<Notifications['notify']>[1];

export interface Concerned {
  /** The department that answers for the limit, then those at whose step the case lies. */
  departments: string[];
  /** For a notice: `，当前环节：工程建设部“答复立项建设”`; empty when no step is open. */
  where: string;
}

/** Who has to hear of a deadline now: a reminder that misses the desk on which the case lies helps nobody. */
export async function findConcerned(em: EntityManager, deadline: DeadlineRow): Promise<Concerned> {
  const steps = await em.find(Step, { deadlineId: deadline.id, state: 'open' }, { orderBy: { seq: 'asc' } });
  return {
    departments: [...new Set([deadline.department, ...steps.map((step) => step.department)])],
    where:
      steps.length === 0
        ? ''
        : `，当前环节：${steps.map((step) => `${departmentName(step.department)}“${step.name}”`).join('、')}`,
  };
}

/** Sends the notice to every department concerned, or to their heads. */
export async function notifyConcerned(
  em: EntityManager,
  notifications: Notifications,
  departments: string[],
  notice: Omit<Notice, 'department'>,
): Promise<void> {
  for (const department of departments) await notifications.notify(em, { ...notice, department });
}
