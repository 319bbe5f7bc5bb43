import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Type } from 'typebox';
import { recordAudit } from '../core/audit/record-audit.ts';
import { openDatabase } from '../core/database.ts';
import { givenDemand } from '../core/deadlines/deadline.fixture.ts';
import { cancelDemand } from '../core/demands/cancel-demand.ts';
import { ConflictError, TransientError } from '../core/errors.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { defineJob, type JobInfo } from './job.ts';
import { runJob } from './run-job.ts';

const log = pino({ level: 'silent' });
const clock = { now: async () => new Date('2026-09-30T02:00:00Z') };
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const job = (elementInstanceKey: string): JobInfo => ({
  key: `1${elementInstanceKey}`,
  type: 'count-something',
  processInstanceKey: '2251799813685251',
  elementInstanceKey,
  elementId: 'count-something',
  retries: 3,
});

/** One audit line per effect: what can be counted. */
const effect = (calls: { count: number }, after: () => void | Promise<void> = () => {}) =>
  defineJob({
    type: 'count-something',
    variables: Type.Object({ name: Type.String() }),
    async handle({ em, now, job: { elementInstanceKey }, variables }) {
      calls.count++;
      recordAudit(em, {
        at: now,
        actor: 'system',
        action: 'test.effect',
        objectType: 'demand',
        objectId: elementInstanceKey,
        summary: variables.name,
      });
      await em.flush();
      await after();
      return { answer: calls.count };
    },
  });

const effects = async (objectId: string): Promise<number> => {
  const rows: { n: number }[] = await database.orm.em
    .fork()
    .execute('select count(*)::int as n from audit_entry where object_id = ?', [objectId]);
  return rows[0]?.n ?? -1;
};

describe('a job', () => {
  test('delivered again answers the same, without a second effect', async () => {
    const calls = { count: 0 };
    const deps = { orm: database.orm, clock, log };
    const first = await runJob(deps, effect(calls), job('11'), { name: '甲' });
    const second = await runJob(deps, effect(calls), job('11'), { name: '甲' });
    expect(first).toEqual({ kind: 'complete', variables: { answer: 1 } });
    expect(second).toEqual(first);
    expect(await effects('11')).toBe(1);
  });

  test('delivered ten times at once has one effect and one answer', async () => {
    const calls = { count: 0 };
    const outcomes = await Promise.all(
      Array.from(
        { length: 10 },
        async () => await runJob({ orm: database.orm, clock, log }, effect(calls), job('12'), { name: '乙' }),
      ),
    );
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await effects('12')).toBe(1);
  });

  test('that fails leaves nothing behind and can be done by the next try', async () => {
    const calls = { count: 0 };
    const deps = { orm: database.orm, clock, log };
    const failing = effect(calls, () => {
      if (calls.count === 1) throw new Error('boom');
    });
    expect(await runJob(deps, failing, job('13'), { name: '丙' })).toEqual({
      kind: 'fail',
      message: 'boom',
      retries: 2,
      backOffMs: 2_000,
    });
    expect(await effects('13')).toBe(0);
    expect(await runJob(deps, failing, job('13'), { name: '丙' })).toMatchObject({ kind: 'complete' });
    expect(await effects('13')).toBe(1);
  });

  test.each([
    [
      'an outside system that is away: another try, later',
      new TransientError('away'),
      { retries: 2, backOffMs: 5_000 },
    ],
    [
      'an order that the state forbids: a person has to look',
      new ConflictError('deadline-ended', 'closed'),
      { retries: 0 },
    ],
  ])('%s', async (_name, error, expected) => {
    const outcome = await runJob(
      { orm: database.orm, clock, log },
      effect({ count: 0 }, () => Promise.reject(error)),
      job('14'),
      { name: '丁' },
    );
    expect(outcome).toMatchObject({ kind: 'fail', ...expected });
  });

  test('whose variables break the contract becomes an incident that names them', async () => {
    const outcome = await runJob({ orm: database.orm, clock, log }, effect({ count: 0 }), job('15'), {
      name: 7,
    });
    expect(outcome).toMatchObject({ kind: 'fail', retries: 0, message: expect.stringContaining('/name') });
  });

  test('keeps its tries while the database is away', async () => {
    const away = await openDatabase('postgres://nobody:nothing@127.0.0.1:1/nowhere');
    try {
      const outcome = await runJob({ orm: away, clock, log }, effect({ count: 0 }), job('16'), {
        name: '戊',
      });
      expect(outcome).toMatchObject({ kind: 'fail', retries: 3, backOffMs: 3_000 });
    } finally {
      await away.close();
    }
  });
});

describe('a job of a cancelled demand', () => {
  test('has no effect and is no incident: the flow is about to end', async () => {
    let effects = 0;
    const handler = defineJob({
      type: 'count-something',
      variables: Type.Object({ demand: Type.Object({ id: Type.String() }) }),
      async handle() {
        effects += 1;
        return {};
      },
    });
    const deps = { orm: database.orm, clock, log };
    const id = await givenDemand(database.orm);
    expect(await runJob(deps, handler, job('71'), { demand: { id } })).toMatchObject({ kind: 'complete' });
    await database.orm.em
      .fork()
      .transactional(async (em) =>
        cancelDemand(em, { now: await clock.now(), actor: '王芳', demandId: id, reason: '客户搬迁' }),
      );
    expect(await runJob(deps, handler, job('72'), { demand: { id } })).toMatchObject({
      kind: 'fail',
      retries: 3,
    });
    expect(effects).toBe(1);
  });
});
