import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { createNotifications } from '../../core/notifications/embedded-notifications.ts';
import { Notification } from '../../core/notifications/notification.entity.ts';
import { OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { deliver } from './deliver.ts';
import { fakeEngine, relayDeps } from './engine.fixture.ts';
import { createMailer } from './send-mail.ts';

const now = new Date('2026-12-25T10:00:00+08:00');
let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const fresh = () => database.orm.em.fork();
const owed = async (kind: 'send-mail') =>
  await fresh().find(OutboxMessage, { kind, doneAt: null }, { orderBy: { seq: 'asc' } });

describe('a message to a customer', () => {
  const message = {
    at: now,
    kind: 'completion' as const,
    demandId: randomUUID(),
    subject: '业务开通通知',
    text: '陈总，您好：\n业务已开通。',
  };
  const tell = async (address: string, mail: boolean) =>
    await inTransaction(database.orm, async (em) =>
      createNotifications({ mail }).notifyCustomer(em, { ...message, address }),
    );

  test('is handed to the mail server once, in Chinese, and says when', async () => {
    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        let text = '';
        stream.on('data', (part: Buffer) => (text += part.toString()));
        stream.on('end', () => {
          received.push(text);
          done();
        });
      },
    });
    const port = await new Promise<number>((resolve) => {
      const listening = server.listen(0, '127.0.0.1', () =>
        resolve((listening.address() as AddressInfo).port),
      );
    });
    try {
      await tell('chen@example.com', true);
      const [row] = await owed('send-mail');
      if (row === undefined) throw new Error('nothing owed');
      const mailer = createMailer(`smtp://127.0.0.1:${port}`, '集客 <from@example.com>');
      const deps = { ...relayDeps(database.orm, fakeEngine()), mailer };
      expect(await deliver(deps, row)).toEqual({ done: true });
      expect(await deliver(deps, row)).toEqual({ done: true });
      expect(received).toHaveLength(1);
      expect(received[0]).toContain('To: chen@example.com');
      expect(received[0]).toContain(`<${row.key}@access-assurance>`);
      expect(received[0]).toContain(Buffer.from('业务开通通知').toString('base64').slice(0, 8));
      expect((await fresh().findOneOrFail(Notification, { id: row.key })).sentAt).not.toBeNull();
    } finally {
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  });

  test('waits while the mail server is away', async () => {
    await tell('li@example.com', true);
    const row = (await owed('send-mail')).at(-1);
    if (row === undefined) throw new Error('nothing owed');
    const mailer = createMailer('smtp://127.0.0.1:1', 'x@example.com');
    await expect(deliver({ ...relayDeps(database.orm, fakeEngine()), mailer }, row)).rejects.toThrow();
    expect((await fresh().findOneOrFail(Notification, { id: row.key })).sentAt).toBeNull();
  });

  test('is only kept without a mail server, or to a telephone', async () => {
    const before = (await owed('send-mail')).length;
    await tell('chen@example.com', false);
    await tell('0551-65550101', true);
    expect(await owed('send-mail')).toHaveLength(before);
  });
});
