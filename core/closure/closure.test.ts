import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { at, calendar, inTransaction } from '../deadlines/deadline.fixture.ts';
import { cancelDemand } from '../demands/cancel-demand.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { Event } from '../events/event.entity.ts';
import { ResourceHistory } from '../inventory/resource-unit.entity.ts';
import { onDemand } from '../inventory/units.fixture.ts';
import { OutboxMessage } from '../outbox/outbox-message.entity.ts';
import type { ServiceRow } from '../services/service.entity.ts';
import {
  adjustmentOf,
  closureOf,
  demandNow,
  givenReceivedFor,
  givenServiceInUse,
  now,
  serviceNow,
  suspensionOf,
  unitsByState,
} from '../services/service.fixture.ts';
import { lastLine } from '../steps/step.fixture.ts';
import { checkResumption } from './check-resumption.ts';
import { currentClosure } from './current-closure.ts';
import { dispatchClosure } from './dispatch-closure.ts';
import { releaseService } from './release-service.ts';
import { requestResumption } from './request-resumption.ts';
import { resumeService } from './resume-service.ts';
import { suspendService } from './suspend-service.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const on = async <T>(
  { id }: { id: string },
  act: (context: Parameters<Parameters<typeof onDemand<T>>[2]>[0]) => Promise<T>,
) => await onDemand(database.orm, id, act);
const dispatch = async (demand: DemandRow, moment = now) =>
  await on(demand, async ({ em, demand: row }) =>
    dispatchClosure(em, { now: moment, demand: row, calendar }),
  );
const orderOf = async ({ id }: DemandRow) => await currentClosure(database.orm.em.fork(), id);
const resume = async ({ id }: ServiceRow, moment = now) =>
  await inTransaction(database.orm, async (em) =>
    requestResumption(em, { now: moment, actor: 'CRM', serviceId: id, reason: '提前复工' }),
  );
const check = async (demand: DemandRow, moment: Date) =>
  await on(demand, async ({ em, demand: row }) =>
    checkResumption(em, { now: moment, demand: row, calendar }),
  );
const owed = async (kind: 'resume-service' | 'service-closed', { id }: DemandRow) =>
  await database.orm.em.fork().count(OutboxMessage, { kind, key: id });

async function givenSuspended() {
  const service = await givenServiceInUse(database.orm);
  const demand = await givenReceivedFor(database.orm, suspensionOf(service));
  await dispatch(demand);
  const resumption = await on(demand, async ({ em, demand: row }) =>
    suspendService(em, { now, demand: row, calendar }),
  );
  return { service, demand, resumption };
}

describe('form 5 is dispatched (art. 33)', () => {
  test('with its number, from the opening hour of its day on', async () => {
    const service = await givenServiceInUse(database.orm);
    const body = closureOf(service, { kind: 'permanent', effectiveOn: '2026-10-12', reason: '退网' });
    const demand = await givenReceivedFor(database.orm, body);
    const closure = await dispatch(demand);
    expect(closure).toMatchObject({
      number: expect.stringMatching(/^TB-20260930-\d{4}$/),
      kind: 'permanent',
      kindName: '永久停闭',
      adjustment: false,
      serviceNumber: service.number,
      reason: '退网',
      effectiveOn: '2026-10-12',
      effectiveAt: '2026-10-12T08:30:00+08:00',
      resumeOn: null,
    });
    expect(await demandNow(database.orm, demand)).toMatchObject({ state: 'closing', serviceId: service.id });
    expect(await orderOf(demand)).toMatchObject({ state: 'dispatched', serviceId: service.id });
  });

  test('again under the same number after it was corrected', async () => {
    const service = await givenServiceInUse(database.orm);
    const demand = await givenReceivedFor(database.orm, suspensionOf(service));
    const first = await dispatch(demand);
    await on(demand, async ({ demand: row }) => {
      row.closure = { kind: 'suspension', effectiveOn: '2026-10-08', resumeOn: '2026-11-30', reason: '更正' };
    });
    expect(await dispatch(demand)).toMatchObject({
      number: first.number,
      effectiveOn: '2026-10-08',
      resumeOn: '2026-11-30',
    });
    expect(await lastLine(database.orm, demand.id)).toMatchObject({ action: 'closure.dispatched-again' });
  });

  test('for the old service of an adjustment: for good, at once, and it says so (art. 35, 36)', async () => {
    const service = await givenServiceInUse(database.orm);
    const demand = await givenReceivedFor(database.orm, adjustmentOf(service), 'acceptance');
    const closure = await dispatch(demand);
    expect(closure).toMatchObject({
      adjustment: true,
      kind: 'permanent',
      effectiveAt: '2026-09-30T10:00:00+08:00',
    });
    expect(await lastLine(database.orm, demand.id)).toMatchObject({
      summary: expect.stringContaining('说明为调整业务'),
    });
  });
});

describe('a permanent closure (art. 34)', () => {
  test('frees all units, each with a line of its life, and closes the service for good', async () => {
    const service = await givenServiceInUse(database.orm);
    const demand = await givenReceivedFor(database.orm, closureOf(service));
    const { number } = await dispatch(demand);
    const answer = await on(demand, async ({ em, demand: row }) => releaseService(em, { now, demand: row }));
    expect(answer).toEqual({ freed: 6 });
    expect(await unitsByState(database.orm, service)).toEqual({
      'core free': 2,
      'trunk free': 2,
      'end free': 2,
    });
    expect(await serviceNow(database.orm, service)).toMatchObject({ state: 'closed', closedAt: now });
    expect(await demandNow(database.orm, demand)).toMatchObject({ state: 'completed', concludedAt: now });
    const em = database.orm.em.fork();
    const lines = await em.find(ResourceHistory, { demandId: demand.id });
    expect(lines.map(({ from, to }) => `${from} ${to}`)).toEqual(Array(6).fill('occupied free'));
    const [event] = await em.find(Event, { demandId: demand.id, type: 'service.closed' });
    expect(event?.data).toMatchObject({ service: service.number, closure: number, freed: 6 });
  });

  test('ends a suspension that waits, by message', async () => {
    const { service, demand: suspension } = await givenSuspended();
    const demand = await givenReceivedFor(database.orm, closureOf(service));
    await dispatch(demand);
    await on(demand, async ({ em, demand: row }) => releaseService(em, { now, demand: row }));
    expect(await demandNow(database.orm, suspension)).toMatchObject({ state: 'completed', concludedAt: now });
    expect(await orderOf(suspension)).toMatchObject({ state: 'completed' });
    expect(await owed('service-closed', suspension)).toBe(1);
    expect(await serviceNow(database.orm, service)).toMatchObject({ suspendedAt: null, resumeOn: null });
    expect((await unitsByState(database.orm, service))['end free']).toBe(2);
  });
});

describe('a suspension (art. 34)', () => {
  test('closes the end segment only and says when it ends', async () => {
    const { service, demand, resumption } = await givenSuspended();
    expect(resumption).toEqual({ state: 'wait', at: '2026-12-31T08:30:00+08:00' });
    expect(await unitsByState(database.orm, service)).toEqual({
      'core occupied': 2,
      'trunk occupied': 2,
      'end suspended': 2,
    });
    expect(await serviceNow(database.orm, service)).toMatchObject({
      state: 'suspended',
      suspendedAt: now,
      resumeOn: '2026-12-31',
    });
    expect(await demandNow(database.orm, demand)).toMatchObject({ state: 'suspended' });
  });

  test('resumed: the end is in use again, the demand is done with', async () => {
    const { service, demand } = await givenSuspended();
    await on(demand, async ({ em, demand: row }) => resumeService(em, { now, demand: row }));
    expect((await unitsByState(database.orm, service))['end occupied']).toBe(2);
    expect(await serviceNow(database.orm, service)).toMatchObject({
      state: 'active',
      suspendedAt: null,
      resumeOn: null,
    });
    expect(await demandNow(database.orm, demand)).toMatchObject({ state: 'completed' });
  });

  test('its day: resumed then, not before; afterwards nobody can ask for it again', async () => {
    const { service, demand } = await givenSuspended();
    expect(await check(demand, at('2026-12-31 08:29'))).toEqual({
      state: 'wait',
      at: '2026-12-31T08:30:00+08:00',
    });
    expect((await check(demand, at('2026-12-31 08:30'))).state).toBe('resume');
    expect(await orderOf(demand)).toMatchObject({ resumeRequestedBy: 'system' });
    await expect(resume(service)).rejects.toMatchObject({ code: 'resumption-under-way' });
  });

  test('asked for before its day: once, and the flow is told', async () => {
    const { service, demand } = await givenSuspended();
    const answers = await Promise.allSettled(Array.from({ length: 10 }, async () => await resume(service)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await owed('resume-service', demand)).toBe(1);
    expect((await check(demand, now)).state).toBe('resume');
    expect(await orderOf(demand)).toMatchObject({ resumeRequestedBy: 'CRM', resumeReason: '提前复工' });
  });

  test.each(['active', 'closed'] as const)('a service that is %s is not resumed', async (state) => {
    const service = await givenServiceInUse(database.orm, { state });
    await expect(resume(service)).rejects.toMatchObject({ code: 'service-state', details: { state } });
  });

  test('not while it is being closed for good; once that is cancelled it asks again', async () => {
    const { service, demand } = await givenSuspended();
    const closure = await givenReceivedFor(database.orm, closureOf(service));
    await expect(resume(service)).rejects.toMatchObject({
      code: 'service-busy',
      details: { demand: closure.number },
    });
    // New Year's Eve of 2026 is a Thursday, Friday to Sunday are off.
    const asked = await check(demand, at('2026-12-31 08:30'));
    expect(asked).toEqual({ state: 'wait', at: '2027-01-04T08:30:00+08:00' });
    await inTransaction(database.orm, async (em) =>
      cancelDemand(em, { now, actor: 'CRM', demandId: closure.id, reason: '客户留网' }),
    );
    expect(await owed('resume-service', demand)).toBe(1);
    expect((await check(demand, at('2026-12-31 09:00'))).state).toBe('resume');
  });
});

describe('closure and resumption at the same moment', () => {
  test('one comes first, the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const { service } = await givenSuspended();
      const [closed, resumed] = await Promise.allSettled([
        givenReceivedFor(database.orm, closureOf(service)),
        resume(service),
      ]);
      expect([closed.status, resumed.status].sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  test('of twenty demands for one service one is taken, the others learn its number', async () => {
    const service = await givenServiceInUse(database.orm);
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, async (_, index) =>
        givenReceivedFor(database.orm, index % 2 === 0 ? closureOf(service) : adjustmentOf(service)),
      ),
    );
    const taken = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(taken).toHaveLength(1);
    for (const one of answers)
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ code: 'service-busy', details: { demand: taken[0]?.number } });
  });
});
