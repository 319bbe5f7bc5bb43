import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Demand } from '../core/demands/demand.entity.ts';
import { Event } from '../core/events/event.entity.ts';
import { answerOnce, type Once } from '../core/idempotency/answer-once.ts';
import { IdempotencyKey } from '../core/idempotency/idempotency-key.entity.ts';
import { purgeKeys } from '../core/idempotency/purge-keys.ts';
import { OutboxMessage } from '../core/outbox/outbox-message.entity.ts';
import { type Json, newDemand, type TestApi, testApi } from '../test/helpers/api.ts';

let api: TestApi;
let base: string;
beforeAll(async () => {
  api = await testApi(undefined, { idempotencyHours: 3 });
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  base = `http://127.0.0.1:${(api.app.server.address() as AddressInfo).port}`;
});
afterAll(async () => await api.close());

const post = async (body: Json, key: string) =>
  await fetch(`${base}/v1/demands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  });
const demandOf = (code: string) => ({ ...newDemand(), customer: { ...newDemand().customer, code } });
const em = () => api.orm.em.fork();

test('100 identical requests at the same moment: one effect, and every one is told what to do', async () => {
  const key = randomUUID();
  const body = demandOf('C-100-AT-ONCE');
  const answers = await Promise.all(
    Array.from({ length: 100 }, async () => {
      const answer = await post(body, key);
      return {
        status: answer.status,
        retryAfter: answer.headers.get('retry-after'),
        location: answer.headers.get('location'),
        body: (await answer.json()) as Json,
      };
    }),
  );
  const done = answers.filter(({ status }) => status === 201);
  const told = answers.filter(({ status }) => status === 409);
  expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
  expect(done.length).toBeGreaterThan(0);
  expect(done.length + told.length).toBe(100);
  for (const { body: problem, retryAfter } of told)
    expect([problem.code, retryAfter]).toEqual(['idempotency-key-in-use', '1']);
  expect(new Set(done.map((one) => JSON.stringify(one))).size).toBe(1);

  const [demand] = await em().find(Demand, { customerCode: 'C-100-AT-ONCE' });
  const demandId = demand?.id ?? '';
  expect(await em().count(Demand, { customerCode: 'C-100-AT-ONCE' })).toBe(1);
  expect(await em().count(OutboxMessage, { key: demandId })).toBe(1);
  expect(await em().count(Event, { demandId, type: 'demand.received' })).toBe(1);
  // Whoever was told to come again gets the answer of the first.
  const again = await post(body, key);
  expect([again.status, again.headers.get('location'), again.headers.get('idempotency-replayed')]).toEqual([
    201,
    `/v1/demands/${demandId}`,
    'true',
  ]);
  expect(await again.json()).toEqual(done[0]?.body);
  console.log(`100 at once: ${done.length} answered with the demand, ${told.length} told that it runs`);
});

test('an answer says until when it is given again, and afterwards the key is free', async () => {
  const key = randomUUID();
  const first = await post(demandOf('C-EXPIRES'), key);
  const hours = (new Date(first.headers.get('idempotency-expires') ?? '').getTime() - Date.now()) / 3_600_000;
  expect(hours).toBeCloseTo(3, 1);
  const again = await post(demandOf('C-EXPIRES'), key);
  expect(again.headers.get('idempotency-expires')).toBe(first.headers.get('idempotency-expires'));
  await em().execute(`update idempotency_key set expires_at = now() - interval '1 second'`);
  const later = await post(demandOf('C-EXPIRES'), key);
  expect([later.status, later.headers.get('idempotency-replayed')]).toEqual([201, null]);
  expect(await em().count(Demand, { customerCode: 'C-EXPIRES' })).toBe(2);
  expect((await post(demandOf('C-EXPIRES'), key)).headers.get('idempotency-replayed')).toBe('true');
});

test('what is past its time is purged, a thousand at a time, and nothing else', async () => {
  const key = randomUUID();
  await purgeKeys(em());
  await post(demandOf('C-PURGE'), key);
  await em().execute(
    `insert into idempotency_key (id, body_hash, status, body, expires_at)
     select 'old ' || n, '', 201, '{}', now() - interval '1 minute' from generate_series(1, 1500) n`,
  );
  expect([await purgeKeys(em()), await purgeKeys(em()), await purgeKeys(em())]).toEqual([1_000, 500, 0]);
  expect((await post(demandOf('C-PURGE'), key)).headers.get('idempotency-replayed')).toBe('true');
});

test('the quotes of a structured field make no other key', async () => {
  const key = randomUUID();
  await post(demandOf('C-QUOTES'), key);
  expect((await post(demandOf('C-QUOTES'), `"${key}"`)).headers.get('idempotency-replayed')).toBe('true');
});

describe('a key', () => {
  const once = (change: Partial<Once> = {}): Once => ({
    scope: 'POST /v1/x',
    principal: 'crm',
    key: 'k-1',
    body: { a: 1 },
    hours: 1,
    ...change,
  });
  let acted = 0;
  const act = async () => ({ status: 201, location: '/x', body: { n: ++acted } });
  const run = async (change: Partial<Once> = {}, how: () => Promise<Json> = act) =>
    await answerOnce(em(), once(change), how);

  test('counts for one caller and one address', async () => {
    expect((await run()).body).toEqual((await run()).body);
    const bodies = [await run(), await run({ principal: 'oss' }), await run({ scope: 'POST /v1/y' })];
    expect(new Set(bodies.map(({ body }) => JSON.stringify(body))).size).toBe(3);
    await expect(run({ body: { a: 2 } })).rejects.toMatchObject({ code: 'idempotency-key-reused' });
  });

  test('is refused while its first request runs, at once', async () => {
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    let begun = () => {};
    const running = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = run({ key: 'slow' }, async () => {
      begun();
      await gate;
      return await act();
    });
    await running;
    const asked = Date.now();
    await expect(run({ key: 'slow' })).rejects.toMatchObject({ status: 409, code: 'idempotency-key-in-use' });
    expect(Date.now() - asked).toBeLessThan(500);
    go();
    const { body } = await first;
    expect(await run({ key: 'slow' })).toMatchObject({ body, repeated: true });
  });

  test('is free again when whoever had it dies in the middle', async () => {
    let pid = 0;
    const dying = answerOnce(em(), once({ key: 'dies' }), async (tx) => {
      const [row]: { pid: number }[] = await tx.execute('select pg_backend_pid() as pid');
      pid = row?.pid ?? 0;
      await sleep(300);
      await tx.execute('select 1');
      return await act();
    });
    const lost = expect(dying).rejects.toThrow();
    while (pid === 0) await sleep(5);
    await em().execute('select pg_terminate_backend(?)', [pid]);
    await lost;
    expect((await run({ key: 'dies' })).repeated).toBe(false);
  });

  test('is free again when its host falls silent without a word', async () => {
    const silent = answerOnce(em(), once({ key: 'silent', silentSeconds: 1 }), async (tx) => {
      await sleep(1_800);
      await tx.execute('select 1');
      return await act();
    });
    const lost = expect(silent).rejects.toThrow();
    await sleep(200);
    await expect(run({ key: 'silent' })).rejects.toMatchObject({ code: 'idempotency-key-in-use' });
    await sleep(1_300);
    expect((await run({ key: 'silent' })).repeated).toBe(false);
    await lost;
    expect(await em().count(IdempotencyKey, { status: 201 })).toBeGreaterThan(0);
  });
});
