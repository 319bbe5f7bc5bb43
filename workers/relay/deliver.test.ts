import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { cancelDemand } from '../../core/demands/cancel-demand.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { TransientError } from '../../core/errors.ts';
import type { OutboxKind } from '../../core/outbox/outbox-message.entity.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { actionsOf, givenReceived } from '../deliver-job.fixture.ts';
import { deliver } from './deliver.ts';
import { away, fakeEngine, givenStep, owe, relayDeps, rowOf } from './engine.fixture.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const hour = 3_600_000;
const done = { done: true };
const soon = { done: false, retryInMs: 400 };

/** Delivers one row to an engine that says this. @returns what is said to the relay, and what the engine was asked. */
async function carryOut(
  kind: OutboxKind,
  key: string,
  says: Partial<Engine> = {},
  { payload = {}, attempts = 1 }: { payload?: Record<string, unknown>; attempts?: number } = {},
) {
  const engine = fakeEngine(says);
  const messageId = await owe(database.orm, kind, key, payload);
  const row = Object.assign(await rowOf(database.orm, messageId), { attempts });
  const delivery = await deliver(relayDeps(database.orm, engine), row);
  return { delivery, asked: engine.asked, messageId };
}

/** Rows whose message has another name in the models. */
const names: Partial<Record<OutboxKind, string>> = { 'cancel-demand': 'demand-cancelled' };

describe('a message', () => {
  test.each<[OutboxKind, number]>([
    ['deadline-changed', hour],
    ['deadline-advanced', 24 * hour],
    ['cancel-demand', 24 * hour],
  ])('%s is published under the id of its row', async (kind, timeToLiveMs) => {
    const key = randomUUID();
    const payload = { deadline: { id: key } };
    const { delivery, asked, messageId } = await carryOut(kind, key, {}, { payload });
    expect(delivery).toEqual(done);
    expect(asked).toEqual([
      [
        'publishMessage',
        { name: names[kind] ?? kind, correlationKey: key, messageId, timeToLiveMs, variables: payload },
      ],
    ]);
  });

  test('of a new demand starts its process, and its presale, once', async () => {
    const demand = await givenReceived(database.orm);
    const payload = { demand };
    const first = await carryOut('start-demand', demand.id, {}, { payload });
    expect(first.asked).toMatchObject([
      ['publishMessage', { name: 'demand-received', correlationKey: demand.id, variables: payload }],
    ]);
    const second = await carryOut('start-demand', demand.id, {}, { payload });
    expect([first.delivery, second.delivery]).toEqual([done, done]);
    expect(await actionsOf(database.orm, demand.id)).toEqual(['demand.presale-started']);
  });

  test('of a demand that was cancelled before starts nothing', async () => {
    const demand = await givenReceived(database.orm);
    const cancellation = { now: new Date(), actor: '王芳', demandId: demand.id, reason: '客户搬迁' };
    await inTransaction(database.orm, async (em) => cancelDemand(em, cancellation));
    const { delivery, asked } = await carryOut('start-demand', demand.id, {}, { payload: { demand } });
    expect([delivery, asked]).toEqual([done, []]);
    expect(await actionsOf(database.orm, demand.id)).toEqual(['demand.cancelled']);
  });

  test('that the engine does not take leaves the demand where it is', async () => {
    const demand = await givenReceived(database.orm);
    const attempt = carryOut('start-demand', demand.id, { publishMessage: away });
    await expect(attempt).rejects.toThrow(TransientError);
    expect(await actionsOf(database.orm, demand.id)).toEqual([]);
  });
});

describe('the completion of a step', () => {
  const result = { outcome: 'accepted', remark: null, handler: 'OSS' };

  test('goes to its user task with what was sent', async () => {
    const { id } = await givenStep(database.orm, { state: 'completing', userTaskKey: '41', result });
    const { delivery, asked } = await carryOut('complete-step', id);
    expect(delivery).toEqual(done);
    expect(asked).toEqual([['completeUserTask', '41', result]]);
  });

  test('looks for a user task that was not seen yet', async () => {
    const { id, elementInstanceKey } = await givenStep(database.orm, { state: 'completing', result });
    const where = { processInstanceKey: '77', elementId: 'negotiate', elementInstanceKey };
    const early = await carryOut('complete-step', id);
    expect(early.delivery).toEqual(soon);
    expect(early.asked).toEqual([['findUserTask', where]]);
    const task = { key: '42', elementInstanceKey, assignee: null };
    const later = await carryOut('complete-step', id, { findUserTask: async () => task });
    expect(later.delivery).toEqual(done);
    expect(later.asked).toEqual([
      ['findUserTask', where],
      ['completeUserTask', '42', result],
    ]);
  });

  test('that a person did meanwhile is done', async () => {
    const gone: Partial<Engine> = { completeUserTask: async () => false };
    const before = await givenStep(database.orm, { state: 'completing', userTaskKey: '43', result });
    // The task is gone, but the record has not heard of it yet.
    expect((await carryOut('complete-step', before.id, gone)).delivery).toEqual(soon);
    const after = await givenStep(database.orm, { state: 'completed', userTaskKey: '43', result });
    expect(await carryOut('complete-step', after.id, gone)).toMatchObject({ delivery: done, asked: [] });
  });

  test('whose task stays away is told to the operator', async () => {
    const { id } = await givenStep(database.orm, { state: 'completing', result });
    expect((await carryOut('complete-step', id, {}, { attempts: 59 })).delivery).toEqual(soon);
    expect((await carryOut('complete-step', id, {}, { attempts: 60 })).delivery).toEqual({
      done: false,
      retryInMs: 15_000,
      error: expect.stringContaining(id),
    });
  });

  test.each(['completeUserTask', 'findUserTask'] as const)(
    'an engine away at %s is an error',
    async (call) => {
      const { id } = await givenStep(database.orm, {
        state: 'completing',
        result,
        ...(call === 'completeUserTask' ? { userTaskKey: '44' } : {}),
      });
      await expect(carryOut('complete-step', id, { [call]: away })).rejects.toThrow(TransientError);
    },
  );
});

describe('a step that was accepted or handed over', () => {
  test.each(['赵强', null])('its task goes to %s', async (wantedAssignee) => {
    const { id } = await givenStep(database.orm, { userTaskKey: '53', wantedAssignee });
    const { delivery, asked } = await carryOut('assign-step', id);
    expect(delivery).toEqual(done);
    expect(asked).toEqual([['assignUserTask', '53', wantedAssignee]]);
  });

  test('an engine that is away is asked again; a step that is done is left alone', async () => {
    const { id } = await givenStep(database.orm, { userTaskKey: '54', wantedAssignee: '赵强' });
    await expect(carryOut('assign-step', id, { assignUserTask: away })).rejects.toThrow(TransientError);
    const { id: over } = await givenStep(database.orm, { userTaskKey: '55', state: 'completed' });
    expect(await carryOut('assign-step', over)).toMatchObject({ delivery: done, asked: [] });
  });
});

describe('a deadline that moved', () => {
  test.each([
    [
      'its task gets date and priority',
      {},
      { dueDate: '2026-10-09T17:30:00+08:00', priority: 50, candidateGroups: ['group-customer'] },
    ],
    [
      'without a date the task keeps its own',
      { dueAt: null },
      { priority: 50, candidateGroups: ['group-customer'] },
    ],
  ])('%s', async (_case, change, changeset) => {
    const { id } = await givenStep(database.orm, { userTaskKey: '51', ...change });
    const { delivery, asked } = await carryOut('update-step', id);
    expect(delivery).toEqual(done);
    expect(asked).toEqual([['updateUserTask', '51', changeset]]);
  });

  test.each(['completed', 'cancelled'] as const)('a step that is %s is left alone', async (state) => {
    const { id } = await givenStep(database.orm, { state, userTaskKey: '52' });
    expect(await carryOut('update-step', id)).toMatchObject({ delivery: done, asked: [] });
  });

  test('a step nobody knows is left alone', async () => {
    expect(await carryOut('update-step', randomUUID())).toMatchObject({ delivery: done, asked: [] });
  });
});
