import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { actAs } from '../../core/access/acting.ts';
import { development, type Principal } from '../../core/access/principal.ts';
import { givenDemand, inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import { emitEvent } from '../../core/events/emit-event.ts';
import { findEvents } from '../../core/events/find-events.ts';
import { publishEvents } from '../../core/events/publish-events.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';
import { createFeed } from './feed.ts';
import { streamEvents } from './stream.ts';

let api: TestApi;
let base: string;
beforeAll(async () => {
  api = await testApi(undefined, { eventStreams: 8 });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  base = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
});
afterAll(async () => await api.close());

const at = new Date('2026-12-25T10:00:00+08:00');
const emit = async (demandId: string | null, reason: string, holdMs = 0) =>
  await inTransaction(api.orm, async (em) => {
    if (demandId !== null) await em.execute('select 1 from demand where id = ? for update', [demandId]);
    emitEvent(em, { type: 'demand.revised', at, demandId, data: { order: 'KT-1', reason } });
    await em.flush();
    await sleep(holdMs);
  });
const publish = async () => await inTransaction(api.orm, async (em) => publishEvents(em));
/** Emits and publishes. @returns the positions. */
const happens = async (demandId: string | null, ...reasons: string[]) => {
  for (const reason of reasons) await emit(demandId, reason);
  while ((await publish()) > 0);
};
const newest = async (): Promise<string> => {
  const [row]: { p: string }[] = await api.orm.em
    .fork()
    .execute('select coalesce(max(position), 0) as p from event');
  return String(row?.p);
};

interface Stream {
  status: number;
  headers: Json;
  events: { id: string; event: string; data: Json }[];
  text: () => string;
  ended: Promise<void>;
  close(): void;
}
const open: Stream[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) one.close();
  await sleep(50);
});
/** A client that reads as EventSource does. */
async function listen(query = '', headers: Record<string, string> = {}): Promise<Stream> {
  const asked = request(`${base}/v1/events${query}`, {
    headers: { accept: 'text/event-stream', ...headers },
    agent: false,
  });
  return await new Promise((resolve, reject) => {
    asked.on('error', reject);
    asked.on('response', (response) => {
      let text = '';
      const events: Stream['events'] = [];
      const ended = new Promise<void>((done) => response.on('close', done));
      response.on('error', () => {});
      let rest = '';
      response.on('data', (part: Buffer) => {
        text += part.toString();
        rest += part.toString();
        const blocks = rest.split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) {
          const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1] ?? '';
          if (field('data') !== '')
            events.push({ id: field('id'), event: field('event'), data: JSON.parse(field('data')) });
        }
      });
      const stream = {
        status: response.statusCode ?? 0,
        headers: response.headers,
        events,
        text: () => text,
        ended,
        close: () => asked.destroy(),
      };
      open.push(stream);
      resolve(stream);
    });
    asked.end();
  });
}
async function until(what: string, look: () => boolean, withinMs = 10_000) {
  for (const end = Date.now() + withinMs; !look(); await sleep(10))
    if (Date.now() > end) throw new Error(`Waited in vain for: ${what}`);
}
const reasons = (items: Json[]) => items.map(({ data }) => data.reason ?? data.data.reason);

describe('the pages', () => {
  test('show what was published, in order, and go on behind a position', async () => {
    const after = await newest();
    const demandId = await givenDemand(api.orm);
    await emit(demandId, 'not yet');
    expect((await api.send('GET', `/v1/events?after=${after}`)).body.items).toEqual([]);
    await happens(demandId, 'b', 'c');
    const first = (await api.send('GET', `/v1/events?after=${after}&limit=2`)).body;
    expect(first.items).toEqual([
      {
        id: expect.any(String),
        position: String(Number(after) + 1),
        type: 'demand.revised',
        timestamp: '2026-12-25T10:00:00+08:00',
        demandId,
        faultId: null,
        data: { order: 'KT-1', reason: 'not yet' },
      },
      expect.objectContaining({ position: String(Number(after) + 2) }),
    ]);
    const second = (await api.send('GET', `/v1/events?after=${first.next}&limit=2`)).body;
    expect([reasons(second.items), second.next]).toEqual([['c'], null]);
  });

  test('are filtered by type, case, customer, action', async () => {
    const after = await newest();
    const [a, b] = [await givenDemand(api.orm), await givenDemand(api.orm)];
    await happens(a, 'a');
    await happens(b, 'b');
    await inTransaction(api.orm, async (em) => {
      emitEvent(em, {
        type: 'step.opened',
        at,
        demandId: a,
        data: { id: a, key: 'negotiate', name: '与客户洽谈', department: 'engineering', demand: 'XQ-1' },
      });
    });
    await publish();
    const [row]: { code: string; action: string }[] = await api.orm.em
      .fork()
      .execute('select customer_code as code, action from demand where id = ?', [a]);
    const types = async (query: string) =>
      (await api.send('GET', `/v1/events?after=${after}&${query}`)).body.items.map(({ type }: Json) => type);
    expect(await types(`demand=${a}`)).toEqual(['demand.revised', 'step.opened']);
    expect(await types('types=step.opened,service.closed')).toEqual(['step.opened']);
    expect(await types('departments=engineering')).toEqual(['step.opened']);
    expect(await types(`customers=${row?.code}`)).toHaveLength(3);
    expect(await types('customers=NOBODY')).toEqual([]);
    expect(await types(`actions=${row?.action}`)).toHaveLength(3);
    expect(await types('actions=close')).toEqual([]);
  });

  test('say what is wrong with a filter, and what they do not come as', async () => {
    const wrong = await api.send(
      'GET',
      '/v1/events?types=step.opened,step.closed&departments=nobody&actions=new',
    );
    expect(wrong.status).toBe(400);
    expect(wrong.body.faults.map(({ pointer }: Json) => pointer)).toEqual(['/types', '/departments']);
    expect((await api.send('GET', '/v1/events?after=x')).status).toBe(400);
    expect((await api.send('GET', '/v1/events', undefined, { accept: 'text/csv' })).status).toBe(406);
    expect((await api.send('GET', '/v1/events?demand=XQ-19990101-0001')).status).toBe(404);
  });

  test('of a department are about the cases it sees', async () => {
    const after = await newest();
    const [seen, unseen] = [await givenDemand(api.orm), await givenDemand(api.orm)];
    await api.orm.em
      .fork()
      .execute(
        `insert into visible_object (object_id, department, kind, seq) select id, 'engineering', 'demand', seq from demand where id = ?`,
        [seen],
      );
    await happens(seen, 'seen');
    await happens(unseen, 'unseen');
    await happens(null, 'of no case');
    const bound: Principal = { ...development, id: 'e', department: 'engineering' };
    const rows = await actAs(bound, async () => findEvents(api.orm.em.fork(), { after, limit: 10 }));
    expect(reasons(rows)).toEqual(['seen']);
  });
});

test('who reads behind the last position misses nothing, however the transactions overlap, and every case is in order', async () => {
  const start = await newest();
  const cases = await Promise.all(Array.from({ length: 6 }, async () => await givenDemand(api.orm)));
  const got: Json[] = [];
  let writing = true;
  let publishing = true;
  const publisher = async () => {
    while (publishing) {
      await publish();
      await sleep(3);
    }
  };
  const reader = async () => {
    let after = start;
    const read = async () => {
      const rows = await findEvents(api.orm.em.fork(), { after, limit: 7 });
      got.push(...rows);
      after = rows.at(-1)?.position ?? after;
      return rows.length;
    };
    while (writing || (await read()) > 0) await read();
  };
  const publishers = [publisher(), publisher()];
  const reading = reader();
  // The first number drawn is often the last to be committed.
  await Promise.all(
    cases.flatMap((id) =>
      [0, 1].map(async () => {
        for (let count = 0; count < 12; count++) await emit(id, '', Math.random() * 25);
      }),
    ),
  );
  await sleep(100);
  publishing = false;
  await Promise.all(publishers);
  await publish();
  writing = false;
  await reading;
  expect(got).toHaveLength(6 * 2 * 12);
  const positions = got.map(({ position }) => Number(position));
  expect(positions).toEqual(positions.map((_, index) => Number(start) + 1 + index));
  for (const id of cases) {
    const seqs = got.filter(({ demandId }) => demandId === id).map(({ seq }) => Number(seq));
    expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  }
  // The test would show nothing if numbers and positions went the same way.
  const seqs = got.map(({ seq }) => Number(seq));
  expect(seqs).not.toEqual(seqs.toSorted((a, b) => a - b));
});

describe('a stream', () => {
  test('begins with the next event, and with Last-Event-ID behind that', async () => {
    const demandId = await givenDemand(api.orm);
    await happens(demandId, 'before');
    const live = await listen();
    expect([live.status, live.headers['content-type'], live.headers['cache-control']]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
      'no-cache, no-transform',
    ]);
    await until('the head', () => live.text().includes('retry: 3000'));
    await happens(demandId, 'a', 'b');
    await until('two events', () => live.events.length === 2);
    expect(live.events.map(({ event, data }) => [event, data.data.reason])).toEqual([
      ['demand.revised', 'a'],
      ['demand.revised', 'b'],
    ]);
    expect(live.events[0]?.data.position).toBe(live.events[0]?.id);
    live.close();
    await happens(demandId, 'c', 'd');
    const again = await listen('', { 'last-event-id': live.events[0]?.id ?? '' });
    await until('the rest', () => again.events.length === 3);
    expect(reasons(again.events)).toEqual(['b', 'c', 'd']);
  });

  test('loses nothing to a client that breaks off again and again while events come', async () => {
    const demandId = await givenDemand(api.orm);
    const total = 150;
    let last = await newest();
    const got: string[] = [];
    const writing = (async () => {
      for (let count = 0; count < total; count++) {
        await emit(demandId, String(count));
        if (count % 3 === 0) await publish();
      }
      await publish();
    })();
    for (let connection = 0; got.length < total && connection < 100; connection++) {
      const stream = await listen('', { 'last-event-id': last });
      await sleep(20 + Math.random() * 150);
      stream.close();
      got.push(...reasons(stream.events));
      last = stream.events.at(-1)?.id ?? last;
    }
    await writing;
    expect(got).toEqual(Array.from({ length: total }, (_, count) => String(count)));
  });

  test('of one type is silent about the rest, and says now and then how far it has looked', async () => {
    const after = await newest();
    const stop = new AbortController();
    const deps = { orm: api.orm, feed: createFeed(api.orm, api.app.log) };
    const pieces = streamEvents(deps, {
      after,
      filter: { types: ['service.closed'] },
      principal: development,
      signal: stop.signal,
      heartbeatMs: 300,
    });
    await pieces.next();
    const piece = pieces.next();
    await happens(null, 'a', 'b', 'c');
    let { value } = await piece;
    if (!String(value).includes(`id: ${Number(after) + 3}`)) value = (await pieces.next()).value;
    expect(value).toMatch(new RegExp(`^: .*\nid: ${Number(after) + 3}\n\n$`));
    stop.abort();
    expect(await pieces.next()).toEqual({ value: undefined, done: true });
  });

  test('ends when the key that opened it is revoked', async () => {
    const revoked: Principal = { ...development, id: randomUUID(), kind: 'api-key', secretHash: 'x' };
    const deps = { orm: api.orm, feed: createFeed(api.orm, api.app.log) };
    const signal = new AbortController().signal;
    const pieces = streamEvents(deps, { after: '0', filter: {}, principal: revoked, signal });
    await pieces.next();
    await expect(pieces.next()).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  test('has bounded places: one caller gets a quarter of them, and is told when to come again', async () => {
    const [first] = [await listen(), await listen()];
    const third = await listen();
    expect([third.status, third.headers['retry-after']]).toEqual([429, '30']);
    await until('the reason', () => third.text().includes('too-many-streams'));
    first?.close();
    await sleep(100);
    expect((await listen()).status).toBe(200);
  });

  test('reads no further than its consumer takes', async () => {
    const after = await newest();
    await happens(null, ...Array.from({ length: 350 }, (_, count) => String(count)));
    let asked = 0;
    const orm = new Proxy(api.orm, {
      get(target, name) {
        if (name === 'em') asked++;
        return Reflect.get(target, name);
      },
    });
    const feed = createFeed(api.orm, api.app.log);
    const signal = new AbortController().signal;
    const pieces = streamEvents({ orm, feed }, { after, filter: {}, principal: development, signal });
    await pieces.next();
    const { value } = await pieces.next();
    await sleep(600);
    expect([asked, String(value).match(/^event: /gm)?.length]).toEqual([1, 100]);
    await pieces.return();
  });
});

test('HEAD opens no stream', async () => {
  const answer = await api.app.inject({
    method: 'HEAD',
    url: '/v1/events',
    headers: { accept: 'text/event-stream' },
  });
  expect([404, 405]).toContain(answer.statusCode);
});

test('when the service stops its streams end at once', async () => {
  const other = await testApi(api.orm);
  await other.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = other.app.server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/v1/events`, {
    headers: { accept: 'text/event-stream' },
  });
  const reader = response.body?.getReader();
  await reader?.read();
  const begun = Date.now();
  await other.app.close();
  expect(Date.now() - begun).toBeLessThan(1_500);
  const rest = await reader?.read().catch(() => ({ done: true }));
  expect(rest?.done).toBe(true);
});

test('the catalogue says when each event comes, with its schema and an event', async () => {
  const { body } = await api.send('GET', '/v1/event-types');
  expect(body.items.map(({ type }: Json) => type)).toEqual(
    expect.arrayContaining(['demand.received', 'step.opened', 'fault.archived', 'webhook.test']),
  );
  for (const { type, when, schema, example } of body.items) {
    expect([type, when.endsWith('.'), schema.type, example.type]).toEqual([type, true, 'object', type]);
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(example.data)));
  }
});
