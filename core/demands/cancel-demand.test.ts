import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { givenDeadline, givenStep } from '../../test/helpers/given.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Deadline } from '../deadlines/deadline.entity.ts';
import { givenDemand, inTransaction } from '../deadlines/deadline.fixture.ts';
import { Event } from '../events/event.entity.ts';
import { allocateUnits } from '../inventory/allocate-units.ts';
import { ResourceUnit } from '../inventory/resource-unit.entity.ts';
import { givenAcceptedOrder, givenStock, now, onDemand } from '../inventory/units.fixture.ts';
import { OutboxMessage } from '../outbox/outbox-message.entity.ts';
import { requestCompletion } from '../steps/request-completion.ts';
import { Step } from '../steps/step.entity.ts';
import { cancelDemand } from './cancel-demand.ts';
import { Demand } from './demand.entity.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const cancel = async (demandId: string) =>
  await inTransaction(database.orm, async (em) =>
    cancelDemand(em, { now, actor: '王芳', demandId, reason: '客户搬迁' }),
  );
const fresh = () => database.orm.em.fork();

describe('a demand is cancelled', () => {
  test('steps and clocks end, units are given back, the reason stays, the engine is told', async () => {
    const street = '合肥市取消路';
    await givenStock(database.orm, street, [
      { segment: 'core', free: 1 },
      { segment: 'trunk', free: 1 },
      { segment: 'end', free: 1 },
    ]);
    const demandId = await givenAcceptedOrder(database.orm, street);
    await onDemand(database.orm, demandId, async ({ em, demand }) =>
      allocateUnits(em, { now, actor: 'system', demand }),
    );
    await givenStep(database.orm, demandId, { key: 'open-network', state: 'completing' });
    await givenDeadline(database.orm, demandId);
    await cancel(demandId);
    const em = fresh();
    expect(await em.findOneOrFail(Demand, { id: demandId })).toMatchObject({
      state: 'cancelled',
      cancellation: { reason: '客户搬迁', by: '王芳', state: 'provisioning' },
    });
    expect(await em.find(Step, { demandId })).toMatchObject([{ state: 'cancelled' }]);
    expect(await em.find(Deadline, { demandId })).toMatchObject([{ state: 'cancelled' }]);
    expect(await em.count(ResourceUnit, { demandId })).toBe(0);
    expect(await em.count(OutboxMessage, { key: demandId, kind: 'cancel-demand' })).toBe(1);
    expect(await em.count(Event, { demandId, type: 'demand.cancelled' })).toBe(1);
    const lines = await em.find(AuditEntry, { demandId }, { orderBy: { id: 'asc' } });
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'demand.cancelled',
        'deadline.cancelled',
        'step.cancelled',
        'order.units-released',
      ]),
    );
  });

  test.each(['completed', 'withdrawn', 'cancelled'] as const)('not one that is %s', async (state) => {
    const demandId = await givenDemand(database.orm);
    await fresh().nativeUpdate(Demand, { id: demandId }, { state, concludedAt: now });
    await expect(cancel(demandId)).rejects.toMatchObject({ code: 'demand-ended', details: { state } });
  });

  test('and a system completes its step at the same moment: one comes first, nothing hangs', async () => {
    for (let round = 0; round < 25; round++) {
      const demandId = await givenDemand(database.orm);
      const stepId = await givenStep(database.orm, demandId, { key: 'a-step-of-a-model-only' });
      const completion = inTransaction(database.orm, async (em) =>
        requestCompletion(em, {
          stepId,
          variables: {},
          completedBy: '李建',
          actor: 'api',
          now,
          shapeFaults: () => [],
        }),
      ).then(
        () => 'accepted',
        (error: { code?: string }) => error.code,
      );
      const cancelled = cancel(demandId).then(
        () => 'cancelled',
        (error: { code?: string }) => error.code,
      );
      expect(['accepted', 'step-not-open']).toContain(await completion);
      expect(await cancelled).toBe('cancelled');
      expect(await fresh().findOneOrFail(Step, { id: stepId })).toMatchObject({ state: 'cancelled' });
    }
  });
});
