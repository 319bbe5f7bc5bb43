import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Gathers what is asked for while earlier calls are under way, and does it in one go. With one caller every group has one
 * member and nobody waits for anything; with many the groups grow by themselves. A group begins after its last member has
 * asked, so it never sees less than a call of its own would have seen. It acts in nobody's name (`actAs`) and in no request's
 * trace or log: what belongs to a member, the member brings along.
 * @param act gets 1 to `most` orders and settles each; when it throws, every order of the group is rejected with that.
 * @param atOnce groups under way at the same time.
 */
export function together<Order, Answer>(
  act: (orders: Order[]) => Promise<PromiseSettledResult<Answer>[]>,
  { most, atOnce }: { most: number; atOnce: number },
): (order: Order) => Promise<Answer> {
  const outside = AsyncLocalStorage.snapshot();
  const waiting: { order: Order; settle: (outcome: PromiseSettledResult<Answer>) => void }[] = [];
  let running = 0;

  let called = false;

  const runGroup = async (group: typeof waiting): Promise<void> => {
    const outcomes = await act(group.map(({ order }) => order)).catch((reason: unknown) =>
      group.map((): PromiseSettledResult<Answer> => ({ status: 'rejected', reason })),
    );
    group.forEach(({ settle }, index) => {
      settle(
        outcomes[index] ?? { status: 'rejected', reason: new Error('The group forgot one of its orders.') },
      );
    });
  };

  const start = (): void => {
    // A group that is called up already takes along who asks until it goes: a second one would go empty.
    if (called || running === atOnce || waiting.length === 0) return;
    called = true;
    running += 1;
    // Whoever asks in the same turn of the loop comes along.
    setImmediate(() =>
      outside(async () => {
        called = false;
        const group = waiting.splice(0, most);
        start();
        await runGroup(group);
        running -= 1;
        start();
      }),
    );
  };

  return async (order) =>
    await new Promise((resolve, reject) => {
      waiting.push({
        order,
        settle: (outcome) =>
          outcome.status === 'fulfilled' ? resolve(outcome.value) : reject(outcome.reason),
      });
      start();
    });
}
