import type { Engine, UserTask } from '../engine/engine.ts';
import { keyInEngine, keyOnRecord } from './keys.ts';
import type { LifeWatch } from './watch-life.ts';

/**
 * The engine by the keys that stand on record: those of the life it is in. What belongs to a life before is not there any
 * more, whatever the engine has under that key now. @throws TransientError also while nobody can say which life it is
 */
export function livingEngine(engine: Engine, life: LifeWatch): Engine {
  /** Asks by the engine's key, or answers without it when that life is over. */
  async function within<T>(onRecord: string, gone: T, ask: (key: string) => Promise<T>): Promise<T> {
    const { life: of, key } = keyInEngine(onRecord);
    return of === (await life.current()) ? await ask(key) : gone;
  }
  const recorded = (now: number, task: UserTask): UserTask => ({
    ...task,
    key: keyOnRecord(now, task.key),
    elementInstanceKey: keyOnRecord(now, task.elementInstanceKey),
  });
  return {
    ...engine,
    findUserTask: async ({ processInstanceKey, elementId, elementInstanceKey }) =>
      await within(processInstanceKey, null, async (key) => {
        const instance = keyInEngine(elementInstanceKey).key;
        const where = { processInstanceKey: key, elementId, elementInstanceKey: instance };
        const task = await engine.findUserTask(where);
        return task && recorded(keyInEngine(processInstanceKey).life, task);
      }),
    async openUserTasks(limit) {
      const now = await life.current();
      return (await engine.openUserTasks(limit)).map((task) => recorded(now, task));
    },
    completeUserTask: async (onRecord, variables) =>
      await within(onRecord, false, async (key) => engine.completeUserTask(key, variables)),
    updateUserTask: async (onRecord, change) =>
      await within(onRecord, false, async (key) => engine.updateUserTask(key, change)),
    assignUserTask: async (onRecord, assignee) =>
      await within(onRecord, false, async (key) => engine.assignUserTask(key, assignee)),
    async startProcess(message) {
      const now = await life.current();
      const key = await engine.startProcess(message);
      return key && keyOnRecord(now, key);
    },
    endProcess: async (onRecord) => await within(onRecord, false, async (key) => engine.endProcess(key)),
  };
}
