import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type ModelCoverage, modelCoverage } from '../helpers/coverage.ts';
import { eventually } from '../helpers/stack.ts';

const share = (missed: number, all: number): string =>
  `${all - missed}/${all} ${(((all - missed) / all) * 100).toFixed(1)} %`;

const table = (models: ModelCoverage[]): string =>
  [
    'Coverage of the models on the real engine',
    ['model', 'elements', 'sequence flows'].join('\t'),
    ...models.map(({ process, elements, flows, missedElements, missedFlows }) =>
      [process, share(missedElements.length, elements), share(missedFlows.length, flows)].join('\t'),
    ),
  ].join('\n');

const modelFiles = async (): Promise<string[]> =>
  (await readdir(join(import.meta.dirname, '../../bpmn')))
    .filter((file) => file.endsWith('.bpmn'))
    .map((file) => basename(file, '.bpmn'))
    .sort();

/** Runs after the flows of this stack (files 10 to 59): alone it finds nothing passed, and fails. */
test('every element and every sequence flow of every model was passed by a test', async () => {
  const missedOf = (models: ModelCoverage[]) =>
    models.flatMap(({ process, missedElements, missedFlows }) =>
      [...missedElements, ...missedFlows].map((id) => `${process}: ${id}`),
    );
  // The records come about a second behind the engine.
  const models = await eventually(
    'coverage',
    async () => {
      const seen = await modelCoverage();
      return missedOf(seen).length === 0 && seen;
    },
    10_000,
  ).catch(modelCoverage);
  console.log(table(models));
  // As many as there are files: a model that was not read would not be missed.
  expect(models.map(({ process }) => process).sort()).toEqual(await modelFiles());
  expect(missedOf(models)).toEqual([]);
});
