import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenDeadline } from '../core/deadlines/deadline.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { escalate, sentFor } from './escalation-jobs.fixture.ts';
import type { JobHandler } from './job.ts';

/** For tests: what holds of every job that carries out one tier of the ladder (催办, 督办). */
export function testTierJob(
  handler: JobHandler,
  action: 'remind' | 'supervise',
  notice: { kind: string; recipient: string },
): void {
  const escalationStep = { action, nextAfterWorkingDays: 1 };
  const expected = { ...notice, department: 'support-center' };
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(async () => await database.close());

  test('each tier once, however often its job comes', async () => {
    const deadline = await givenDeadline(database.orm);
    const done = { kind: 'complete', variables: {} };
    for (const [now, elementInstanceKey] of [
      ['2026-10-09 17:30', '1'],
      ['2026-10-09 17:31', '1'],
      ['2026-10-10 17:30', '2'],
    ] as const)
      expect(
        await escalate(database.orm, handler, { deadline, now, elementInstanceKey, escalationStep }),
      ).toEqual(done);
    const sent = await sentFor(database.orm, deadline.id);
    expect(sent).toMatchObject([expected, expected]);
    expect(sent.map(({ text }) => /已超时(\d个工作日)?/.exec(text)?.[0])).toEqual([
      '已超时',
      '已超时1个工作日',
    ]);
  });

  test('a decision table that would remind without end is an incident that says which value', async () => {
    const deadline = await givenDeadline(database.orm);
    expect(
      await escalate(database.orm, handler, {
        deadline,
        now: '2026-10-09 17:30',
        elementInstanceKey: '3',
        escalationStep: { ...escalationStep, nextAfterWorkingDays: 0 },
      }),
    ).toMatchObject({
      kind: 'fail',
      retries: 0,
      message: expect.stringContaining('/escalationStep/nextAfterWorkingDays'),
    });
    expect(await sentFor(database.orm, deadline.id)).toEqual([]);
  });
}
