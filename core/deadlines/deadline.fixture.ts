import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { createCalendar } from '../calendar/calendar.ts';
import { repositoryNotices } from '../calendar-years/load-calendar.ts';
import type { Orm } from '../database.ts';
import { Demand } from '../demands/demand.entity.ts';
import { OutboxMessage } from '../outbox/outbox-message.entity.ts';
import { Step } from '../steps/step.entity.ts';
import type { DeadlineRow, LimitName } from './deadline.entity.ts';
import { startDeadline } from './start-deadline.ts';

/** For tests: the calendar of the repository's notices, 08:30 to 17:30. */
export const calendar = createCalendar(repositoryNotices);

/** For tests: a moment of the Shanghai clock, `2026-09-30 10:00`. */
export const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);

/** For tests: what a helper does in a transaction of its own, as a job or a request does. */
export const inTransaction = async <T>(orm: Orm, act: (em: EntityManager) => Promise<T>): Promise<T> =>
  await orm.em.fork().transactional(act);

export async function givenDemand(orm: Orm, number = `XQ-${randomUUID()}`): Promise<string> {
  const id = randomUUID();
  await inTransaction(orm, async (em) => {
    em.create(
      Demand,
      {
        id,
        number,
        action: 'new',
        state: 'presale',
        customer: {
          code: 'C-1',
          name: '华东电子',
          contactName: '王芳',
          contactPhone: '13900000000',
          important: false,
          serviceLevel: 'standard',
        },
        customerCode: 'C-1',
        customerName: '华东电子',
        accountManager: { name: '李强', phone: '13900000001' },
        product: {
          code: 'P-1',
          name: '互联网专线',
          mature: true,
          serviceType: 'internet',
          bandwidth: 100,
        },
        receivedAt: at('2026-09-30 09:00'),
      },
      { persist: true },
    );
  });
  return id;
}

export interface GivenDeadline {
  demandId?: string;
  receivedAt?: Date;
  limit?: LimitName;
  workingDays?: number;
  warningWorkingDays?: number;
  department?: string;
}

/** A deadline of 2 working days received on 2026-09-30 10:00: due 2026-10-09 17:30, warned on 2026-10-08 17:30. */
export async function givenDeadline(
  orm: Orm,
  given: GivenDeadline = {},
): Promise<DeadlineRow & { demandId: string }> {
  const receivedAt = given.receivedAt ?? at('2026-09-30 10:00');
  const demandId = given.demandId ?? (await givenDemand(orm));
  const deadline = await inTransaction(orm, async (em) =>
    startDeadline(em, {
      calendar,
      now: receivedAt,
      actor: 'system',
      limit: 'resource-confirmation',
      workingDays: 2,
      warningWorkingDays: 1,
      department: 'support-center',
      serviceLevel: 'standard',
      ...given,
      receivedAt,
      demandId,
    }),
  );
  return Object.assign(deadline, { demandId });
}

export async function givenStep(
  orm: Orm,
  deadline: DeadlineRow,
  state: 'open' | 'completed' = 'open',
): Promise<string> {
  const id = randomUUID();
  await inTransaction(orm, async (em) => {
    em.create(
      Step,
      {
        id,
        key: 'confirm-resources',
        name: '人工确认资源',
        department: deadline.department,
        state,
        demandId: deadline.demandId ?? null,
        faultId: deadline.faultId ?? null,
        deadlineId: deadline.id,
        processInstanceKey: '1',
        elementInstanceKey: id,
        openedAt: deadline.receivedAt,
        dueAt: deadline.dueAt,
        variables: {},
      },
      { persist: true },
    );
  });
  return id;
}

/** The audit lines of a deadline, oldest first. */
export const historyOf = async (orm: Orm, deadlineId: string) =>
  await orm.em
    .fork()
    .find(AuditEntry, { objectType: 'deadline', objectId: deadlineId }, { orderBy: { id: 'asc' } });

/** What the engine is owed under these keys, oldest first. */
export const owed = async (orm: Orm, ...keys: string[]) =>
  await orm.em.fork().find(OutboxMessage, { key: { $in: keys } }, { orderBy: { seq: 'asc' } });
