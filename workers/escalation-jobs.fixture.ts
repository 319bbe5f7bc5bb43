import { pino } from 'pino';
import type { Orm } from '../core/database.ts';
import { checkDeadline } from '../core/deadlines/check-deadline.ts';
import type { DeadlineRow } from '../core/deadlines/deadline.entity.ts';
import { at, calendar, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { createNotifications } from '../core/notifications/embedded-notifications.ts';
import { Notification } from '../core/notifications/notification.entity.ts';
import type { JobHandler } from './job.ts';
import { type JobOutcome, runJob } from './run-job.ts';

/** For tests: what the handlers of the escalation need. */
export const deps = { calendar: async () => calendar, notifications: createNotifications({ mail: false }) };

/** For tests: does one job of the escalation at a moment, as the engine would hand it over after the check. */
export async function escalate(
  orm: Orm,
  handler: JobHandler,
  {
    deadline,
    now,
    elementInstanceKey,
    escalationStep,
  }: {
    deadline: DeadlineRow;
    now: string;
    elementInstanceKey: string;
    escalationStep?: unknown;
  },
): Promise<JobOutcome> {
  const next = await inTransaction(orm, (em) =>
    checkDeadline(em, { deadlineId: deadline.id, escalationInstanceKey: '100', now: at(now), calendar }),
  );
  const job = {
    key: elementInstanceKey,
    type: handler.type,
    processInstanceKey: '100',
    elementInstanceKey,
    elementId: handler.type,
    retries: 3,
  };
  const variables = { deadline: toDeadlineVariable(deadline), next, escalationStep };
  const runDeps = { orm, clock: { now: async () => at(now) }, log: pino({ level: 'silent' }) };
  return await runJob(runDeps, handler, job, variables);
}

export const sentFor = async (orm: Orm, deadlineId: string) =>
  await orm.em.fork().find(Notification, { deadlineId }, { orderBy: { seq: 'asc' } });
