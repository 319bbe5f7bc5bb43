import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from '@mikro-orm/postgresql';
import { acting } from '../access/acting.ts';
import { ended, isInForce, isOver } from '../access/in-force.ts';
import type { Principal } from '../access/principal.ts';
import { showToCreator } from '../access/show-to-creator.ts';
import { type Ask, askingTogether, statement } from '../ask.ts';
import { type CustomerStanding, standingsOnRecord } from '../customers/customer-on-record.ts';
import type { Orm } from '../database.ts';
import { isDatabaseAway } from '../database-away.ts';
import {
  type Answered,
  answerOnce,
  type CreationAnswer,
  idOfKey,
  inUse,
  keptAnswer,
  keyRow,
  type Once,
  takeKeys,
} from '../idempotency/answer-once.ts';
import { IdempotencyKey, type IdempotencyKeyRow } from '../idempotency/idempotency-key.entity.ts';
import { nextNumbers } from '../numbers/next-number.ts';
import { collectRows } from '../store-together.ts';
import { inSpan } from '../telemetry/span.ts';
import { together } from '../together.ts';
import { checkNewDemand } from './check-new-demand.ts';
import type { NewDemand } from './demand.schema.ts';
import { accessPointsOf } from './find-demands.ts';
import { draftDemand, type ReceivedDemand, receiveDemand } from './receive-demand.ts';

/** A new demand that is to be received, once. */
export interface Reception<Body> {
  demand: Extract<NewDemand, { action: 'new' }>;
  now: Date;
  actor: string;
  once: Once;
  /** What is answered; called before the demand is written. */
  answer: (received: ReceivedDemand) => CreationAnswer<Body>;
}

/** A reception on its way: who ordered it, and the context (trace, log) in which it was ordered. */
interface Ordered<Body> extends Reception<Body> {
  keyId: string;
  principal: Principal | undefined;
  within: <T>(act: () => T) => T;
}

/** Demands in one transaction: some 10 ms of work for the database. */
const MOST = 64;
/** While the database writes one group, the next is made ready. */
const AT_ONCE = 2;

type Outcome<Body> = PromiseSettledResult<Answered<Body>>;
const refused = (reason: unknown): PromiseRejectedResult => ({ status: 'rejected', reason });

/**
 * Receives new demands (art. 4), those that come at the same time in one transaction: of many callers each pays a part of a
 * commit and of some eight ways to the database, not all of them. Each is received as `receiveDemand` under `answerOnce` would,
 * all or nothing, and answered after the commit. One that cannot be received never harms another: what the database refuses
 * of a group is done once more one by one, which its keys make safe. Adjustments and closures lock a service, and take the
 * single way.
 * @returns a function that throws what `answerOnce` and `receiveDemand` throw; UnauthenticatedError where the key was revoked meanwhile.
 */
export function receivingTogether<Body>(orm: Orm): (reception: Reception<Body>) => Promise<Answered<Body>> {
  const receive = together<Ordered<Body>, Answered<Body>>(
    async (orders) => {
      try {
        return await askingTogether(orm, async (ask) => await receiveGroup(ask, orm.em.fork(), orders));
      } catch (error) {
        if (isDatabaseAway(error)) throw error;
        return await Promise.allSettled(orders.map(async (order) => await receiveAlone(orm, order)));
      }
    },
    { most: MOST, atOnce: AT_ONCE },
  );
  return async (reception) => {
    checkNewDemand(reception.demand, reception.now);
    const keyId = idOfKey(reception.once);
    if (keyId === null) throw new Error('A new demand is received under an Idempotency-Key.');
    const order = { ...reception, keyId, principal: acting(), within: AsyncLocalStorage.snapshot() };
    // As long as it takes until the group it comes into is committed: a part of this request's trace, as the group's own is of none.
    return await inSpan(
      'transaction',
      { facts: { 'db.system.name': 'postgresql' } },
      async () => await receive(order),
    );
  };
}

// Each is looked up by the index, however few keys there were when the statement was planned.
const KEPT = statement(
  `select k.* from unnest(?::text[]) asked (id)
    cross join lateral (select * from idempotency_key where idempotency_key.id = asked.id limit 1) k`,
);

const SHOW = showToCreator('demand');

/** @param em for the model alone: the transaction is that of `ask` */
async function receiveGroup<Body>(
  ask: Ask,
  em: EntityManager,
  orders: Ordered<Body>[],
): Promise<Outcome<Body>[]> {
  const outcomes = new Map<Ordered<Body>, Outcome<Body>>();
  const left = () => orders.filter((order) => !outcomes.has(order));
  const [late, kept, over, standings] = await Promise.all([
    notFirst(ask, orders),
    // A statement of its own behind the locks: its snapshot is younger than they are.
    ask(KEPT, [`{${orders.map(({ keyId }) => keyId)}}`]),
    notInForce(ask, orders),
    standingsOnRecord(
      ask,
      orders.map(({ demand }) => demand.customer.code),
    ),
  ]);
  for (const order of late) outcomes.set(order, refused(inUse(order.once)));
  for (const row of kept.map((found) => em.map(IdempotencyKey, found)))
    for (const order of left().filter(({ keyId }) => keyId === row.id))
      outcomes.set(order, replayed(row, order.once));
  for (const order of left().filter((one) => over.has(one))) outcomes.set(order, refused(ended()));
  if (left().length > 0) await write(ask, em, { orders: left(), standings, outcomes });
  return orders.map((order) => outcomes.get(order) ?? refused(new Error('The order was lost.')));
}

/** Orders whose key somebody else holds: another process, another group, or an earlier order of this one. */
async function notFirst<Body>(ask: Ask, orders: Ordered<Body>[]): Promise<Ordered<Body>[]> {
  const ours = await takeKeys(ask, [...new Set(orders.map(({ keyId }) => keyId))]);
  return orders.filter(({ keyId }) => !ours.delete(keyId));
}

function replayed<Body>(row: IdempotencyKeyRow, once: Once): Outcome<Body> {
  try {
    const value = keptAnswer<Body>(row, once);
    if (value !== null) return { status: 'fulfilled', value };
  } catch (error) {
    return refused(error);
  }
  // Rare enough for the single way, which writes over the row.
  throw new Error('A key of the group was used before, and its time is over.');
}

/** Orders of a key or token that ended meanwhile. Asked once for each; it holds until the commit. */
async function notInForce<Body>(ask: Ask, orders: Ordered<Body>[]): Promise<Set<Ordered<Body>>> {
  const byPrincipal = Map.groupBy(orders, ({ principal }) => principal?.secretHash ?? principal?.id);
  const over = await Promise.all(
    [...byPrincipal.values()].map(async (own) => {
      const principal = own[0]?.principal;
      return principal === undefined || (await isInForce(ask, principal)) ? [] : own;
    }),
  );
  return new Set(over.flat());
}

/** Writes all that is left of a group, and how each is answered. */
async function write<Body>(
  ask: Ask,
  em: EntityManager,
  {
    orders,
    standings,
    outcomes,
  }: {
    orders: Ordered<Body>[];
    standings: Map<string, CustomerStanding>;
    outcomes: Map<Ordered<Body>, Outcome<Body>>;
  },
): Promise<void> {
  const numbers = await nextNumbers(
    ask,
    'XQ',
    orders.map(({ now }) => now),
  );
  const owners: { department: string; id: string }[] = [];
  const { draft, store } = collectRows(em);
  for (const [index, order] of orders.entries()) {
    const { demand: input, now, actor, once, keyId, principal } = order;
    const number = numbers[index];
    if (number === undefined) throw new Error('A demand got no number.');
    const standing = standings.get(input.customer.code) ?? null;
    const received = order.within(() => draftDemand(draft, { input, standing, number, now, actor }));
    const answer = order.answer(received);
    const row = keyRow(once, answer);
    draft.create(IdempotencyKey, { id: keyId, ...row }, { persist: true });
    outcomes.set(order, {
      status: 'fulfilled',
      value: { ...answer, repeated: false, expiresAt: row.expiresAt },
    });
    if (principal?.department != null)
      owners.push({ department: principal.department, id: received.demand.id });
  }
  await Promise.all([store(ask), showToOwners(ask, owners)]);
  // A revocation waits for the commit; the time of a token does not. Alone, each is told what became of it.
  if (orders.some(({ principal }) => principal !== undefined && isOver(principal)))
    throw new Error('A key or token of the group ended while it was written.');
}

async function showToOwners(ask: Ask, owners: { department: string; id: string }[]): Promise<void> {
  if (owners.length === 0) return;
  const departments = owners.map(({ department }) => department);
  const ids = owners.map(({ id }) => id);
  await ask(SHOW, [`{${departments.join(',')}}`, `{${ids.join(',')}}`]);
}

/** One by itself, in the name and the trace of who ordered it. */
const receiveAlone = async <Body>(
  orm: Orm,
  { within, once, answer, demand, now, actor }: Ordered<Body>,
): Promise<Answered<Body>> =>
  await within(
    async () =>
      await answerOnce(orm.em.fork(), once, async (em) => {
        const row = await receiveDemand(em, { demand, now, actor });
        return answer({ demand: row, accessPoints: await accessPointsOf(em, row.id) });
      }),
  );
