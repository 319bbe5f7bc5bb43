import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { givenKey } from '../../test/helpers/access.ts';
import { newDemand } from '../../test/helpers/api.ts';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { actAs } from '../access/acting.ts';
import { findPrincipal } from '../access/find-principal.ts';
import { revokeKey } from '../access/keys.ts';
import { VisibleObject } from '../access/visible-object.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../events/event.entity.ts';
import { IdempotencyKey } from '../idempotency/idempotency-key.entity.ts';
import { OutboxMessage } from '../outbox/outbox-message.entity.ts';
import { AccessPoint, Demand } from './demand.entity.ts';
import { type Reception, receivingTogether } from './receive-together.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const em = () => database.orm.em.fork();
const now = new Date('2026-09-30T10:00:00+08:00');

/** A reception of a customer of its own, unless it says otherwise. */
const reception = ({
  key,
  name = '华东物流集团',
}: {
  key?: string;
  name?: string;
} = {}): Reception<string> => {
  const code = randomUUID();
  const demand = { ...newDemand(), customer: { ...newDemand().customer, code, name } };
  const once = {
    scope: 'POST /v1/demands',
    principal: 'CRM',
    key: key ?? randomUUID(),
    body: demand,
    hours: 1,
  };
  const answer: Reception<string>['answer'] = (received) => ({
    status: 201,
    location: `/v1/demands/${received.demand.id}`,
    body: received.demand.number,
  });
  return { demand, now, actor: 'CRM', once, answer };
};
const receiveAll = async (receptions: Reception<string>[]) => {
  const receive = receivingTogether<string>(database.orm);
  return await Promise.allSettled(receptions.map(async (one) => await receive(one)));
};
const codeOf = (outcome: PromiseSettledResult<unknown>): unknown =>
  outcome.status === 'rejected' ? outcome.reason.code : outcome.status;

test('each of a group has all its rows, as if it had come alone', async () => {
  const receptions = Array.from({ length: 20 }, () => reception());
  const outcomes = await receiveAll(receptions);
  expect(outcomes.map(codeOf)).toEqual(receptions.map(() => 'fulfilled'));
  const numbers = new Set<string>();
  for (const [index, { demand, once }] of receptions.entries()) {
    const row = await em().findOneOrFail(Demand, { customerCode: demand.customer.code });
    expect(outcomes[index]).toMatchObject({ value: { body: row.number, location: `/v1/demands/${row.id}` } });
    numbers.add(row.number);
    const demandId = row.id;
    expect(await em().find(AccessPoint, { demandId })).toMatchObject([{ position: 1, name: '总部' }]);
    expect(await em().find(AuditEntry, { demandId })).toMatchObject([
      { action: 'demand.received', actor: 'CRM' },
    ]);
    expect(await em().find(Event, { demandId })).toMatchObject([{ type: 'demand.received' }]);
    const [owed, ...more] = await em().find(OutboxMessage, { key: demandId });
    expect([more, owed?.kind, owed?.payload]).toMatchObject([
      [],
      'start-demand',
      { demand: { number: row.number, contactName: '李雷' } },
    ]);
    expect(once.key).toBeDefined();
  }
  expect(numbers.size).toBe(20);
  expect(await em().count(IdempotencyKey, {})).toBeGreaterThanOrEqual(20);
});

test('of a group each is judged by its own key: told again, refused, in use, or received', async () => {
  const before = reception();
  await receiveAll([before]);
  const changed = reception({ key: before.once.key ?? '' });
  const twin = reception();
  const outcomes = await receiveAll([reception(), before, changed, twin, twin, reception()]);
  expect(outcomes.map(codeOf)).toEqual([
    'fulfilled',
    'fulfilled',
    'idempotency-key-in-use',
    'fulfilled',
    'idempotency-key-in-use',
    'fulfilled',
  ]);
  expect(outcomes[1]).toMatchObject({ value: { repeated: true } });
  expect((await receiveAll([reception(), changed])).map(codeOf)).toEqual([
    'fulfilled',
    'idempotency-key-reused',
  ]);
  expect(await em().count(Demand, { customerCode: before.demand.customer.code })).toBe(1);
  expect(await em().count(Demand, { customerCode: twin.demand.customer.code })).toBe(1);
});

test('a key whose time is over counts as new, beside others', async () => {
  const old = reception();
  await receiveAll([old]);
  await em().nativeUpdate(IdempotencyKey, {}, { expiresAt: new Date(0) });
  const outcomes = await receiveAll([old, reception()]);
  expect(outcomes).toMatchObject([{ value: { repeated: false } }, { value: { repeated: false } }]);
  expect(await em().count(Demand, { customerCode: old.demand.customer.code })).toBe(2);
});

test('one that the database refuses harms no other', async () => {
  const long = reception({ name: '长'.repeat(256) });
  const others = [reception(), reception(), reception()];
  const outcomes = await receiveAll([others[0], long, ...others.slice(1)].filter((one) => one !== undefined));
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  for (const { demand } of others)
    expect(await em().count(Demand, { customerCode: demand.customer.code })).toBe(1);
});

test('a key that is revoked while its demand waits writes nothing, the others of the group do', async () => {
  const at = new Date();
  const key = await givenKey(database.orm);
  const revoked = await findPrincipal(em(), { secret: key.secret, kind: 'key', at });
  await em().transactional(async (tx) => await revokeKey(tx, key.id, { now, at, actor: '管理员' }));
  const receive = receivingTogether<string>(database.orm);
  const [mine, other] = [reception(), reception()];
  const outcomes = await Promise.allSettled([
    actAs(revoked, async () => await receive(mine)),
    receive(other),
  ]);
  expect(outcomes.map(codeOf)).toEqual(['unauthenticated', 'fulfilled']);
  expect(await em().count(Demand, { customerCode: mine.demand.customer.code })).toBe(0);
});

test('what a department hands in is in its sight, and not in that of the others of the group', async () => {
  const at = new Date();
  const keys = [
    await givenKey(database.orm, { department: 'group-customer' }),
    await givenKey(database.orm, { department: 'engineering' }),
  ];
  const receive = receivingTogether<string>(database.orm);
  const receptions = [reception(), reception()];
  const principals = await Promise.all(
    keys.map(async ({ secret }) => await findPrincipal(em(), { secret, kind: 'key', at })),
  );
  await Promise.all(
    principals.map(async (principal, index) =>
      actAs(principal, async () => await receive(receptions[index] ?? reception())),
    ),
  );
  for (const [index, department] of ['group-customer', 'engineering'].entries()) {
    const row = await em().findOneOrFail(Demand, {
      customerCode: receptions[index]?.demand.customer.code ?? '',
    });
    expect(await em().find(VisibleObject, { objectId: row.id })).toMatchObject([
      { department, kind: 'demand', seq: row.seq, created: true },
    ]);
  }
});
