import { randomUUID } from 'node:crypto';
import { type GivenService, givenService } from '../../test/helpers/given-service.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import type { Orm } from '../database.ts';
import { at, calendar, inTransaction } from '../deadlines/deadline.fixture.ts';
import { closeStep } from '../steps/close-step.ts';
import { stepDefinition } from '../steps/definitions.ts';
import { openStep } from '../steps/open-step.ts';
import { Fault, type FaultRow } from './fault.entity.ts';
import type { NewFault } from './fault.schema.ts';
import { findFault } from './find-faults.ts';
import { reportFault } from './report-fault.ts';
import { startFaultClock } from './start-clock.ts';

/** For tests: Wednesday, when the fault is reported. */
export const reportedAt = at('2026-09-30 10:00');

/** For tests: a customer the record does not know, until it is given a service. */
export const someCustomer = () => ({
  code: `JT-${randomUUID().slice(0, 8)}`,
  name: '皖江制造',
  contactName: '陈工',
  contactPhone: '0551-66668888',
});

/** For tests: a report of a service, or without one. */
export const newFault = (change: Partial<NewFault> = {}): NewFault => ({
  source: '10086',
  severity: 'major',
  description: '专线全部中断',
  ...change,
});

/** For tests: reports a fault as the API does. */
export const report = async (orm: Orm, fault: NewFault, now = reportedAt): Promise<FaultRow> =>
  await inTransaction(orm, async (em) => await reportFault(em, { fault, now, actor: '10086' }));

/** For tests: a reported fault of a service, its clock of eight hours running. */
export async function givenFault(
  orm: Orm,
  { service: given, ...change }: Partial<NewFault> & { service?: GivenService | null } = {},
): Promise<{ fault: FaultRow; deadlineId: string; serviceNumber: string | null }> {
  const service = given === null ? null : await givenService(orm, given);
  const { id } = await report(
    orm,
    newFault({
      ...(service === null ? { customer: someCustomer() } : { serviceId: service.number }),
      ...change,
    }),
  );
  return await inTransaction(orm, async (em) => {
    const fault = await findFault(em, id);
    fault.state = 'handling';
    const limit = { hours: 8, workingDays: null, warningHours: 2 };
    const deadline = await startFaultClock(em, { now: reportedAt, fault, limit, calendar });
    return { fault, deadlineId: deadline.id, serviceNumber: service?.number ?? null };
  });
}

/** For tests: a step of a fault that a person has in front of them. */
export interface OpenedStep {
  elementInstanceKey: string;
  scope: Record<string, unknown> & { fault: { id: string }; step: Record<string, unknown> };
  answered: Record<string, unknown>;
}

interface Moment {
  now?: Date;
  deadlineId?: string;
  department?: string;
}

/** For tests: the start of a step as the model does it. */
export async function open(
  orm: Orm,
  key: string,
  faultId: string,
  { now = reportedAt, deadlineId, department = 'support-center' }: Moment = {},
): Promise<OpenedStep> {
  const fields = Object.keys(stepDefinition(key)?.result.properties ?? {});
  const scope = {
    ...Object.fromEntries(fields.map((name) => [name, null])),
    fault: { id: faultId },
    ...(deadlineId === undefined ? {} : { deadline: { id: deadlineId } }),
    step: { department, name: key, fault: null },
  };
  const elementInstanceKey = randomUUID();
  const answered = await inTransaction(orm, async (em) =>
    openStep(em, {
      id: randomUUID(),
      now,
      job: { processInstanceKey: '1', elementInstanceKey, elementId: key },
      variables: scope,
      publicUrl: 'http://localhost:3000',
    }),
  );
  return { elementInstanceKey, scope: { ...scope, ...answered }, answered };
}

/** For tests: the end of a step. @returns what is wrong with it, and the variables of its effect. */
export async function close(
  orm: Orm,
  { elementInstanceKey, scope }: OpenedStep,
  typed: Record<string, unknown>,
  now = reportedAt,
): Promise<{ faults: string[]; set: Record<string, unknown> }> {
  const { step, ...set } = await inTransaction(orm, async (em) =>
    closeStep(em, {
      now,
      calendar: async () => calendar,
      elementInstanceKey,
      variables: { ...scope, ...typed },
    }),
  );
  const fault: unknown = Object(step).fault;
  return { faults: typeof fault === 'string' ? fault.split('\n') : [], set };
}

/** For tests: a step from start to end, done without a fault. @returns the variables of its effect. */
export async function done(
  orm: Orm,
  key: string,
  faultId: string,
  typed: Record<string, unknown>,
  { now = reportedAt, until = now, ...moment }: Moment & { until?: Date } = {},
): Promise<Record<string, unknown>> {
  const { faults, set } = await close(orm, await open(orm, key, faultId, { now, ...moment }), typed, until);
  if (faults.length > 0) throw new Error(`${key}: ${faults.join(' ')}`);
  return set;
}

/** For tests: the fault as the record has it now. */
export const faultNow = async (orm: Orm, id: string): Promise<FaultRow> =>
  await orm.em.fork().findOneOrFail(Fault, { id });

/** For tests: what a fault's timeline says, in order. */
export const linesOf = async (orm: Orm, faultId: string) =>
  await orm.em.fork().find(AuditEntry, { faultId }, { orderBy: { id: 'asc' } });
