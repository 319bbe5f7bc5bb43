import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { at, inTransaction } from '../core/deadlines/deadline.fixture.ts';
import { Demand } from '../core/demands/demand.entity.ts';
import { Event } from '../core/events/event.entity.ts';
import { createNotifications } from '../core/notifications/embedded-notifications.ts';
import { Notification } from '../core/notifications/notification.entity.ts';
import { OutboxMessage } from '../core/outbox/outbox-message.entity.ts';
import { orderCircuits } from '../core/provisioning/current-order.ts';
import { givenOpenedOrder } from '../core/provisioning/opened.fixture.ts';
import { OrderSegment, ProvisioningOrder } from '../core/provisioning/provisioning-order.entity.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { actionsOf, deliverJob, deliverThrice, thrice } from './deliver-job.fixture.ts';
import { reportCompletion } from './report-completion.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const now = at('2026-09-28 15:25');
const handler = (mail = false) => reportCompletion({ notifications: createNotifications({ mail }) });
const sentFor = async (demandId: string) =>
  await database.orm.em.fork().find(Notification, { demandId }, { orderBy: { seq: 'asc' } });

test('form 2 is replied; department, customer and other systems are told, once', async () => {
  const { demandId, orderId, demand } = await givenOpenedOrder(database.orm);
  expect(await deliverThrice(database.orm, handler(), { demand }, { now })).toEqual(thrice({}));

  const em = database.orm.em.fork();
  const order = await em.findOneOrFail(ProvisioningOrder, { id: orderId });
  expect(order).toMatchObject({ state: 'opened', repliedAt: now });
  expect(await actionsOf(database.orm, demandId)).toEqual(['order.completed']);
  const codes = (await orderCircuits(em, orderId)).map(({ code }) => code);
  const late = (point: number) =>
    `${point}号楼·接入主干：答复2026-12-15，实际2026-12-18（连续降雨，管道施工顺延）`;
  expect(await em.find(Event, { demandId })).toMatchObject([
    {
      type: 'provisioning.completed',
      at: now,
      data: {
        demand: demand.number,
        order: order.number,
        openedAt: '2026-09-28T15:20:00+08:00',
        circuits: [
          { code: codes[0], accessPoint: '1号楼' },
          { code: codes[1], accessPoint: '2号楼' },
        ],
        deviations: [late(1), late(2)],
      },
    },
  ]);

  const opened = [
    `华东电子的互联网专线（需求 ${demand.number}，开通单 ${order.number}）已于2026年9月28日 15:20开通。`,
    `1号楼（合肥市黄山路1号）：电路代号 ${codes[0]}`,
    `2号楼（合肥市黄山路2号）：电路代号 ${codes[1]}`,
  ];
  expect(await sentFor(demandId)).toMatchObject([
    {
      kind: 'completion',
      department: 'group-customer',
      recipient: 'department',
      address: null,
      text: [
        ...opened,
        '请在5个工作日内组织客户、客户经理和客户服务支撑中心验收。',
        '与资源确认时答复的日期不一致：',
        late(1),
        late(2),
      ].join('\n'),
    },
    {
      kind: 'completion',
      recipient: 'customer',
      address: '13900000000',
      text: [
        `业务开通通知（${demand.number}）`,
        '',
        '王芳，您好：',
        ...opened,
        '我们将在5个工作日内组织验收，请予配合并签字确认。',
        '如有疑问请联系客户经理李强（13900000001）。',
      ].join('\n'),
    },
  ]);
});

test('built as replied: no word of another date', async () => {
  const { demandId, orderId, demand } = await givenOpenedOrder(database.orm);
  await database.orm.em.fork().nativeUpdate(OrderSegment, { orderId }, { completedOn: null });
  await deliverJob(database.orm, handler(), { demand }, { now });
  for (const { text } of await sentFor(demandId)) expect(text).not.toContain('不一致');
  expect(await database.orm.em.fork().find(Event, { demandId })).toMatchObject([
    { data: { deviations: [] } },
  ]);
});

test.each([
  ['kept only, without a mail server', false, []],
  ['handed to the mail server', true, ['send-mail']],
])('a customer with an e-mail address gets it there: %s', async (_how, mail, kinds) => {
  const { demandId, demand } = await givenOpenedOrder(database.orm);
  await inTransaction(database.orm, async (em) => {
    const row = await em.findOneOrFail(Demand, { id: demandId });
    row.customer = { ...row.customer, contactEmail: 'wangfang@example.com' };
  });
  await deliverThrice(database.orm, handler(mail), { demand }, { now });
  const toCustomer = (await sentFor(demandId)).filter(({ recipient }) => recipient === 'customer');
  expect(toCustomer).toMatchObject([{ address: 'wangfang@example.com', sentAt: null }]);
  const owed = await database.orm.em.fork().find(OutboxMessage, { key: toCustomer[0]?.id ?? '' });
  expect(owed.map(({ kind }) => kind)).toEqual(kinds);
});
