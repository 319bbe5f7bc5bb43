import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { chooseScenarios, scenarioNames } from './scenarios.ts';

const examples = join(import.meta.dirname, '../../examples');

test('every example is a scenario, sent without its expected date', async () => {
  const names = (folder: string, prefix: string) =>
    readdirSync(join(examples, folder)).map((file) => `${prefix}${file.replace('.json', '')}`);
  expect(scenarioNames).toEqual([...names('demands', '').sort(), ...names('faults', 'fault-').sort()]);
  const scenarios = await chooseScenarios([], examples);
  expect(scenarios.filter(({ body }) => 'expectedOn' in body)).toEqual([]);
});

test('a name that no scenario has is answered with those that there are', async () => {
  await expect(chooseScenarios(['2'], examples)).rejects.toThrow(
    `没有场景“2”，可选：${scenarioNames.join('、')}。`,
  );
});
