import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { givenDeadline } from '../../test/helpers/given.ts';
import { inTransaction } from '../deadlines/deadline.fixture.ts';
import { openStep } from './open-step.ts';
import { Step } from './step.entity.ts';
import { givenCase, lastLine, now, open } from './step.fixture.ts';

let database: TestDatabase;
let demandId: string;
beforeAll(async () => {
  database = await freshDatabase();
  ({ demandId } = await givenCase(database.orm));
});
afterAll(async () => await database.close());

const stored = async (elementInstanceKey: string) =>
  await database.orm.em.fork().findOneOrFail(Step, { elementInstanceKey });

test('is written into the record with what its form shows, and into the timeline', async () => {
  const opened = await open(database.orm, 'design-solution', demandId, {
    variables: { solution: '直连', somethingElse: 1 },
  });
  const step = await stored(opened.elementInstanceKey);
  expect(step).toMatchObject({
    key: 'design-solution',
    name: '办理',
    department: 'support-center',
    state: 'open',
    openedAt: now,
    variables: {
      demand: { id: demandId },
      solution: '直连',
      confirmation: null,
      findings: null,
      projects: null,
      optimizations: null,
      fault: null,
    },
  });
  expect(await lastLine(database.orm, demandId)).toMatchObject({
    action: 'step.opened',
    actor: 'system',
    objectId: step.id,
    summary: '客户服务支撑中心：待办“办理”',
    reason: null,
  });
});

test.each([
  ['no deadline in its scope', async () => undefined, null, 50],
  ['a variable that is no deadline', async () => ({ id: 7 }), null, 50],
  ['a running deadline', async () => ({ id: await givenDeadline(database.orm, demandId) }), '17:30', 50],
  [
    'a paused deadline',
    async () => ({ id: await givenDeadline(database.orm, demandId, { state: 'paused' }) }),
    '17:30',
    50,
  ],
  [
    'an overdue deadline',
    async () => ({ id: await givenDeadline(database.orm, demandId, { overdueAt: now }) }),
    '17:30',
    90,
  ],
  [
    'a deadline that was met',
    async () => ({ id: await givenDeadline(database.orm, demandId, { state: 'met' }) }),
    null,
    50,
  ],
])('under %s', async (_case, given, time, priority) => {
  const deadline = await given();
  const { elementInstanceKey, answered } = await open(database.orm, 'negotiate', demandId, {
    variables: { deadline },
  });
  const dueAt = time === null ? null : `2026-10-09T${time}:00+08:00`;
  expect(answered.step).toMatchObject({ dueAt, priority });
  expect(await stored(elementInstanceKey)).toMatchObject({
    dueAt: dueAt === null ? null : new Date(dueAt),
    deadlineId: dueAt === null ? null : deadline?.id,
    priority,
  });
});

test('a step that only a model knows shows the demand', async () => {
  const { elementInstanceKey, answered } = await open(database.orm, 'owner-s-own-step', demandId, {
    variables: { solution: '直连' },
  });
  expect(Object.keys(answered).sort()).toEqual(['step', 'taskContextDisplayName']);
  expect((await stored(elementInstanceKey)).variables).toEqual({ demand: { id: demandId }, fault: null });
});

test('a step that comes back says why, and keeps what was typed beside what is open now', async () => {
  const filled = await givenCase(database.orm, [
    { segment: 'core', status: 'unknown', note: '无记录' },
    { segment: 'end', status: 'unknown' },
  ]);
  const first = await open(database.orm, 'confirm-resources', filled.demandId);
  const [core] = Object(first.answered).segments;
  const again = await open(database.orm, 'confirm-resources', filled.demandId, {
    fault: '请填写“经办人”。',
    draft: {
      segments: [
        { accessPointId: core.accessPointId, segment: 'core', status: 'available', free: 3 },
        { accessPointId: randomUUID(), segment: 'end', status: 'available' },
      ],
    },
  });
  const segments = [
    { ...core, status: 'available', free: 3 },
    expect.objectContaining({ segment: 'end', status: null, accessPointName: '1号楼' }),
  ];
  expect(again.answered).toMatchObject({ segments, step: { fault: '请填写“经办人”。' } });
  expect((await stored(again.elementInstanceKey)).variables).toMatchObject({
    segments,
    fault: '请填写“经办人”。',
  });
  expect(await lastLine(database.orm, filled.demandId)).toMatchObject({
    summary: '客户服务支撑中心：待办“办理”（填写有误，退回更正）',
    reason: '请填写“经办人”。',
  });
  // Without a fault it is another round: nothing of an earlier one is shown.
  const fresh = await open(database.orm, 'confirm-resources', filled.demandId, {
    draft: { segments: [{ ...core, status: 'available' }] },
  });
  expect(fresh.answered.segments).toEqual(first.answered.segments);
});

test('one task is one step, and a demand must be there', async () => {
  const { elementInstanceKey, scope } = await open(database.orm, 'negotiate', demandId);
  const again = (demand: string, key: string) =>
    inTransaction(database.orm, async (em) =>
      openStep(em, {
        id: randomUUID(),
        now,
        job: { processInstanceKey: '1', elementInstanceKey: key, elementId: 'negotiate' },
        variables: { ...scope, demand: { id: demand } },
        publicUrl: 'http://localhost:3000',
      }),
    );
  await expect(again(demandId, elementInstanceKey)).rejects.toThrow('duplicate key');
  await expect(again(randomUUID(), randomUUID())).rejects.toThrow('Demand not found');
  expect(await database.orm.em.fork().count(Step, { elementInstanceKey })).toBe(1);
});
