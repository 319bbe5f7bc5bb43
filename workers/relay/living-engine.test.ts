import { expect, test } from '@jest/globals';
import { keyInEngine, keyOnRecord } from '../../core/engine-life/keys.ts';
import { livingEngine } from '../../core/engine-life/living-engine.ts';
import { fakeEngine } from './engine.fixture.ts';

const living = (now: number, says = {}) => {
  const engine = fakeEngine(says);
  return { engine, living: livingEngine(engine, { current: async () => now }) };
};

test('keys of the first life are the engine’s own, those of a later one name it', () => {
  expect(keyOnRecord(1, '77')).toBe('77');
  expect(keyOnRecord(3, '77')).toBe('3:77');
  expect([keyInEngine('77'), keyInEngine('3:77')]).toEqual([
    { life: 1, key: '77' },
    { life: 3, key: '77' },
  ]);
});

test('a key of a life before is gone, whatever the engine has under it', async () => {
  const { engine, living: asked } = living(2);
  expect(await asked.completeUserTask('77', {})).toBe(false);
  expect(await asked.updateUserTask('77', {})).toBe(false);
  expect(await asked.assignUserTask('77', null)).toBe(false);
  expect(await asked.endProcess('77')).toBe(false);
  const where = { processInstanceKey: '7', elementId: 'negotiate', elementInstanceKey: '8' };
  expect(await asked.findUserTask(where)).toBeNull();
  expect(engine.asked).toEqual([]);
  expect(await asked.completeUserTask('2:77', {})).toBe(true);
  expect(engine.asked).toEqual([['completeUserTask', '77', {}]]);
});

test('what the engine shows comes with the life it is in', async () => {
  const task = { key: '77', elementInstanceKey: '8', assignee: '赵强' };
  const says = {
    openUserTasks: async () => [task],
    findUserTask: async () => task,
    startProcess: async () => '9',
  };
  const { living: asked } = living(2, says);
  const recorded = { key: '2:77', elementInstanceKey: '2:8', assignee: '赵强' };
  expect(await asked.openUserTasks(10)).toEqual([recorded]);
  const where = { processInstanceKey: '2:7', elementId: 'negotiate', elementInstanceKey: '2:8' };
  expect(await asked.findUserTask(where)).toEqual(recorded);
  expect(await asked.startProcess({ name: 'demand-received', correlationKey: 'd', variables: {} })).toBe(
    '2:9',
  );
});
