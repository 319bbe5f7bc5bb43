import { expect, test } from '@jest/globals';
import { realModels } from '../../test/helpers/changed-models.ts';
import { compareFiles } from './compare-files.ts';
import { form, limitTable, model, timer } from './models.fixture.ts';

const linesOf = async (...pair: [Parameters<typeof compareFiles>[0], Parameters<typeof compareFiles>[1]]) =>
  (await compareFiles(...pair)).flatMap(({ lines }) => lines);

test('what is the same is not mentioned', async () => {
  const real = await realModels();
  expect(await compareFiles(real, real)).toEqual([]);
});

test('a changed limit is told row by row, with its condition and both values', async () => {
  expect(await compareFiles([limitTable(5)], [limitTable(4)])).toEqual([
    {
      file: 'limit.dmn',
      change: 'changed',
      lines: ['“办理时限”第1行（客户服务等级为AAA）：工作日数由5改为4。'],
    },
  ]);
  const shorter = limitTable(5).content.replace(/<rule id="r2">.*<\/rule>/, '');
  const { name } = limitTable(5);
  expect(await linesOf([limitTable(5)], [{ name, content: shorter }])).toEqual([
    '“办理时限”删除第2行：任何情况：工作日数5。',
  ]);
  expect(await linesOf([{ name, content: shorter }], [limitTable(5)])).toEqual([
    '“办理时限”增加第2行：任何情况：工作日数5。',
  ]);
  const condition = limitTable(5).content.replace('"AAA"', '"AA"');
  expect(await linesOf([limitTable(5)], [{ name, content: condition }])).toEqual([
    '“办理时限”第1行的条件：客户服务等级由AAA改为AA。',
  ]);
});

test('elements that were added, removed and changed, and flows by the names of what they join', async () => {
  const before = model(
    '<bpmn:endEvent id="end" name="办结" /><bpmn:sequenceFlow id="f" sourceRef="accept" targetRef="end" />',
  );
  const after = model(
    `<bpmn:userTask id="approve" name="审批" />${timer('due', 'approve')}
     <bpmn:sequenceFlow id="f" sourceRef="accept" targetRef="approve" />`,
    '受理登记',
  );
  expect(await linesOf([before], [after])).toEqual([
    '删除结束事件“办结”(end)。',
    '增加人工环节“审批”(approve)。',
    '增加边界事件“时限”(due)：定时=deadline.dueAt，附着于审批。',
    '人工环节“受理登记”(accept)的名称由“受理”改为“受理登记”。',
    '连线(f)的终点由“办结”改为“审批”。',
  ]);
});

test('a step of the element template, whose department is an input of its own', async () => {
  const after = model(`<bpmn:userTask id="approve" name="审批"><bpmn:extensionElements><zeebe:ioMapping>
    <zeebe:input source="engineering" target="department" />
    <zeebe:input source="={department: department, name: stepName, fault: step.fault}" target="step" />
  </zeebe:ioMapping></bpmn:extensionElements></bpmn:userTask>`);
  expect(await linesOf([model('')], [after])).toEqual(['增加人工环节“审批”(approve)：办理部门工程建设部。']);
});

test('fields of a form', async () => {
  const before = form([
    { key: 'handler', label: '经办人', type: 'textfield' },
    { key: 'note', label: '备注', type: 'textarea' },
  ]);
  const after = form([
    { key: 'handler', label: '经办人员', type: 'textfield', validate: { required: true } },
    { key: 'date', label: '日期', type: 'datetime' },
  ]);
  expect(await linesOf([before], [after])).toEqual([
    '删除字段“备注”(note)。',
    '增加字段“日期”(date)。',
    '字段“经办人员”(handler)的标签由“经办人”改为“经办人员”。',
    '字段“经办人员”(handler)的必填改为“是”（原来没有）。',
  ]);
});

test('a file that cannot be read is left to the check and the engine', async () => {
  const broken = { ...model(''), content: '<bpmn:definitions' };
  expect(await linesOf([model('')], [broken])).toEqual(['文件读不出来，无法逐项比较。']);
  expect(await linesOf([], [broken])).toEqual(['文件读不出来，无法逐项比较。']);
});

test('files that came and went, and one whose picture only was moved', async () => {
  const moved = { ...model(''), content: `${model('').content}\n` };
  expect(await compareFiles([model(''), limitTable(5)], [moved, form([])])).toEqual([
    { file: 'limit.dmn', change: 'removed', lines: ['文件已删除，新办理不再使用。'] },
    { file: 'forms/accept.form', change: 'added', lines: ['新表单。'] },
    { file: 'order.bpmn', change: 'changed', lines: ['只有图形位置或文件格式有改动，办理不受影响。'] },
  ]);
});
