import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, each, ok, ProblemError, streamEvents, verifyWebhook, WebhookError } from './index.ts';

/** Answers in the order in which they are given; the last stays. */
type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;
let handlers: Handler[];
let seen: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[];
let server: Server;
let baseUrl: string;

beforeEach(async () => {
  handlers = [];
  seen = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => {
      body += String(piece);
    });
    request.on('end', () => {
      seen.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body });
      const handler = handlers.length > 1 ? handlers.shift() : handlers[0];
      handler?.(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

const problem = (status: number, code: string, headers: Record<string, string> = {}): Handler =>
  json(
    status,
    { type: `urn:problem:${code}`, title: 'T', status, detail: 'Because.', instance: 'r-1', code },
    headers,
  );

const note = { text: '已联系客户', by: '赵强' };
const stepId = '0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11';

describe('a request', () => {
  test('carries key, actor and a key of its own for a POST', async () => {
    handlers = [json(200, { id: stepId })];
    const client = createClient({ baseUrl, key: 'aak_secret', actor: '王芳' });
    await ok(client.POST('/v1/steps/{id}/notes', { params: { path: { id: stepId } }, body: note }));
    expect(seen).toEqual([
      expect.objectContaining({
        method: 'POST',
        url: `/v1/steps/${stepId}/notes`,
        body: JSON.stringify(note),
        headers: expect.objectContaining({
          authorization: 'Bearer aak_secret',
          'x-actor': encodeURIComponent('王芳'),
          'idempotency-key': expect.stringMatching(/^[0-9a-f-]{36}$/),
        }),
      }),
    ]);
  });

  test('asks for a token anew each time, and sends no key with a GET', async () => {
    handlers = [json(200, { items: [], next: null })];
    let tokens = 0;
    const client = createClient({ baseUrl, key: async () => `t${++tokens}` });
    await ok(client.GET('/v1/demands'));
    await ok(client.GET('/v1/demands'));
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
    expect(seen[0]?.headers['idempotency-key']).toBeUndefined();
  });

  test('is tried again after Retry-After with the same key and body', async () => {
    handlers = [
      problem(503, 'record-unavailable', { 'retry-after': '0' }),
      problem(429, 'rate-limited', { 'retry-after': '1' }),
      problem(409, 'idempotency-key-in-use', { 'retry-after': '0' }),
      json(200, { id: stepId }),
    ];
    const begun = Date.now();
    const client = createClient({ baseUrl });
    await ok(client.POST('/v1/steps/{id}/notes', { params: { path: { id: stepId } }, body: note }));
    expect(Date.now() - begun).toBeGreaterThanOrEqual(1_000);
    expect(seen).toHaveLength(4);
    expect(new Set(seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(new Set(seen.map(({ body }) => body))).toEqual(new Set([JSON.stringify(note)]));
  });

  test("keeps a caller's own key, and is tried again when the connection breaks", async () => {
    handlers = [(request) => request.socket.destroy(), json(200, { id: stepId })];
    const client = createClient({ baseUrl, maxWaitMs: 10 });
    await ok(
      client.POST('/v1/steps/{id}/notes', {
        params: { path: { id: stepId } },
        body: note,
        headers: { 'idempotency-key': 'mine' },
      }),
    );
    expect(seen.map(({ headers }) => headers['idempotency-key'])).toEqual(['mine', 'mine']);
  });

  test('gives up after its tries with the last answer; nothing else is tried again', async () => {
    handlers = [problem(503, 'unavailable', { 'retry-after': '0' })];
    const client = createClient({ baseUrl, retries: 2 });
    await expect(ok(client.GET('/v1/demands'))).rejects.toMatchObject({ status: 503, code: 'unavailable' });
    expect(seen).toHaveLength(3);
    handlers = [problem(500, 'internal')];
    await expect(ok(client.GET('/v1/demands'))).rejects.toMatchObject({ status: 500 });
    expect(seen).toHaveLength(4);
  });

  test('ends by its signal while it waits', async () => {
    handlers = [problem(503, 'unavailable', { 'retry-after': '60' })];
    const aborter = new AbortController();
    const asked = createClient({ baseUrl }).GET('/v1/demands', { signal: aborter.signal });
    setTimeout(() => aborter.abort(), 100);
    await expect(asked).rejects.toThrow(/abort/i);
  });
});

test('an error is typed: code, status, faults and the id for the operator', async () => {
  handlers = [
    json(400, {
      type: 'urn:problem:invalid-request',
      title: 'Bad Request',
      status: 400,
      detail: 'The body has one fault.',
      instance: 'r-9',
      code: 'invalid-request',
      faults: [{ pointer: '/text', message: 'Required: add it.' }],
    }),
  ];
  const error = await ok(createClient({ baseUrl }).GET('/v1/demands')).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({
    status: 400,
    code: 'invalid-request',
    requestId: 'r-9',
    message: '400 invalid-request: The body has one fault.\n  /text: Required: add it.',
  });
  handlers = [
    (_request, response) => {
      response.writeHead(502, { 'content-type': 'text/html', 'x-request-id': 'proxy-1' });
      response.end('<h1>Bad Gateway</h1>');
    },
  ];
  await expect(ok(createClient({ baseUrl }).GET('/v1/demands'))).rejects.toMatchObject({
    status: 502,
    code: undefined,
    problem: undefined,
    requestId: 'proxy-1',
  });
});

test('a list is read page after page, no further than it is asked for', async () => {
  handlers = [
    json(200, { items: [{ id: 'a' }, { id: 'b' }], next: '2' }),
    json(200, { items: [{ id: 'c' }], next: null }),
  ];
  const client = createClient({ baseUrl });
  const ids: string[] = [];
  const steps = each((page) =>
    client.GET('/v1/steps', { params: { query: { state: 'open', limit: 2, ...page } } }),
  );
  for await (const { id } of steps) ids.push(id);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(seen.map(({ url }) => url)).toEqual([
    '/v1/steps?state=open&limit=2',
    '/v1/steps?state=open&limit=2&after=2',
  ]);
  handlers = [json(200, { items: [{ id: 'a' }], next: '1' })];
  for await (const _ of each((page) => client.GET('/v1/steps', { params: { query: page } }))) break;
  expect(seen).toHaveLength(3);
});

test('the stream of events goes on behind the last one when the connection breaks', async () => {
  handlers = [
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      // Broken in the middle of an event, and of a character.
      const bytes = Buffer.from(
        'retry: 10\n\n: alive\n\nid: 1\nevent: demand.received\ndata: {"name":"华东"}\n\nid: 2\nevent: step.opened\r\ndata: "a"\r\ndata: \r\n\r\nid: 3\ndata: {"half',
      );
      response.write(bytes.subarray(0, 61));
      setTimeout(() => {
        response.write(bytes.subarray(61));
        setTimeout(() => response.destroy(), 20);
      }, 20);
    },
    problem(503, 'unavailable', { 'retry-after': '0' }),
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('id: 3\nevent: demand.completed\ndata: {"whole":true}\n\n');
    },
  ];
  const aborter = new AbortController();
  const events = [];
  for await (const event of streamEvents({
    baseUrl,
    key: 'k',
    lastEventId: '0',
    query: { types: 'demand.received' },
    signal: aborter.signal,
  })) {
    events.push(event);
    if (event.id === '3') aborter.abort();
  }
  expect(events).toEqual([
    { id: '1', type: 'demand.received', data: { name: '华东' } },
    { id: '2', type: 'step.opened', data: 'a' },
    { id: '3', type: 'demand.completed', data: { whole: true } },
  ]);
  expect(seen.map(({ url, headers }) => [url, headers['last-event-id'], headers.authorization])).toEqual([
    ['/v1/events?types=demand.received', '0', 'Bearer k'],
    ['/v1/events?types=demand.received', '2', 'Bearer k'],
    ['/v1/events?types=demand.received', '2', 'Bearer k'],
  ]);
});

test('a stream that is refused says why', async () => {
  handlers = [problem(403, 'scope-missing')];
  const events = streamEvents({ baseUrl });
  await expect(events.next()).rejects.toMatchObject({ status: 403, code: 'scope-missing' });
});

describe('a webhook', () => {
  const secret = `whsec_${Buffer.from('a key of the test, 32 bytes long').toString('base64')}`;
  const body = '{"type":"demand.completed"}';
  const now = new Date('2026-09-30T02:00:00Z');
  const signed = (id: string, seconds: number, of = secret) =>
    `v1,${createHmac('sha256', Buffer.from(of.slice(6), 'base64'))
      .update(`${id}.${seconds}.${body}`)
      .digest('base64')}`;
  const seconds = now.getTime() / 1_000;
  const headers = (change: Record<string, string> = {}) => ({
    'Webhook-Id': 'msg_1',
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1a,xxx v1,%%% ${signed('msg_1', seconds)}`,
    ...change,
  });

  test('that was signed is taken, by either kind of headers', async () => {
    const told = { id: 'msg_1', event: { type: 'demand.completed' } };
    expect(await verifyWebhook(secret, headers(), body, now)).toEqual(told);
    expect(await verifyWebhook(secret, new Headers(headers()), body, now)).toEqual(told);
  });

  test.each([
    ['another body', headers(), `${body} `],
    ['another id', headers({ 'Webhook-Id': 'msg_2' }), body],
    [
      'another key',
      headers({ 'webhook-signature': signed('msg_1', seconds, `whsec_${btoa('other')}`) }),
      body,
    ],
    [
      'an old one sent again',
      headers({
        'webhook-timestamp': String(seconds - 301),
        'webhook-signature': signed('msg_1', seconds - 301),
      }),
      body,
    ],
    ['no signature', headers({ 'webhook-signature': '' }), body],
    ['a timestamp that is none', headers({ 'webhook-timestamp': 'now' }), body],
  ])('%s is refused', async (_what, sent, content) => {
    await expect(verifyWebhook(secret, sent, content, now)).rejects.toThrow(WebhookError);
  });
});
