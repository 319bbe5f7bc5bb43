import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { pino } from 'pino';
import { AuditEntry } from '../core/audit/audit-entry.entity.ts';
import type { Orm } from '../core/database.ts';
import { at, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { demandVariable } from '../core/demands/demand-variable.ts';
import { accessPointsOf, findDemand } from '../core/demands/find-demands.ts';
import { receiveDemand } from '../core/demands/receive-demand.ts';
import type { DemandVariable } from '../core/process/variables.ts';
import { newDemand } from '../test/helpers/api.ts';
import type { JobHandler } from './job.ts';
import { type JobOutcome, runJob } from './run-job.ts';

interface Delivery {
  now?: Date;
  elementInstanceKey?: string;
  elementId?: string;
  retries?: number;
}

/** For tests: does a job as the engine hands it over, with no more variables than its worker asks for. */
export async function deliverJob(
  orm: Orm,
  handler: JobHandler,
  variables: Record<string, unknown>,
  {
    now = at('2026-09-30 10:00'),
    elementInstanceKey = randomUUID(),
    elementId = handler.type,
    retries = 3,
  }: Delivery = {},
): Promise<JobOutcome> {
  const fetched = Object.entries(variables).filter(
    ([name]) => handler.fetch.length === 0 || handler.fetch.includes(name),
  );
  return await runJob(
    { orm, clock: { now: async () => now }, log: pino({ level: 'silent' }) },
    handler,
    { key: '1', type: handler.type, processInstanceKey: '2', elementInstanceKey, elementId, retries },
    Object.fromEntries(fetched),
  );
}

/** For tests: the same job three times, twice at once and a day later. @returns its answers, which should be one. */
export async function deliverThrice(
  orm: Orm,
  handler: JobHandler,
  variables: Record<string, unknown>,
  delivery: Delivery = {},
): Promise<JobOutcome[]> {
  const { now = at('2026-09-30 10:00') } = delivery;
  const same = { elementInstanceKey: randomUUID(), ...delivery };
  const run = async (moment: Date) => await deliverJob(orm, handler, variables, { ...same, now: moment });
  const atOnce = await Promise.all([run(now), run(now)]);
  return [...atOnce, await run(new Date(now.getTime() + 86_400_000))];
}

/** For tests: the same answer to each of three deliveries. */
export const thrice = (variables: unknown) => Array(3).fill({ kind: 'complete', variables });

/** For tests: what a job answers that a person has to look at; `names` is what its message names. */
export const incident = (names: string) => ({
  kind: 'fail',
  retries: 0,
  message: expect.stringContaining(names),
});

/** For tests: a demand that was received, as the process knows it. */
export const givenReceived = async (orm: Orm): Promise<DemandVariable> =>
  await inTransaction(orm, async (em) => {
    const row = await receiveDemand(em, {
      demand: newDemand(),
      now: at('2026-09-30 09:00'),
      actor: 'CRM',
    });
    return demandVariable(row, await accessPointsOf(em, row.id));
  });

/** For tests: a demand that is there, as the process knows it. */
export async function variableOf(orm: Orm, demandId: string): Promise<DemandVariable> {
  const em = orm.em.fork();
  return demandVariable(await findDemand(em, demandId), await accessPointsOf(em, demandId));
}

/** For tests: what the timeline of a demand says since it was received. */
export async function actionsOf(orm: Orm, demandId: string): Promise<string[]> {
  const lines = await orm.em.fork().find(AuditEntry, { demandId }, { orderBy: { id: 'asc' } });
  return lines.map(({ action }) => action).filter((action) => action !== 'demand.received');
}
