import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chooseScenes, sceneNames } from './scenes.ts';

const examples = join(import.meta.dirname, '../../examples');

test('every scene of the demo has its example, which is sent without its expected date', async () => {
  const scenes = await chooseScenes([], examples);
  expect(scenes).toHaveLength(sceneNames.length);
  for (const { body } of scenes) {
    expect(JSON.parse(body)).toHaveProperty('customer');
    expect(JSON.parse(body)).not.toHaveProperty('expectedOn');
  }
});

test('names choose scenes, which keep their order', async () => {
  const scenes = await chooseScenes(['06-construction-one-point', '01-all-available'], examples);
  expect(scenes.map(({ neglected }) => neglected)).toEqual([undefined, 'approve-project']);
});

test('a scene on a service brings along the one that sells it', async () => {
  const scenes = await chooseScenes(['13-suspend'], examples);
  expect(scenes.map(({ onService, obstacle }) => onService ?? obstacle)).toEqual([true, '01-all-available']);
});

test('a name that no scene has is answered with those that there are', async () => {
  await expect(chooseScenes(['01-all-available', '1'], examples)).rejects.toThrow(
    `The demo has no example "1": choose of ${sceneNames.join(', ')}.`,
  );
});
