import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { at, calendar, inTransaction } from '../deadlines/deadline.fixture.ts';
import { Event } from '../events/event.entity.ts';
import { openOne } from '../privacy/sealed.ts';
import { Step } from '../steps/step.entity.ts';
import { archiveFault, isFaultArchiveIntact } from './archive-fault.ts';
import { Fault, FaultArchive } from './fault.entity.ts';
import { close, done, faultNow, givenFault, newFault, open, report } from './fault.fixture.ts';
import { pauseFaultClock, resumeFaultClock } from './hold-clock.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const handler = '周敏';
const time = (text: string) => at(`2026-09-30 ${text}`);

/** Accepted, handed over once, held for an hour, repaired and confirmed by 14:30. */
async function givenWorked() {
  const { orm } = database;
  const { fault, deadlineId, serviceNumber } = await givenFault(orm);
  const until = (from: string, to: string, department?: string) => ({
    now: time(from),
    until: time(to),
    deadlineId,
    ...(department === undefined ? {} : { department }),
  });
  await done(
    orm,
    'accept-fault',
    fault.id,
    { severity: 'major', remark: '请处理', handler: '马超' },
    until('10:00', '10:20', 'monitoring-center'),
  );
  const diagnosis = await open(orm, 'diagnose-fault', fault.id, { now: time('10:20'), deadlineId });
  await close(orm, diagnosis, { handler }, time('10:30'));
  // As a hand-over 转派 writes it.
  const again = await open(orm, 'diagnose-fault', fault.id, { now: time('10:30'), deadlineId });
  await inTransaction(orm, async (em) => {
    const step = await em.findOneOrFail(Step, { elementInstanceKey: again.elementInstanceKey });
    step.department = 'om-teams';
    recordAudit(em, {
      at: time('10:40'),
      actor: handler,
      action: 'step.handed-over',
      objectType: 'step',
      objectId: step.id,
      faultId: fault.id,
      summary: '转派专业班组',
      before: { department: 'support-center' },
      after: { department: 'om-teams' },
    });
  });
  await close(orm, again, { result: 'access', diagnosis: '光衰', handler }, time('11:00'));
  await done(
    orm,
    'repair-access',
    fault.id,
    { result: 'hold', reason: '等待客户开门', handler },
    until('11:00', '11:30'),
  );
  const clock = { faultId: fault.id, deadlineId, calendar };
  expect(
    await inTransaction(orm, async (em) => await pauseFaultClock(em, { ...clock, now: time('11:30') })),
  ).toBe(true);
  await done(orm, 'release-hold', fault.id, { note: '客户已到场', handler }, until('11:30', '12:30'));
  await inTransaction(orm, async (em) => await resumeFaultClock(em, { ...clock, now: time('12:30') }));
  await done(
    orm,
    'repair-access',
    fault.id,
    { result: 'done', cause: '光缆中断', remedy: '熔接', handler },
    until('12:30', '14:00'),
  );
  await report(orm, newFault({ serviceId: serviceNumber ?? '', description: '还没好' }), time('13:00'));
  await done(
    orm,
    'confirm-recovery',
    fault.id,
    { restored: 'yes', confirmedBy: '李雷', handler },
    until('14:00', '14:30'),
  );
  return { fault, deadlineId };
}

test('the archive says who had it how long, what was held, which steps there were, and cannot be changed', async () => {
  const { orm } = database;
  const { fault } = await givenWorked();
  const now = time('15:00');
  const archive = await inTransaction(orm, async (em) =>
    archiveFault(em, { now, fault: await em.findOneOrFail(Fault, { id: fault.id }), calendar }),
  );
  expect(archive.number).toMatch(/^GD-20260930-\d{4}$/);
  expect(await faultNow(orm, fault.id)).toMatchObject({ state: 'archived', concludedAt: now });

  const stored = await orm.em.fork().findOneOrFail(FaultArchive, { faultId: fault.id });
  expect(isFaultArchiveIntact(stored)).toBe(true);
  expect(isFaultArchiveIntact({ ...stored, content: { ...stored.content, rounds: 7 } })).toBe(false);
  expect(JSON.stringify(stored.content)).not.toContain('李雷');
  expect(await openOne(orm.em.fork(), stored.content)).toMatchObject({
    number: archive.number,
    rounds: 1,
    fault: { number: fault.number, place: 'access', cause: '光缆中断', confirmedBy: '李雷' },
    // 10:20–10:40 and 11:00–14:30 without the hour it was held.
    durations: [
      { department: 'monitoring-center', minutes: 20, workingMinutes: 20 },
      { department: 'support-center', minutes: 20 + 150, workingMinutes: 20 + 150 },
      { department: 'om-teams', minutes: 20, workingMinutes: 20 },
    ],
    hold: { minutes: 60, workingMinutes: 60 },
    deadlines: [{ hours: 8, pauses: [{ reason: '障碍挂起：等待客户开门', by: handler }] }],
    repeats: [{ description: '还没好' }],
  });
  const { steps }: { steps?: unknown } = stored.content;
  expect(steps).toMatchObject([
    { key: 'accept-fault', by: '马超', openedAt: '2026-09-30T10:00:00+08:00' },
    { key: 'diagnose-fault', refused: expect.stringContaining('请选择判别结果') },
    { key: 'diagnose-fault', department: 'om-teams', text: '判别为非核心网障碍：光衰', refused: null },
    { key: 'repair-access', text: '挂起：等待客户开门' },
    { key: 'release-hold', text: '解除挂起：客户已到场' },
    { key: 'repair-access', text: '已排除。原因：光缆中断；措施：熔接' },
    { key: 'confirm-recovery', completedAt: '2026-09-30T14:30:00+08:00' },
  ]);
  expect(await orm.em.fork().find(Event, { faultId: fault.id, type: 'fault.archived' })).toMatchObject([
    { data: { fault: fault.number, number: archive.number, sha256: archive.sha256 } },
  ]);

  const change = orm.em.fork().execute('update fault_archive set number = number where id = ?', [stored.id]);
  await expect(change).rejects.toThrow();
  await expect(
    orm.em.fork().execute('delete from fault_archive where id = ?', [stored.id]),
  ).rejects.toThrow();
});

test('a hold of a clock that is due already, or paused by somebody else, leaves it as it is', async () => {
  const { orm } = database;
  const { fault, deadlineId } = await givenFault(orm);
  const clock = { faultId: fault.id, deadlineId, calendar };
  const pause = async (now: Date) =>
    await inTransaction(orm, async (em) => await pauseFaultClock(em, { ...clock, now }));
  expect(await pause(time('18:00'))).toBe(false);
  expect(await pause(time('11:00'))).toBe(true);
  expect(await pause(time('11:10'))).toBe(false);
  const resume = async (now: Date) =>
    await inTransaction(orm, async (em) => await resumeFaultClock(em, { ...clock, now }));
  await resume(time('12:00'));
  // Once more: it runs already, and nothing happens.
  await resume(time('12:30'));
});
