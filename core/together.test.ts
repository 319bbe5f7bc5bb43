import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from '@jest/globals';
import { together } from './together.ts';

const fulfilled = <T>(value: T): PromiseSettledResult<T> => ({ status: 'fulfilled', value });

/** A worker whose groups end when the test says so. */
function gathering({ most = 10, atOnce = 1 } = {}) {
  const groups: { orders: number[]; end: () => void }[] = [];
  const ask = together<number, string>(
    async (orders) => {
      await new Promise<void>((resolve) => groups.push({ orders, end: resolve }));
      return orders.map((order) => fulfilled(`done ${order}`));
    },
    { most, atOnce },
  );
  const turn = async () => await new Promise((resolve) => setImmediate(resolve));
  return { ask, groups, turn };
}

test('one who asks alone is not kept waiting, those who ask meanwhile are done in one go', async () => {
  const { ask, groups, turn } = gathering();
  const first = ask(1);
  await turn();
  const others = [ask(2), ask(3), ask(4)];
  await turn();
  expect(groups.map(({ orders }) => orders)).toEqual([[1]]);
  groups[0]?.end();
  expect(await first).toBe('done 1');
  await turn();
  expect(groups[1]?.orders).toEqual([2, 3, 4]);
  groups[1]?.end();
  expect(await Promise.all(others)).toEqual(['done 2', 'done 3', 'done 4']);
});

test('no group is larger, and no more run at once, than was said', async () => {
  const { ask, groups, turn } = gathering({ most: 2, atOnce: 2 });
  const all = [1, 2, 3, 4, 5].map(async (order) => await ask(order));
  await turn();
  await turn();
  expect(groups.map(({ orders }) => orders)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  groups[1]?.end();
  await turn();
  await turn();
  expect(groups[2]?.orders).toEqual([5]);
  for (const { end } of groups) end();
  expect(await Promise.all(all)).toHaveLength(5);
});

test('of several that may run at once none goes without orders', async () => {
  const { ask, groups, turn } = gathering({ most: 10, atOnce: 2 });
  const all = [1, 2, 3].map(async (order) => await ask(order));
  await turn();
  await turn();
  expect(groups.map(({ orders }) => orders)).toEqual([[1, 2, 3]]);
  for (const { end } of groups) end();
  expect(await Promise.all(all)).toHaveLength(3);
});

test('each gets its own outcome; a group that fails as a whole fails for all of it, and the next goes on', async () => {
  let calls = 0;
  const ask = together<string, string>(
    async (orders) => {
      calls += 1;
      if (calls === 1) throw new Error('all of it');
      return orders.map((order) =>
        order === 'bad' ? { status: 'rejected', reason: new Error('only this') } : fulfilled(order),
      );
    },
    { most: 10, atOnce: 1 },
  );
  const first = await Promise.allSettled([ask('a'), ask('b')]);
  expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const second = await Promise.allSettled([ask('good'), ask('bad')]);
  expect(second).toMatchObject([{ value: 'good' }, { reason: { message: 'only this' } }]);
});

test('a group acts in the name of none of those who asked', async () => {
  const who = new AsyncLocalStorage<string>();
  const seen: (string | undefined)[] = [];
  const ask = together<number, null>(
    async (orders) => {
      seen.push(who.getStore());
      await Promise.resolve();
      return orders.map(() => fulfilled(null));
    },
    { most: 10, atOnce: 1 },
  );
  await who.run('王芳', async () => await ask(1));
  await who.run('李明', async () => await Promise.all([ask(2), ask(3)]));
  expect(seen).toEqual([undefined, undefined]);
});
