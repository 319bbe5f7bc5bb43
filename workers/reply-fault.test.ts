import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { at } from '../core/deadlines/deadline.fixture.ts';
import { Event } from '../core/events/event.entity.ts';
import { done, faultNow, linesOf } from '../core/faults/fault.fixture.ts';
import { createNotifications } from '../core/notifications/embedded-notifications.ts';
import { Notification } from '../core/notifications/notification.entity.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { deliverThrice } from './deliver-job.fixture.ts';
import { givenFaultJob } from './fault-jobs.fixture.ts';
import { replyFault } from './reply-fault.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const job = replyFault({ notifications: createNotifications({ mail: false }) });
const now = at('2026-09-30 12:00');
const handler = '周敏';

async function replied(source: '10086' | 'customer') {
  const given = await givenFaultJob(database.orm, { source, service: { important: true } });
  const { faultId, deadlineId, ...variables } = given;
  const repaired = { result: 'done', cause: '光缆中断', remedy: '熔接修复', handler };
  await done(database.orm, 'repair-access', faultId, repaired);
  await done(database.orm, 'confirm-recovery', faultId, { restored: 'yes', confirmedBy: '李雷', handler });
  const outcomes = await deliverThrice(database.orm, job, variables, { now });
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ kind: 'complete', variables: { outcome: 'replied' } });
  return { faultId, deadlineId, number: variables.fault.number, service: variables.fault.serviceNumber };
}

test('the clock stops; the monitoring centre is asked to inspect and the customer gets the reply, once', async () => {
  const { faultId, deadlineId, number, service } = await replied('10086');
  expect(await faultNow(database.orm, faultId)).toMatchObject({ state: 'inspecting', repliedAt: now });
  const em = database.orm.em.fork();
  expect(await em.findOneOrFail(Deadline, { id: deadlineId })).toMatchObject({
    state: 'met',
    stoppedAt: now,
  });
  const text = [
    `华东物流集团于2026年9月30日 10:00申告的障碍 ${number}（业务 ${service}）已排除。`,
    '障碍原因：光缆中断',
    '处理措施：熔接修复',
    '客户确认人：李雷',
  ].join('\n');
  expect(await em.find(Notification, { faultId }, { orderBy: { seq: 'asc' } })).toMatchObject([
    { kind: 'fault-reply', department: 'monitoring-center', text: `${text}\n请对回单进行质检。` },
    { kind: 'fault-reply', recipient: 'customer', address: 'lilei@example.com' },
  ]);
  expect(await em.find(Event, { faultId, type: 'fault.replied' })).toMatchObject([
    { data: { fault: number, place: 'access', round: 1 } },
  ]);
  const lines = (await linesOf(database.orm, faultId)).map(({ action }) => action);
  expect(lines.filter((action) => action === 'fault.replied')).toHaveLength(1);
});

test('what the customer reported to the support centre is not inspected', async () => {
  const { faultId } = await replied('customer');
  expect(await faultNow(database.orm, faultId)).toMatchObject({ state: 'handling', repliedAt: now });
  const [notice] = await database.orm.em.fork().find(Notification, { faultId }, { orderBy: { seq: 'asc' } });
  expect(notice?.text).not.toContain('质检');
});
