import { openDatabase } from '../../core/database.ts';
import { addresses, eventually } from './stack.ts';

/** One question to the record, on a connection of its own: tests look behind the API only to count effects. */
export async function query<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
  const orm = await openDatabase(addresses.database, 1);
  try {
    return await orm.em.fork().execute(sql, parameters);
  } finally {
    await orm.close();
  }
}

/** The engine's key of a step's user task, once the relay has seen it. */
export const userTaskKey = async (stepId: string): Promise<string> =>
  await eventually(`the user task of step ${stepId}`, async () => {
    const rows = await query<{ key: string | null }>('select user_task_key as key from step where id = ?', [
      stepId,
    ]);
    return rows[0]?.key;
  });

/** Completes a user task past the API, as Tasklist does: what the form would have refused arrives all the same. */
export async function completeInEngine(stepId: string, variables: Record<string, unknown>): Promise<void> {
  await completeUserTask(await userTaskKey(stepId), variables);
}

/** The same with the engine's key in hand: needs no database. */
export async function completeUserTask(key: string, variables: Record<string, unknown>): Promise<void> {
  const response = await fetch(new URL(`/v2/user-tasks/${key}/completion`, addresses.rest), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables }),
  });
  if (response.status !== 204) throw new Error(`${response.status} ${await response.text()}`);
}

/** Whether a user task of the engine is still open, as its read model says (a second or two behind). */
export async function isOpenInEngine(key: string): Promise<boolean> {
  const response = await fetch(new URL('/v2/user-tasks/search', addresses.rest), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ filter: { state: 'CREATED' }, page: { limit: 2_000 } }),
  });
  const { items } = JSON.parse(await response.text());
  return items.some(
    (task: { userTaskKey?: unknown; key?: unknown }) => String(task.userTaskKey ?? task.key) === key,
  );
}
