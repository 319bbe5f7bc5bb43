import { createHmac, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';
import { inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { emitEvent } from '../../core/events/emit-event.ts';
import { createWebhook, deleteWebhook, dispatchEvents } from '../../core/events/webhooks.ts';
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
const owed = async (kind: 'send-mail' | 'send-webhook') =>
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

describe('an event', () => {
  interface Got {
    headers: Record<string, unknown>;
    body: string;
  }
  /** A receiver that answers as told. */
  async function receiver(status: () => number) {
    const got: Got[] = [];
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        got.push({ headers: request.headers, body });
        response.writeHead(status()).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
    return { got, url, close: () => new Promise((resolve) => server.close(resolve)) };
  }

  test('reaches the webhooks that want it, signed; a refusal is tried again; a deleted one is left alone', async () => {
    let status = 500;
    const { got, url, close } = await receiver(() => status);
    const webhook = await inTransaction(database.orm, async (em) =>
      createWebhook(em, { now, actor: 'CRM', url, types: ['service.activated'] }),
    );
    await inTransaction(database.orm, async (em) => {
      emitEvent(em, { type: 'demand.cancelled', at: now, demandId: null, data: {} });
      emitEvent(em, { type: 'service.activated', at: now, demandId: null, data: { service: 'YW-1' } });
    });
    const dispatch = async () => await inTransaction(database.orm, async (em) => dispatchEvents(em));
    expect([await dispatch(), await dispatch()]).toEqual([2, 0]);
    const rows = await owed('send-webhook');
    expect(rows).toHaveLength(1);
    const [row] = rows;
    if (row === undefined) throw new Error('nothing owed');
    const deps = relayDeps(database.orm, fakeEngine());
    expect(await deliver(deps, row)).toMatchObject({ done: false, error: expect.stringContaining('500') });
    status = 204;
    expect(await deliver(deps, row)).toEqual({ done: true });
    const sent = got.at(-1);
    expect(JSON.parse(sent?.body ?? '')).toMatchObject({
      type: 'service.activated',
      timestamp: '2026-12-25T10:00:00+08:00',
      data: { service: 'YW-1' },
    });
    const signed = `${sent?.headers['webhook-id']}.${sent?.headers['webhook-timestamp']}.${sent?.body}`;
    const key = Buffer.from(webhook.secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(signed).digest('base64');
    expect(sent?.headers['webhook-signature']).toBe(`v1,${signature}`);

    await inTransaction(database.orm, async (em) => deleteWebhook(em, { now, actor: 'CRM', id: webhook.id }));
    expect(await deliver(deps, row)).toEqual({ done: true });
    expect(got).toHaveLength(2);
    await close();
  });

  test('to nobody who answers is tried again, less and less often', async () => {
    await inTransaction(database.orm, async (em) => {
      await createWebhook(em, { now, actor: 'CRM', url: 'http://127.0.0.1:1/', types: [] });
      emitEvent(em, { type: 'demand.revised', at: now, demandId: null, data: {} });
    });
    await inTransaction(database.orm, async (em) => dispatchEvents(em));
    const row = (await owed('send-webhook')).at(-1);
    if (row === undefined) throw new Error('nothing owed');
    const deps = relayDeps(database.orm, fakeEngine());
    const waits: number[] = [];
    for (row.attempts of [1, 5, 30]) {
      const answer = await deliver(deps, row);
      if (!answer.done) waits.push(answer.retryInMs);
    }
    expect(waits).toEqual([2_000, 32_000, 3_600_000]);
    row.attempts = 84;
    expect(await deliver(deps, row)).toEqual({ done: true });
  });
});
