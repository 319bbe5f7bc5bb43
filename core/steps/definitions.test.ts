import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { stepDefinitions } from './definitions.ts';
import { close, givenCase, open } from './step.fixture.ts';

const models = join(import.meta.dirname, '../../bpmn');
const keys = stepDefinitions().map(({ key }) => key);
const definitionOf = (key: string) => {
  const definition = stepDefinitions().find((one) => one.key === key);
  if (definition === undefined) throw new Error(`no step ${key}`);
  return definition;
};

interface Component {
  key?: string;
  path?: string;
  components?: Component[];
}
const writes = (components: Component[]): string[] =>
  components.flatMap(({ key, path }) => key ?? path ?? []).sort();
const formOf = (key: string): Component[] =>
  JSON.parse(readFileSync(join(models, 'forms', `${key}.form`), 'utf8')).components;

describe.each(keys)('%s', (key) => {
  test('its form writes what it takes, line by line', () => {
    const { lists = [], result } = definitionOf(key);
    expect(writes(formOf(key))).toEqual(Object.keys(result.properties).sort());
    const drawn = formOf(key).filter(({ path }) => path !== undefined);
    expect(drawn.map(({ path }) => path)).toEqual(lists.map(({ variable }) => variable));
    for (const { path, components = [] } of drawn) {
      const typed = lists.find(({ variable }) => variable === path)?.typed ?? [];
      const fields = Object.keys(Object(result.properties[path ?? '']).items.properties);
      expect(fields).toEqual(expect.arrayContaining([...writes(components), ...typed]));
      expect(writes(components)).toEqual(expect.arrayContaining(typed));
    }
  });

  test('its model gives back every field after a fault', () => {
    const files = readdirSync(models).filter((name) => name.endsWith('.bpmn'));
    const tasks = files
      .flatMap((name) => readFileSync(join(models, name), 'utf8').split('<bpmn:userTask '))
      .filter((part) => part.startsWith(`id="${key}"`))
      .map((part) => part.slice(0, part.indexOf('</bpmn:userTask>')));
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks)
      for (const field of Object.keys(definitionOf(key).result.properties)) {
        // The first time a field is empty, or what an earlier round agreed on or the report of a fault said.
        expect(task).toMatch(
          new RegExp(
            `source="=if step.fault = null then (null|(?:fault\\.)?${field}) else draft.${field}" target="${field}"`,
          ),
        );
        expect(task).toMatch(new RegExp(`source="=\\{.*\\b${field}: ${field}\\b.*\\}" target="draft"`));
      }
  });
});

describe('a form of presale sent back empty', () => {
  let database: TestDatabase;
  let demandId: string;
  beforeAll(async () => {
    database = await freshDatabase();
    ({ demandId } = await givenCase(database.orm, [
      { segment: 'core', status: 'unknown' },
      { segment: 'trunk', status: 'construction', lacking: '无空闲芯' },
      { segment: 'end', status: 'optimizable', lacking: '端口占满' },
    ]));
  });
  afterAll(async () => await database.close());

  const signed = '请填写“经办人”。';
  const messages: Record<string, string[]> = {
    'plan-solution': ['请填写“解决方案”。', signed],
    'draft-template': ['请填写“模板名称”。', '请填写“模板内容”。', signed],
    'verify-template': ['请选择论证结论：通过或不通过。', signed],
    'confirm-resources': ['请选择确认方式：统一结论或逐项确认。', signed],
    'approve-project': ['请选择立项结论：全部同意、全部不同意或逐项。', signed],
    'plan-optimization': ['请选择统一日期或逐项填写。', signed],
    'design-solution': ['请填写“端到端网络解决方案”。', signed],
    negotiate: ['请选择洽谈结果：接受、修改方案或撤回。', signed],
  };
  test.each(Object.keys(messages))('%s says what is missing', async (key) => {
    expect(await close(database.orm, await open(database.orm, key, demandId), {})).toEqual({
      faults: messages[key],
      set: {},
    });
  });

  test.each(Object.keys(messages))('%s refuses a choice it does not offer', async (key) => {
    const choice = ['decision', 'outcome', 'verdict'].find(
      (name) => name in definitionOf(key).result.properties,
    );
    if (choice === undefined) return;
    const step = await open(database.orm, key, demandId);
    expect((await close(database.orm, step, { [choice]: 'perhaps' })).faults).toEqual(messages[key]);
  });
});
