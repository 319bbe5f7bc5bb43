import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../../test/helpers/database.ts';
import { AuditEntry } from '../../audit/audit-entry.entity.ts';
import type { Orm } from '../../database.ts';
import { Deadline } from '../../deadlines/deadline.entity.ts';
import {
  at,
  calendar,
  givenDeadline,
  givenStep,
  historyOf,
  inTransaction,
  owed,
} from '../../deadlines/deadline.fixture.ts';
import { pauseDeadline } from '../../deadlines/pause-deadline.ts';
import { resumeDeadline } from '../../deadlines/resume-deadline.ts';
import { stopDeadline } from '../../deadlines/stop-deadline.ts';
import { cancelDemand } from '../../demands/cancel-demand.ts';
import { givenFault, open as openOfFault } from '../../faults/fault.fixture.ts';
import { createNotifications } from '../../notifications/embedded-notifications.ts';
import { Notification } from '../../notifications/notification.entity.ts';
import { OutboxMessage } from '../../outbox/outbox-message.entity.ts';
import { requestCompletion } from '../request-completion.ts';
import { Step } from '../step.entity.ts';
import { close, givenCase, open } from '../step.fixture.ts';
import { acceptStep } from './accept-step.ts';
import { isOutdated } from './assign-step.ts';
import { handOverStep } from './hand-over-step.ts';
import { holdStep } from './hold-step.ts';
import { noteStep } from './note-step.ts';
import { remindStep } from './remind-step.ts';
import { resumeStep } from './resume-step.ts';
import { returnStep, wayBack } from './return-step.ts';

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await freshDatabase();
  orm = database.orm;
});
afterAll(async () => await database.close());

const now = at('2026-10-08 14:30');
const notifications = createNotifications({ mail: false });
const order = (stepId: string, by = '王芳', moment = now) => ({ stepId, by, actor: 'api', now: moment });
const accept = (id: string, by?: string) => inTransaction(orm, (em) => acceptStep(em, order(id, by)));
const handOver = (id: string, to: { department?: string; assignee?: string }, by?: string) =>
  inTransaction(orm, (em) => handOverStep(em, { ...order(id, by), ...to, remark: '请排查接入侧' }));
const giveBack = (id: string, by?: string) =>
  inTransaction(orm, (em) => returnStep(em, { ...order(id, by), reason: '不属于本部门' }));
const remind = (id: string, moment = now) =>
  inTransaction(orm, (em) =>
    remindStep(em, { ...order(id, '李强', moment), notifications, remark: '客户来电' }),
  );
const hold = (id: string, moment = now, by = '王芳') =>
  inTransaction(orm, (em) => holdStep(em, { ...order(id, by, moment), calendar, reason: '等客户开放机房' }));
const resume = (id: string, moment = now) =>
  inTransaction(orm, (em) =>
    resumeStep(em, { ...order(id, '王芳', moment), calendar, remark: '机房已开放' }),
  );
const pause = (deadlineId: string, moment = now) =>
  inTransaction(orm, (em) =>
    pauseDeadline(em, { calendar, now: moment, actor: '赵主任', deadlineId, reason: '台风' }),
  );
const run = (deadlineId: string, moment = now) =>
  inTransaction(orm, (em) => resumeDeadline(em, { calendar, now: moment, actor: '赵主任', deadlineId }));

const stepOf = async (id: string) => await orm.em.fork().findOneOrFail(Step, { id });
const clockOf = async (id: string) => await orm.em.fork().findOneOrFail(Deadline, { id });
const linesOf = async (objectId: string) =>
  await orm.em.fork().find(AuditEntry, { objectType: 'step', objectId }, { orderBy: { id: 'asc' } });
const summaries = async (id: string) => (await linesOf(id)).map(({ summary }) => summary);
const kinds = async (id: string) => (await owed(orm, id)).map(({ kind }) => kind);

/** A step under a clock of 2 working days that is due on 2026-10-09 17:30; at `now` 12 hours are left. */
async function given() {
  const deadline = await givenDeadline(orm);
  const id = await givenStep(orm, deadline);
  return { id, deadline };
}

/** How many went well, and the codes of those that did not. */
async function outcomes(acts: Promise<unknown>[]) {
  const settled = await Promise.allSettled(acts);
  return {
    done: settled.filter(({ status }) => status === 'fulfilled').length,
    refused: settled.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : [])),
  };
}

describe('接单', () => {
  test('gives the step to the person, here and in the engine, with one line however often', async () => {
    const { id } = await given();
    await accept(id);
    await accept(id);
    expect(await stepOf(id)).toMatchObject({ assignee: '王芳', wantedAssignee: '王芳' });
    expect(await owed(orm, id)).toMatchObject([{ kind: 'assign-step', payload: { stepId: id, from: null } }]);
    expect(await linesOf(id)).toMatchObject([
      {
        action: 'step.accepted',
        actor: '王芳',
        summary: '客户服务支撑中心：王芳接单“人工确认资源”',
        before: { assignee: null },
        after: { assignee: '王芳', by: '王芳' },
      },
    ]);
  });

  test('of two at once the second hears who was first', async () => {
    const { id } = await given();
    expect(await outcomes([accept(id, '甲'), accept(id, '乙')])).toEqual({
      done: 1,
      refused: ['step-taken'],
    });
    const { assignee } = await stepOf(id);
    await expect(accept(id, '丙')).rejects.toMatchObject({ status: 409, details: { assignee } });
    expect(await kinds(id)).toEqual(['assign-step']);
  });
});

describe('转派 and 退单', () => {
  test('another department gets it, and gives it back to the person who had it', async () => {
    const { id } = await given();
    await accept(id);
    await handOver(id, { department: 'om-teams' }, '赵主任');
    expect(await stepOf(id)).toMatchObject({
      department: 'om-teams',
      assignee: null,
      wantedAssignee: null,
      senders: [{ department: 'support-center', assignee: '王芳' }],
    });
    expect(await kinds(id)).toEqual(['assign-step', 'update-step', 'assign-step']);
    await giveBack(id, '孙浩');
    expect(await stepOf(id)).toMatchObject({
      department: 'support-center',
      assignee: '王芳',
      wantedAssignee: '王芳',
      senders: [],
    });
    expect((await summaries(id)).slice(1)).toEqual([
      '客户服务支撑中心：赵主任把“人工确认资源”转派给运行维护部各专业班组',
      '运行维护部各专业班组：孙浩把“人工确认资源”退回客户服务支撑中心的王芳',
    ]);
    expect((await linesOf(id)).at(-1)).toMatchObject({ reason: '不属于本部门' });
  });

  test('a chain goes back one hand at a time', async () => {
    const { id } = await given();
    await handOver(id, { department: 'om-teams', assignee: '孙浩' });
    await handOver(id, { assignee: '周杰' });
    await handOver(id, { department: 'engineering' });
    const desks = [];
    for (let hand = 0; hand < 3; hand++) {
      await giveBack(id);
      const { department, assignee } = await stepOf(id);
      desks.push([department, assignee]);
    }
    expect(desks).toEqual([
      ['om-teams', '周杰'],
      ['om-teams', '孙浩'],
      ['support-center', null],
    ]);
    await expect(giveBack(id)).rejects.toMatchObject({ status: 409, code: 'step-not-handed-over' });
  });

  test.each([
    [{ department: 'om-team' }, 'department-unknown'],
    [{ department: 'support-center' }, 'handover-goes-nowhere'],
    [{}, 'handover-goes-nowhere'],
    [{ assignee: '王芳' }, 'handover-goes-nowhere'],
  ])('to %j: refused, and nothing changes', async (to, code) => {
    const { id } = await given();
    await accept(id, '王芳');
    await expect(handOver(id, to)).rejects.toMatchObject({ status: 422, code });
    expect(await linesOf(id)).toHaveLength(1);
    expect(await stepOf(id)).toMatchObject({ department: 'support-center', senders: [] });
  });

  test('a list of departments comes with an unknown one', async () => {
    const { id } = await given();
    await expect(handOver(id, { department: 'x' })).rejects.toMatchObject({
      details: { offered: expect.objectContaining({ 'om-teams': '运行维护部各专业班组' }) },
    });
  });

  test('what came by the model is told its way back in the model', async () => {
    expect(wayBack('accept-provisioning')).toEqual({ field: 'decision', value: 'returned', word: '退回' });
    expect(wayBack('verify-template')).toMatchObject({ value: 'refused', word: '不通过' });
    expect(wayBack('design-solution')).toBeNull();
    const { demandId } = await givenCase(orm);
    const { answered } = await open(orm, 'accept-provisioning-not-known', demandId);
    const { id } = Object(answered.step);
    await expect(giveBack(id)).rejects.toMatchObject({ details: { choice: null } });
  });

  test('hand-over against completion: one comes first, the other says so or goes with it', async () => {
    const { id } = await given();
    const complete = inTransaction(orm, (em) =>
      requestCompletion(em, {
        stepId: id,
        variables: { decision: 'uniform', status: 'available', handler: '王芳' },
        completedBy: '王芳',
        actor: 'api',
        now,
        shapeFaults: () => [],
      }),
    );
    const { done, refused } = await outcomes([complete, handOver(id, { department: 'om-teams' })]);
    const { state, department } = await stepOf(id);
    expect(state).toBe('completing');
    expect({ done, refused, department }).toEqual(
      done === 2
        ? { done: 2, refused: [], department: 'om-teams' }
        : { done: 1, refused: ['step-not-open'], department: 'support-center' },
    );
  });

  test('two hand-overs at once both go through, one after the other', async () => {
    const { id } = await given();
    const to = ['om-teams', 'engineering'];
    const { done } = await outcomes(to.map((department) => handOver(id, { department })));
    expect(done).toBe(2);
    const { senders, department } = await stepOf(id);
    expect(senders.map((one) => one.department)).toEqual([
      'support-center',
      to.find((one) => one !== department),
    ]);
  });

  test('a wrong value brings it back to the department it was handed to', async () => {
    const { demandId } = await givenCase(orm);
    const first = await open(orm, 'negotiate', demandId);
    await handOver(Object(first.answered.step).id, { department: 'om-teams' });
    const { faults } = await close(orm, first, {});
    const again = await open(orm, 'negotiate', demandId, { fault: faults.join('\n') });
    expect(again.answered.step).toMatchObject({ department: 'om-teams' });
    expect(await stepOf(Object(again.answered.step).id)).toMatchObject({
      department: 'om-teams',
      senders: [{ department: 'support-center', assignee: null }],
    });
    const fresh = await open(orm, 'negotiate', demandId);
    expect(fresh.answered.step).toMatchObject({ department: 'support-center' });
  });
});

describe('催办', () => {
  test('tells the department at the desk and the one that answers for the limit', async () => {
    const { id, deadline } = await given();
    await handOver(id, { department: 'om-teams' });
    await remind(id);
    const notices = await orm.em
      .fork()
      .find(Notification, { deadlineId: deadline.id }, { orderBy: { seq: 'asc' } });
    expect(notices.map(({ department, kind }) => [department, kind])).toEqual([
      ['om-teams', 'reminder'],
      ['support-center', 'reminder'],
    ]);
    expect(notices[0]?.text).toMatch(
      /^李强催办运行维护部各专业班组：需求XQ-\S+的环节“人工确认资源”，应于2026年10月9日 17:30前完成。催办说明：客户来电$/,
    );
    expect(await linesOf(id)).toContainEqual(
      expect.objectContaining({
        action: 'step.reminded',
        summary: '运行维护部各专业班组：李强催办“人工确认资源”，已通知运行维护部各专业班组、客户服务支撑中心',
      }),
    );
  });

  test('at most once in ten minutes, also of two at once', async () => {
    const { id } = await given();
    expect(await outcomes([remind(id), remind(id)])).toEqual({ done: 1, refused: ['reminded-just-now'] });
    await expect(remind(id, at('2026-10-08 14:39'))).rejects.toMatchObject({
      status: 409,
      details: { remindedAt: '2026-10-08T14:30:00+08:00', again: '2026-10-08T14:40:00+08:00' },
    });
    await remind(id, at('2026-10-08 14:40'));
    expect(await linesOf(id)).toHaveLength(2);
  });
});

describe('挂起 and 解挂', () => {
  test('the clock stands meanwhile, and as much time is left as before', async () => {
    const { id, deadline } = await given();
    await hold(id);
    expect(await stepOf(id)).toMatchObject({
      heldAt: now,
      heldBy: '王芳',
      holdReason: '等客户开放机房',
      priority: 25,
    });
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'paused', remainingMs: 12 * 3_600_000 });
    await resume(id, at('2026-10-11 20:00'));
    expect(await stepOf(id)).toMatchObject({
      heldAt: null,
      heldBy: null,
      holdReason: null,
      priority: 50,
      dueAt: at('2026-10-13 11:30'),
    });
    expect(await clockOf(deadline.id)).toMatchObject({
      state: 'running',
      dueAt: at('2026-10-13 11:30'),
      pauses: [{ hold: true, by: '王芳', reason: '环节“人工确认资源”挂起：等客户开放机房' }],
    });
    expect(await summaries(id)).toEqual([
      '客户服务支撑中心：王芳挂起“人工确认资源”，时限暂停计时',
      '客户服务支撑中心：王芳解挂“人工确认资源”，时限恢复计时',
    ]);
    expect((await historyOf(orm, deadline.id)).map(({ action }) => action)).toEqual([
      'deadline.started',
      'deadline.paused',
      'deadline.resumed',
    ]);
    expect(await kinds(id)).toContain('update-step');
  });

  test('twice is refused either way', async () => {
    const { id } = await given();
    await expect(resume(id)).rejects.toMatchObject({ status: 409, code: 'step-not-held' });
    expect(await outcomes([hold(id), hold(id)])).toEqual({ done: 1, refused: ['step-held'] });
    expect(await outcomes([resume(id), resume(id)])).toEqual({ done: 1, refused: ['step-not-held'] });
  });

  test('hold against resume: never a held step with a running clock', async () => {
    const { id, deadline } = await given();
    await hold(id);
    await outcomes([resume(id, at('2026-10-08 15:00')), hold(id, at('2026-10-08 15:00'), '李强')]);
    const { heldAt } = await stepOf(id);
    expect((await clockOf(deadline.id)).state).toBe(heldAt ? 'paused' : 'running');
  });

  test('of two steps under one clock either lets it stand; it runs when both go on', async () => {
    const { id, deadline } = await given();
    const other = await givenStep(orm, deadline);
    await hold(id);
    await hold(other, at('2026-10-08 15:30'));
    await resume(id, at('2026-10-08 16:30'));
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'paused' });
    await resume(other, at('2026-10-08 17:30'));
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'running', dueAt: at('2026-10-10 11:30') });
    expect((await summaries(other)).at(0)).toContain('时限已因其他环节挂起而暂停');
    expect((await summaries(id)).at(-1)).toContain('时限因其他环节挂起仍暂停');
  });

  test('a clock that was paused before stays paused after the hold', async () => {
    const { id, deadline } = await given();
    await pause(deadline.id);
    await hold(id, at('2026-10-08 15:30'));
    await resume(id, at('2026-10-08 16:30'));
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'paused' });
    await run(deadline.id, at('2026-10-08 17:30'));
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'running', dueAt: at('2026-10-10 11:30') });
    expect(await summaries(id)).toEqual([
      '客户服务支撑中心：王芳挂起“人工确认资源”，时限此前已暂停',
      '客户服务支撑中心：王芳解挂“人工确认资源”，时限仍暂停',
    ]);
  });

  test('a pause that ends first leaves the clock to the hold', async () => {
    const { id, deadline } = await given();
    await pause(deadline.id);
    await hold(id, at('2026-10-08 15:30'));
    await run(deadline.id, at('2026-10-08 16:30'));
    expect(await clockOf(deadline.id)).toMatchObject({
      state: 'paused',
      pauses: [{}, { hold: true, to: null }],
    });
    await expect(run(deadline.id)).rejects.toMatchObject({ code: 'deadline-held', details: { step: id } });
    await resume(id, at('2026-10-08 17:30'));
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'running', dueAt: at('2026-10-10 11:30') });
  });

  test('a pause during a hold takes over', async () => {
    const { id, deadline } = await given();
    await hold(id);
    await pause(deadline.id, at('2026-10-08 15:30'));
    await resume(id, at('2026-10-08 16:30'));
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'paused' });
    await expect(pause(deadline.id)).rejects.toMatchObject({ code: 'deadline-paused' });
    await run(deadline.id, at('2026-10-08 17:30'));
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'running', dueAt: at('2026-10-10 11:30') });
  });

  test('a clock that is due is not stopped, and the step stays at the top', async () => {
    const { id, deadline } = await given();
    const late = at('2026-10-10 09:30');
    await hold(id, late);
    expect(await clockOf(deadline.id)).toMatchObject({ state: 'running', pauses: [] });
    expect((await summaries(id)).at(0)).toContain('时限已超时，不暂停计时');
    await resume(id, late);
    expect((await historyOf(orm, deadline.id)).map(({ action }) => action)).toEqual(['deadline.started']);
  });

  test('a step under no clock, or under one that has ended, is held all the same', async () => {
    const { id, deadline } = await given();
    await inTransaction(orm, (em) => stopDeadline(em, { now, actor: 'system', deadlineId: deadline.id }));
    await hold(id);
    await resume(id);
    expect(await summaries(id)).toEqual([
      '客户服务支撑中心：王芳挂起“人工确认资源”',
      '客户服务支撑中心：王芳解挂“人工确认资源”',
    ]);
  });

  test('completing a held step ends the hold first', async () => {
    const { demandId } = await givenCase(orm);
    const deadline = await givenDeadline(orm, { demandId, receivedAt: at('2026-09-29 10:00') });
    const opened = await open(orm, 'negotiate', demandId, { variables: { deadline: { id: deadline.id } } });
    const { id } = Object(opened.answered.step);
    await hold(id, at('2026-09-30 09:00'));
    const { faults } = await close(orm, opened, { outcome: 'accepted', handler: '赵强' });
    expect(faults).toEqual([]);
    expect(await stepOf(id)).toMatchObject({ state: 'completed', heldAt: null, heldBy: null });
    expect((await clockOf(deadline.id)).state).toBe('running');
    expect((await linesOf(id)).slice(-2)).toMatchObject([
      { action: 'step.resumed', actor: '赵强', reason: '提交办理结果，自动解挂' },
      { action: 'step.completed' },
    ]);
  });

  test('a cancellation ends it, and nothing runs on', async () => {
    const { id, deadline } = await given();
    await hold(id);
    await inTransaction(orm, (em) =>
      cancelDemand(em, { now, actor: '王芳', demandId: deadline.demandId, reason: '客户搬迁' }),
    );
    expect(await stepOf(id)).toMatchObject({ state: 'cancelled', heldAt: null });
    expect((await clockOf(deadline.id)).state).toBe('cancelled');
    await expect(resume(id)).rejects.toMatchObject({ status: 409, code: 'step-not-open' });
  });
});

test('备注 stands in the record, whole', async () => {
  const { id } = await given();
  await inTransaction(orm, (em) => noteStep(em, { ...order(id), text: '物业要求晚上八点后施工' }));
  expect(await linesOf(id)).toMatchObject([
    {
      action: 'step.noted',
      summary: '客户服务支撑中心：王芳备注“人工确认资源”：物业要求晚上八点后施工',
      after: { text: '物业要求晚上八点后施工', by: '王芳' },
    },
  ]);
});

test('a step of a fault is acted on as one of a demand, its clock in hours', async () => {
  const { fault, deadlineId } = await givenFault(orm);
  const opened = await openOfFault(orm, 'diagnose-fault', fault.id, { deadlineId });
  const { id } = Object(opened.answered.step);
  const { dueAt } = await clockOf(deadlineId);
  await handOver(id, { department: 'om-teams' });
  await giveBack(id, '孙浩');
  await remind(id, at('2026-09-30 11:00'));
  await hold(id, at('2026-09-30 12:00'));
  await resume(id, at('2026-09-30 15:00'));
  expect((await clockOf(deadlineId)).dueAt.getTime() - dueAt.getTime()).toBe(3 * 3_600_000);
  expect((await linesOf(id)).map(({ action, faultId }) => [action, faultId])).toEqual(
    ['opened', 'handed-over', 'sent-back', 'reminded', 'held', 'resumed'].map((verb) => [
      `step.${verb}`,
      fault.id,
    ]),
  );
  expect(await orm.em.fork().findOne(Notification, { faultId: fault.id })).toMatchObject({
    text: expect.stringContaining(`障碍${fault.number}的环节“diagnose-fault”`),
  });
});

test('whoever sends it is the actor, whoever does it is named', async () => {
  const { id } = await given();
  await inTransaction(orm, (em) => acceptStep(em, { ...order(id), actor: 'OSS' }));
  expect(await linesOf(id)).toMatchObject([{ actor: 'OSS', after: { by: '王芳' } }]);
});

describe('what the engine says of the assignee', () => {
  const says = async (id: string, seen: string | null) => await isOutdated(orm.em.fork(), id, seen);
  const done = async (id: string, ago: string) =>
    await orm.em
      .fork()
      .nativeUpdate(OutboxMessage, { key: id }, { doneAt: new Date(Date.now() - Number(ago) * 1_000) });

  test('is outdated until the relay has carried out the order, and as long as it may not show', async () => {
    const { id } = await given();
    expect(await says(id, null)).toBe(false);
    await accept(id);
    expect(await says(id, null)).toBe(true);
    expect(await says(id, 'demo')).toBe(true);
    await done(id, '2');
    expect(await says(id, null)).toBe(true);
    // Nobody had it before: whoever shows up now has claimed it since.
    expect(await says(id, 'demo')).toBe(false);
    await done(id, '31');
    expect(await says(id, null)).toBe(false);
  });
});
