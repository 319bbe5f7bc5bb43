import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chooseModels, writeModels } from './choose-models.ts';

const bpmn = join(import.meta.dirname, '../../bpmn');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'models-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

test('one file is laid over the models in force', async () => {
  const file = join(folder, 'negotiate.form');
  await writeFile(file, '{}');
  const { before, after } = await chooseModels(file, bpmn);
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  expect(after.filter(({ content }, at) => content !== before[at]?.content)).toEqual([
    { name: 'forms/negotiate.form', content: '{}' },
  ]);
});

test('what was deleted from bpmn/ is missing; what is not in another folder is that in force', async () => {
  const base = await writeModels(join(folder, 'base'), [
    { name: 'gone.bpmn', content: '<a/>' },
    { name: 'forms/kept.form', content: '{}' },
  ]);
  expect((await chooseModels(undefined, base)).after.map(({ name }) => name)).not.toContain('gone.bpmn');
  const changed = await writeModels(join(folder, 'changed'), [{ name: 'new.bpmn', content: '<b/>' }]);
  expect((await chooseModels(changed, base)).after.map(({ name }) => name)).toEqual([
    'forms/kept.form',
    'gone.bpmn',
    'new.bpmn',
  ]);
});

test('without a base the models of the last commit are in force', async () => {
  const { before, beforeFrom } = await chooseModels(undefined, undefined);
  expect(before.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['demand.bpmn', 'forms/negotiate.form']),
  );
  expect(beforeFrom).toBe('最近一次提交的 bpmn/');
});

test.each([
  ['nowhere.bpmn', /^找不到 .*nowhere\.bpmn：/],
  ['notes.txt', /^notes\.txt 不是模型文件/],
  ['empty', /里没有模型文件/],
])('%s is refused in a sentence', async (name, sentence) => {
  await writeFile(join(folder, 'notes.txt'), '');
  if (name === 'empty') await mkdir(join(folder, name));
  await expect(chooseModels(join(folder, name), bpmn)).rejects.toThrow(sentence);
});
