import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { Webhook as Verifier } from 'standardwebhooks';
import { inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { Webhook, WebhookDelivery, WebhookLane } from '../../core/events/webhook.entity.ts';
import { listDeliveries, replayAll, replayOne } from '../../core/events/webhooks/deliveries.ts';
import { deleteWebhook, lockWebhook, rotateSecret } from '../../core/events/webhooks/save-webhook.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { fakeEngine, owe, relayDeps, rowOf } from '../relay/engine.fixture.ts';
import { relayOnce } from '../relay/relay.ts';
import { deliverFirst } from './deliver-first.ts';
import {
  givenCase,
  happens,
  here,
  hurry,
  now,
  publish,
  receiver,
  subscribe,
  until,
} from './receiver.fixture.ts';
import { runWebhooks } from './run-webhooks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const log = pino({ level: 'silent' });
let sender: { close(): Promise<void> } | undefined;
const open: { close(): Promise<unknown> }[] = [];
const receives: typeof receiver = async (answer) => {
  const made = await receiver(answer);
  open.push(made);
  return made;
};
const send = (timeoutMs = 10_000) => {
  sender = runWebhooks({ orm: database.orm, log, rules: here, timeoutMs });
};
beforeEach(async () => {
  const em = database.orm.em.fork();
  for (const table of ['webhook_lane', 'webhook_delivery', 'webhook', 'event'])
    await em.execute(`delete from ${table}`);
});
afterEach(async () => {
  await sender?.close();
  sender = undefined;
  for (const one of open.splice(0)) await one.close();
});
const rows = async () =>
  await database.orm.em.fork().find(WebhookDelivery, {}, { orderBy: { position: 'asc' } });
const lanes = async () => await database.orm.em.fork().count(WebhookLane, {});

test('an event arrives signed, so that the verifier of Standard Webhooks lets it in, and nothing else', async () => {
  const { got, url } = await receives();
  const { secret } = await subscribe(database.orm, url);
  const demandId = await givenCase(database.orm);
  await happens(database.orm, demandId, 'a');
  await publish(database.orm);
  send();
  await until('the event', () => got.length === 1);
  const [first] = got;
  const headers = Object.fromEntries(
    Object.entries(first?.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  const verifier = new Verifier(secret);
  expect(verifier.verify(first?.text ?? '', headers)).toEqual({
    id: first?.id,
    position: '1',
    type: 'demand.revised',
    timestamp: '2026-12-25T10:00:00+08:00',
    demandId,
    faultId: null,
    data: { order: 'KT-1', reason: 'a' },
  });
  expect(headers['content-type']).toBe('application/json');
  expect(() => verifier.verify(`${first?.text} `, headers)).toThrow();
  expect(() => new Verifier('whsec_AAAA').verify(first?.text ?? '', headers)).toThrow();
  await until('the lane to be empty', async () => (await lanes()) === 0);
  expect(await rows()).toMatchObject([{ state: 'delivered', attempts: 1, lastStatus: 204, lastError: null }]);
  // Whoever reads the database cannot sign.
  expect(JSON.stringify(await database.orm.em.fork().execute('select * from webhook'))).not.toContain(secret);
});

test('while a secret is being replaced both let a message in; after that only the new one', async () => {
  const { got, url } = await receives();
  const webhook = await subscribe(database.orm, url);
  const rotate = async (overlapHours: number) =>
    await inTransaction(database.orm, async (em) => {
      const row = await lockWebhook(em, webhook.id);
      await rotateSecret(em, row, { now, actor: 'CRM', overlapHours });
      return row.secret;
    });
  const fresh = await rotate(1);
  await happens(database.orm, null, 'a');
  await publish(database.orm);
  send();
  await until('the first', () => got.length === 1);
  const verify = (secret: string) =>
    new Verifier(secret).verify(got.at(-1)?.text ?? '', Object(got.at(-1)?.headers));
  expect([verify(webhook.secret), verify(fresh)]).toHaveLength(2);
  const last = await rotate(0);
  await happens(database.orm, null, 'b');
  await publish(database.orm);
  await until('the second', () => got.length === 2);
  expect(() => verify(webhook.secret)).toThrow();
  expect(() => verify(fresh)).toThrow();
  expect(verify(last)).toMatchObject({ data: { reason: 'b' } });
});

describe('order', () => {
  test('an event that fails holds back the later ones of its case, and nobody else’s', async () => {
    const failing = new Set(['a1']);
    const { got, url, reasons } = await receives((response, { body }) =>
      response.writeHead(failing.has(body.data.reason ?? '') ? 500 : 204).end(),
    );
    const other = await receives();
    await subscribe(database.orm, url);
    await subscribe(database.orm, other.url);
    const [a, b] = [await givenCase(database.orm), await givenCase(database.orm)];
    await happens(database.orm, a, 'a1', 'a2');
    await happens(database.orm, b, 'b1', 'b2');
    await happens(database.orm, null, 'c1');
    await publish(database.orm);
    await happens(database.orm, a, 'a3');
    await publish(database.orm);
    send();
    await until('the others', () => ['b1', 'b2', 'c1'].every((one) => reasons().includes(one)));
    await until('the other subscription', () => other.got.length === 6);
    await sleep(300);
    expect(reasons().filter((one) => one?.startsWith('a'))).toEqual(['a1']);
    expect(other.reasons().filter((one) => one?.startsWith('a'))).toEqual(['a1', 'a2', 'a3']);
    failing.clear();
    await hurry(database.orm);
    await until('all', () => reasons().includes('a3'));
    expect(reasons().filter((one) => one?.startsWith('a'))).toEqual(['a1', 'a1', 'a2', 'a3']);
    const tries = got.filter(({ body }) => body.data.reason === 'a1');
    expect(new Set(tries.map(({ id }) => id)).size).toBe(1);
  });

  test('two senders, 20 cases, 10 events each: every case in its order, every event once', async () => {
    const { got, url } = await receives((response) => setTimeout(() => response.writeHead(204).end(), 2));
    await subscribe(database.orm, url);
    const cases = await Promise.all(Array.from({ length: 20 }, async () => await givenCase(database.orm)));
    send();
    const second = runWebhooks({ orm: database.orm, log, rules: here });
    try {
      for (let round = 0; round < 10; round++) {
        await Promise.all(cases.map(async (id) => await happens(database.orm, id, String(round))));
        await publish(database.orm);
      }
      await until('all', () => got.length >= 200);
    } finally {
      await second.close();
    }
    await until('the lanes to be empty', async () => (await lanes()) === 0);
    expect(got).toHaveLength(200);
    for (const id of cases)
      expect(got.filter(({ body }) => body.demandId === id).map(({ body }) => body.data.reason)).toEqual(
        Array.from({ length: 10 }, (_, round) => String(round)),
      );
  });
});

describe('a receiver that', () => {
  const slowly = 400;
  test.each<[string, Parameters<typeof receiver>[0], { status: number | null; error: string }]>([
    ['never answers', () => {}, { status: null, error: 'did not answer within 0.4 s' }],
    [
      'answers byte by byte',
      (response) => {
        response.writeHead(500);
        const drip = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(drip));
      },
      { status: 500, error: 'answered 500' },
    ],
    [
      'sends the head of its answer byte by byte',
      (response) => {
        const drip = setInterval(() => response.socket?.write('H'), 20);
        response.on('close', () => clearInterval(drip));
      },
      { status: null, error: 'Parse Error: Expected HTTP/, RTSP/ or ICE/' },
    ],
    [
      'sends a body without end',
      (response) => {
        response.writeHead(500);
        const pour = () => {
          while (!response.destroyed && response.write('x'.repeat(100_000)));
          response.once('drain', pour);
        };
        pour();
      },
      { status: 500, error: 'answered 500' },
    ],
    [
      'redirects',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      { status: 302, error: 'answered 302' },
    ],
    ['hangs up', (response) => response.socket?.destroy(), { status: null, error: 'socket hang up' }],
  ])('%s is done with in time, and tried again', async (_name, answer, { status, error }) => {
    const { url } = await receives(answer);
    const { id } = await subscribe(database.orm, url);
    await happens(database.orm, null, 'a');
    await publish(database.orm);
    const [row] = await rows();
    const begun = Date.now();
    const outcome = await deliverFirst(
      { orm: database.orm, log, rules: here, timeoutMs: slowly },
      { webhookId: id, lane: row?.lane ?? '', signal: new AbortController().signal },
    );
    expect(Date.now() - begun).toBeLessThan(slowly + 1_000);
    expect(outcome).toBe('pending');
    expect(await rows()).toMatchObject([{ attempts: 1, lastStatus: status, lastError: error }]);
  });

  test('is dead takes nothing from the others: 300 events to a live one beside 12 that never answer', async () => {
    const dead = await Promise.all(Array.from({ length: 12 }, async () => await receives(() => {})));
    for (const { url } of dead) await subscribe(database.orm, url);
    const { got, url } = await receives();
    const cases = await Promise.all(Array.from({ length: 30 }, async () => await givenCase(database.orm)));
    send(60_000);
    await happens(database.orm, cases[0] ?? null, 'first');
    await publish(database.orm);
    await until('all dead ones to hang', () => dead.every((one) => one.got.length > 0));
    const owed = await owe(database.orm, 'deadline-changed', randomUUID());
    const asked = Date.now();
    await relayOnce(relayDeps(database.orm, fakeEngine()));
    expect((await rowOf(database.orm, owed)).doneAt).not.toBeNull();
    expect(Date.now() - asked).toBeLessThan(2_000);
    await subscribe(database.orm, url);
    const begun = Date.now();
    for (const id of cases)
      await happens(database.orm, id, ...Array.from({ length: 10 }, (_, at) => String(at)));
    await publish(database.orm);
    const published = Date.now();
    await until('300 events', () => got.length === 300, 30_000);
    const took = Date.now() - published;
    // Eight at a time hang at each of the dead, and no more.
    for (const one of dead) expect(one.got.length).toBeLessThanOrEqual(8);
    expect(took).toBeLessThan(30_000);
    console.log(`300 events beside 12 dead receivers: ${took} ms (emitted in ${published - begun} ms)`);
  });

  test('is gone (410) is paused; what waits is kept, and sent when somebody enables it', async () => {
    let status = 410;
    const { got, url } = await receives((response) => response.writeHead(status).end());
    const { id } = await subscribe(database.orm, url);
    await happens(database.orm, await givenCase(database.orm), 'a', 'b');
    await publish(database.orm);
    send();
    const enabled = async () => (await database.orm.em.fork().findOneOrFail(Webhook, { id })).enabled;
    await until('the pause', async () => !(await enabled()));
    await hurry(database.orm);
    await sleep(300);
    expect(got).toHaveLength(1);
    status = 200;
    await database.orm.em.fork().nativeUpdate(Webhook, { id }, { enabled: true });
    await hurry(database.orm);
    await until('both', () => got.length === 3);
  });

  test('asks for a pause gets it, up to an hour', async () => {
    let asked = '120';
    const { url } = await receives((response) => response.writeHead(429, { 'retry-after': asked }).end());
    const { id } = await subscribe(database.orm, url);
    const attempt = async (reason: string) => {
      await happens(database.orm, null, reason);
      await publish(database.orm);
      const row = (await rows()).at(-1);
      const signal = new AbortController().signal;
      await deliverFirst(
        { orm: database.orm, log, rules: here },
        { webhookId: id, lane: row?.lane ?? '', signal },
      );
      const [left]: { s: number }[] = await database.orm.em
        .fork()
        .execute(
          'select extract(epoch from next_attempt_at - now())::float as s from webhook_lane where lane = ?',
          [row?.lane],
        );
      return left?.s ?? 0;
    };
    expect(await attempt('a')).toBeCloseTo(120, -1);
    asked = '999999';
    expect(await attempt('b')).toBeCloseTo(3_600, -1);
  });
});

describe('after three days', () => {
  /** As if the first attempt had been so long ago. */
  const age = async (interval: string) =>
    await database.orm.em
      .fork()
      .execute(
        `update webhook_delivery set first_attempt_at = now() - ?::interval where first_attempt_at is not null`,
        [interval],
      );

  test('an event is given up, the case goes on, and a replay sends it under the same id', async () => {
    const broken = new Set(['a1', 'b1']);
    const { got, url, reasons } = await receives((response, { body }) =>
      response.writeHead(broken.has(body.data.reason ?? '') ? 503 : 204).end(),
    );
    const { id: webhookId } = await subscribe(database.orm, url);
    await happens(database.orm, await givenCase(database.orm), 'a1', 'a2');
    await happens(database.orm, await givenCase(database.orm), 'b1');
    await publish(database.orm);
    send();
    await until('the first attempts', () => got.length === 2);
    await until(
      'their record',
      async () => (await rows()).filter(({ attempts }) => attempts === 1).length === 2,
    );
    await age('2 days 23 hours');
    await hurry(database.orm);
    await until('another try', () => got.length === 4);
    await until(
      'its record',
      async () => (await rows()).filter(({ attempts }) => attempts === 2).length === 2,
    );
    expect((await rows()).map(({ state }) => state)).toEqual(['pending', 'pending', 'pending']);
    await age('3 days 1 minute');
    await hurry(database.orm);
    await until('the next of the case', () => reasons().includes('a2'));
    await until('the end', async () => (await lanes()) === 0);
    const dead = await listDeliveries(database.orm.em.fork(), { webhookId, state: 'dead', limit: 10 });
    expect(dead).toMatchObject([
      { type: 'demand.revised', attempts: 3, lastStatus: 503, lastError: 'answered 503' },
      { attempts: 3 },
    ]);

    broken.clear();
    const before = got.length;
    await inTransaction(database.orm, async (em) => replayOne(em, webhookId, dead[0]?.id ?? ''));
    await until('the replay', () => got.length === before + 1);
    expect([reasons().at(-1), got.at(-1)?.id]).toEqual(['a1', dead[0]?.eventId]);
    await until('its record', async () => (await lanes()) === 0);
    await expect(
      inTransaction(database.orm, async (em) => replayOne(em, webhookId, dead[0]?.id ?? '')),
    ).rejects.toMatchObject({ code: 'delivery-not-dead', details: { state: 'delivered' } });
    expect(await inTransaction(database.orm, async (em) => replayAll(em, webhookId))).toBe(1);
    expect(await inTransaction(database.orm, async (em) => replayAll(em, webhookId))).toBe(0);
    await until('the other', () => reasons().at(-1) === 'b1');
  });
});

test('a sender that dies in the middle: its lane is taken over when the lease ends', async () => {
  const { got, url } = await receives();
  const { id } = await subscribe(database.orm, url);
  await happens(database.orm, null, 'a');
  await publish(database.orm);
  await database.orm.em
    .fork()
    .execute(`update webhook_lane set next_attempt_at = now() + interval '60 seconds'`);
  send();
  await sleep(400);
  expect(got).toHaveLength(0);
  await hurry(database.orm);
  await until('the event', () => got.length === 1);
  await sender?.close();
  await inTransaction(database.orm, async (em) =>
    deleteWebhook(em, await lockWebhook(em, id), { now, actor: 'CRM' }),
  );
  expect([await rows(), await lanes()]).toEqual([[], 0]);
});

test('told to stop it stops within seconds, and what was on its way is sent by the next', async () => {
  const { got, url } = await receives((response) => {
    if (got.length > 1) response.writeHead(204).end();
  });
  await subscribe(database.orm, url);
  await happens(database.orm, null, 'a');
  await publish(database.orm);
  send();
  await until('the event', () => got.length === 1);
  const begun = Date.now();
  await sender?.close();
  expect(Date.now() - begun).toBeLessThan(2_500);
  expect(await rows()).toMatchObject([{ state: 'pending', attempts: 0 }]);
  send();
  await until('it again', () => got.length === 2);
});
