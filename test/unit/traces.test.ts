import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { at } from '../../core/deadlines/deadline.fixture.ts';
import { demandVariable } from '../../core/demands/demand-variable.ts';
import { accessPointsOf, findDemand } from '../../core/demands/find-demands.ts';
import { tracedEngine } from '../../core/engine/traced-engine.ts';
import type { ZeebeClient } from '../../core/engine/zeebe-engine.ts';
import { createLogger } from '../../core/telemetry/logger.ts';
import { startTracing, type Tracing } from '../../core/telemetry/start-tracing.ts';
import { traceTransactions } from '../../core/telemetry/transaction-spans.ts';
import { openStep } from '../../workers/open-step.ts';
import { away, fakeEngine, relayDeps } from '../../workers/relay/engine.fixture.ts';
import { relayOnce } from '../../workers/relay/relay.ts';
import { serveJobs } from '../../workers/serve-jobs.ts';
import { here, publish, receiver, subscribe, until } from '../../workers/webhooks/receiver.fixture.ts';
import { runWebhooks } from '../../workers/webhooks/run-webhooks.ts';
import { type Json, newDemand, type TestApi, testApi } from '../helpers/api.ts';
import { type OtlpReceiver, otlpReceiver, type ReceivedSpan } from '../helpers/otlp-receiver.ts';

let collector: OtlpReceiver;
let tracing: Tracing;
let api: TestApi;
beforeAll(async () => {
  collector = await otlpReceiver();
  tracing = await startTracing({ endpoint: collector.endpoint, service: 'test', delayMs: 20 });
  api = await testApi();
  traceTransactions(api.orm);
});
afterAll(async () => {
  await tracing.close();
  await api.close();
  await collector.close();
});

/** A caller that traces: its own trace and span. */
const caller = { traceId: 'c0ffee00c0ffee00c0ffee00c0ffee00', spanId: 'c0ffee00c0ffee00' };
const traceparent = `00-${caller.traceId}-${caller.spanId}-01`;

const named = async (name: string, fits: (span: ReceivedSpan) => boolean = () => true) =>
  await collector.span((span) => span.name === name && fits(span), name);

/** The engine's hand-over of one job, as the SDK gives it to the worker. */
async function handOver(variables: Json, lines: Json[] = []): Promise<{ key: string; answered: Json[] }> {
  const key = String(Math.floor(Math.random() * 1e12));
  const answered: Json[] = [];
  const taken: Json[] = [];
  const client = { createWorker: (config: Json) => taken.push(config) } as unknown as ZeebeClient;
  const log = createLogger(
    { service: 'workers', level: 'info' },
    { write: (line) => lines.push(JSON.parse(line)) },
  );
  serveJobs(client, [openStep({ publicUrl: 'http://localhost:3000' })], {
    orm: api.orm,
    clock: { now: async () => at('2026-09-30 10:00') },
    log,
    life: { current: async () => 1 },
  });
  await taken[0].taskHandler({
    key,
    type: 'open-step',
    processInstanceKey: '2251799813685251',
    elementInstanceKey: randomUUID(),
    elementId: 'negotiate',
    retries: 3,
    variables,
    complete: async (answer: Json) => answered.push(answer),
    fail: async (answer: Json) => answered.push(answer),
  });
  return { key, answered };
}

test('one demand: request, transaction, outbox, engine, job, event: connected as ADR 16 says', async () => {
  const accepted = await api.send('POST', '/v1/demands', newDemand(), { traceparent });
  expect(accepted.status).toBe(201);
  const { id, number } = accepted.body;
  const subscriber = await receiver();
  await subscribe(api.orm, subscriber.url);

  const engine = fakeEngine();
  await relayOnce(relayDeps(api.orm, tracedEngine(engine)));
  expect(engine.asked.map(([name]) => name)).toContain('publishMessage');

  const em = api.orm.em.fork();
  const demand = demandVariable(await findDemand(em, id), await accessPointsOf(em, id));
  const lines: Json[] = [];
  const { key, answered } = await handOver(
    {
      demand,
      step: { department: 'group-customer', name: '与客户洽谈', fault: null },
      deadline: null,
      remark: null,
    },
    lines,
  );
  expect(answered).toHaveLength(1);
  await publish(api.orm);
  const webhooks = runWebhooks({ orm: api.orm, log: pino({ level: 'silent' }), rules: here });
  await until('the event', () => subscriber.got.some(({ body }) => body.type === 'step.opened'));
  await webhooks.close();
  await subscriber.close();

  // The request goes on with the caller's trace, and everything it is the direct cause of with the request's.
  const request = await named('POST /v1/demands');
  expect(request).toMatchObject({
    kind: 2,
    traceId: caller.traceId,
    parentSpanId: caller.spanId,
    failed: false,
  });
  expect(request.attributes).toMatchObject({ 'http.route': '/v1/demands', 'demand.id': id });
  const within = { traceId: caller.traceId, parentSpanId: request.spanId };
  expect(await named('transaction', (span) => span.traceId === caller.traceId)).toMatchObject(within);
  const delivery = await named('outbox start-demand');
  expect(delivery).toMatchObject({
    ...within,
    kind: 4,
    attributes: { 'demand.id': id, 'outbox.delivered': true },
  });
  expect(await named('engine publish demand-received')).toMatchObject({
    traceId: caller.traceId,
    parentSpanId: delivery.spanId,
    kind: 3,
    attributes: { 'messaging.system': 'zeebe', 'messaging.message.id': delivery.attributes['outbox.id'] },
  });

  // The job is a trace of its own, which names its case and links to the request that brought it.
  const job = await named('job open-step');
  expect(job).toMatchObject({ kind: 5, parentSpanId: undefined });
  expect(job.traceId).not.toBe(caller.traceId);
  expect(job.links).toEqual([expect.objectContaining({ traceId: caller.traceId, spanId: request.spanId })]);
  expect(job.attributes).toMatchObject({
    'demand.id': id,
    'demand.number': number,
    'job.key': key,
    'job.outcome': 'completed',
  });

  // The event happened in the job: the subscriber's call is of the job's trace, and the subscriber is told which.
  const told = await named('webhook step.opened');
  expect(told).toMatchObject({ traceId: job.traceId, parentSpanId: job.spanId });
  const opened = subscriber.got.find(({ body }) => body.type === 'step.opened');
  expect(opened?.headers.traceparent).toBe(`00-${told.traceId}-${told.spanId}-01`);
});

test('no span says who is concerned, what was written or what went wrong in words', async () => {
  await api.send('GET', '/v1/demands?customer=华东物流集团&search=李雷');
  await named('GET /v1/demands');
  await relayOnce(relayDeps(api.orm, fakeEngine()));
  for (const personal of ['李雷', '王芳', '025-88886666', '13800000000', '华东物流', '中山路', 'customer='])
    expect(collector.text()).not.toContain(personal);
  expect(collector.spans.flatMap(({ events }) => events)).toEqual([]);
  const known =
    /^(demand|fault|step|job|outbox|event|request|http|messaging|process|element|db|error|problem)\./;
  for (const { attributes } of collector.spans)
    expect(Object.keys(attributes).filter((name) => !known.test(name))).toEqual([]);
});

test('an engine that is away: each attempt is a span that failed, in the trace of the request', async () => {
  const { body } = await api.send('POST', '/v1/demands', newDemand());
  await relayOnce(relayDeps(api.orm, tracedEngine(fakeEngine({ publishMessage: away }))));
  const attempt = await named('outbox start-demand', ({ attributes }) => attributes['demand.id'] === body.id);
  expect(attempt).toMatchObject({
    failed: true,
    attributes: { 'outbox.delivered': false, 'outbox.attempt': 1 },
  });
  const request = await named('POST /v1/demands', ({ traceId }) => traceId === attempt.traceId);
  expect(attempt.parentSpanId).toBe(request.spanId);
});

test('a traceparent that is none starts a trace of its own', async () => {
  for (const wrong of ['00-00000000000000000000000000000000-c0ffee00c0ffee00-01', 'ff', `${traceparent}-x`])
    await api.send('GET', '/v1/faults', undefined, { traceparent: wrong });
  await collector.span(({ name }) => name === 'GET /v1/faults', 'GET /v1/faults');
  for (const span of collector.spans.filter(({ name }) => name === 'GET /v1/faults')) {
    expect(span.parentSpanId).toBeUndefined();
    expect(span.traceId).not.toMatch(/^0+$/);
  }
});

test('lines of the log name the request, the trace, the case and the job', async () => {
  const { body, headers } = await api.send('POST', '/v1/demands', newDemand());
  const line = api.log.find((one) => one.reqId === headers['x-request-id'] && one.msg === 'request answered');
  const request = await named('POST /v1/demands', ({ attributes }) => attributes['demand.id'] === body.id);
  expect(line).toMatchObject({
    service: 'api',
    traceId: request.traceId,
    demandId: body.id,
    method: 'POST',
    route: '/v1/demands',
    status: 201,
  });
  const lines: Json[] = [];
  const { key } = await handOver({ demand: { id: body.id }, step: null }, lines);
  const job = await named('job open-step', ({ attributes }) => attributes['job.key'] === key);
  expect(lines).not.toEqual([]);
  for (const one of lines)
    expect(one).toMatchObject({
      service: 'workers',
      traceId: job.traceId,
      demandId: body.id,
      jobKey: key,
      jobType: 'open-step',
    });
});
