import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../check-project.ts';
import { casesOf, fixtureProject } from '../fixture-project.ts';
import type { Finding } from './rule.ts';

const found = async (rule: string, name: string): Promise<Finding[]> =>
  (await rules[rule]?.(await fixtureProject(rule, name))) ?? [];

/** Every invalid example with what is said of it: each has one fault, and one sentence. */
const invalid: [rule: string, name: string, zh: string, en: string][] = [
  ['readable', 'invalid-broken-xml', '文件不完整，第', 'The file is damaged at line'],
  ['readable', 'invalid-camunda-7', 'Camunda Platform）”保存，不是 Camunda 8 的文件', 'not for Camunda 8'],
  ['readable', 'invalid-bizagi', '由“BizAgi Process Modeler”保存', 'saved by “BizAgi Process Modeler”'],
  ['readable', 'invalid-emoji', '“反馈竣工”(report-😀)：ID 里有不能用的字符', 'a sign that is not allowed'],
  ['readable', 'invalid-loose-line', '不存在的元素“gone”', 'leads to “gone”, which is not there'],
  ['readable', 'invalid-not-bpmn', '文件里没有流程', 'There is no process in the file'],
  ['readable', 'invalid-form-json', '表单文件不完整，第4行', 'The form file is damaged at line 4'],
  ['readable', 'invalid-form-of-other-kind', '不是 Camunda 8 的表单', 'no form of Camunda 8'],
  ['readable', 'invalid-dmn', '文件不完整，第', 'The file is damaged at line'],
  ['file-names', 'invalid-process', '把 ID 改为“other”', 'write “other” as the ID'],
  ['file-names', 'invalid-decision', '决策 ID“limit”与文件名不同', 'The decision ID “limit” differs'],
  ['file-names', 'invalid-form', '表单 ID“visit”与文件名不同', 'The form ID “visit” differs'],
  ['ids', 'invalid-from-the-modeler', '“开始”(Event_0x1)：ID 只用小写英文单词', 'lower-case English words'],
  ['labels', 'invalid-english', '“Report”(report-completion)：缺少中文名称', 'no Chinese name'],
  ['labels', 'invalid-condition', '有条件的连线要写明', 'says in Chinese what the condition is'],
  ['documentation', 'invalid-none', '在属性面板 Documentation 中写明', 'properties panel, Documentation'],
  ['ends', 'invalid-not-reached', '没有连线到它，永远不会办理', 'no line leads to it'],
  [
    'expressions',
    'invalid-condition',
    '“=demand.important = ”写得不对',
    '“=demand.important = ” cannot be read',
  ],
  ['expressions', 'invalid-input', '“反馈竣工”(report-completion)：表达式“=“急””', 'text in straight quotes'],
  ['expressions', 'invalid-cell', '第1行“客户等级”列的“"AAA”写得不对', 'Row 1, column “客户等级”'],
  ['expressions', 'invalid-form', '表达式“demand. = 1”写得不对', 'mend it in the form editor'],
  ['references', 'invalid-process', '没有被调用的流程“iner”，最接近的是“inner”', 'no called process “iner”'],
  ['references', 'invalid-binding', 'Binding 设为 deployment', 'Binding of the called process to deployment'],
  [
    'message-senders',
    'invalid-unknown',
    '最接近的是“demand-received”',
    'nothing sends the message “demand-rec',
  ],
  [
    'job-types',
    'invalid-unknown',
    '最接近的名称是“report-completion”',
    'nearest name is “report-completion”',
  ],
  ['started-processes', 'invalid-never', '没有流程调用它，也没有消息启动它', 'no process calls it'],
  ['job-types', 'invalid-named-otherwise', '服务任务的 ID 要与', 'change the ID'],
  ['human-steps', 'invalid-no-form', '缺少表单文件 bpmn/forms/visit.form', 'visit.form is missing'],
  ['human-steps', 'invalid-department', '最接近的是 "support-center"', 'the nearest is "support-center"'],
  ['human-steps', 'invalid-no-way-back', '要接一个排他网关', 'an exclusive gateway follows it'],
  ['own-variables', 'invalid-scope', '加变量 draft，值为 =null', 'add a variable draft'],
  ['limited-stages', 'invalid-no-warning', 'Date 为 =deadline.warnAt', 'of the Date =deadline.warnAt'],
  ['limited-stages', 'invalid-no-deadline', '加变量 deadline', 'add a variable deadline'],
  ['form-variables', 'invalid-renamed', '把字段的 Key 改回“note”', 'Write the Key “note” back'],
  ['form-variables', 'invalid-missing', '表单缺少字段“note”', 'The form has no field “note”'],
  ['form-variables', 'invalid-lost', '字段“colour”不是本环节要填写的', 'is none that the step takes'],
  ['form-variables', 'invalid-unknown', '表单用到变量“demand”', 'does not hand over'],
  ['action-link', 'invalid-none', '表单缺少转派', 'no link for handing over'],
  ['known-fields', 'invalid-condition', '“demand.imporant”不存在', 'nearest is “demand.important”'],
  ['known-fields', 'invalid-form', '最接近的是“demand.customerName”', '“demand.customer” does not exist'],
  ['written-variables', 'invalid-field-renamed', '条件用到变量“approved”', 'a condition reads “approved”'],
  ['written-variables', 'invalid-form', '表单用到变量“order”', 'its form reads “order”'],
  [
    'written-variables',
    'invalid-one-path',
    '从 “走哪边?”(way) 来时还没有写入',
    'when it comes from “走哪边?”(way)',
  ],
  ['written-variables', 'invalid-call', '条件用到变量“queries”', 'a condition reads “queries”'],
  [
    'written-variables',
    'invalid-call-input',
    '程序需要变量“demand”',
    'the program that serves it needs “demand”',
  ],
  ['written-variables', 'invalid-decision', '决策表用到变量“level”', 'the nearest is “lvel”'],
  ['written-variables', 'invalid-field-of-decision', '决策表用到变量“level”', 'the decision reads “level”'],
  ['written-variables', 'invalid-list-may-be-empty', '条件用到变量“queries”', 'reads “queries”'],
  ['form-lint', 'invalid-later-field', '“附件”：引擎 8.6', 'forms of engine 8.6'],
  ['decision-lint', 'invalid-value', '最接近的是 "AAA"', 'none of the predefined values'],
  ['decision-lint', 'invalid-empty-output', '第1行的输出“天数”是空的', 'the output “天数” is empty'],
  ['decision-complete', 'invalid-level', '例如 客户等级="A"', 'for example 客户等级="A"'],
  ['decision-complete', 'invalid-gap', '客户等级="A"，点数=2', 'add a row'],
  ['decision-overlap', 'invalid-unique', '第1行和第2行同时符合', 'Rows 1 and 2 both hold'],
  ['decision-overlap', 'invalid-any', '命中策略 ANY 不允许', 'the hit policy ANY does not allow'],
  ['decision-unreachable', 'invalid-below-all', '第2行永远用不到', 'Row 2 is never used'],
  [
    'engine-versions',
    'invalid-no-message',
    '引擎 8.6、8.7、8.8、8.9 不接受：消息事件没有选定消息',
    'names no message',
  ],
  ['layout', 'invalid-undrawn', '图上没有画出来', 'is not in the drawing'],
  ['layout', 'invalid-overlap', '重叠，请在图上移开', 'overlap: move one away'],
  ['layout', 'invalid-through', '穿过 “反馈竣工”(report-completion)', 'passes through'],
  ['crossings', 'invalid-same-gateway', '可以不交叉', 'need not'],
];

/** Examples whose one slip shows at more than one place. */
const several: typeof invalid = [
  ['ends', 'invalid-deleted-end', '没有结束事件', 'there is no end event'],
  [
    'human-steps',
    'invalid-no-listeners',
    '加 End 事件，Type 为 close-step',
    'the End event of Type close-step',
  ],
  ['own-variables', 'invalid-side-by-side', '要各自放进一个子流程', 'lie in a sub-process each'],
  ['limited-stages', 'invalid-duration', '不能写成时长', 'not written as a duration'],
  ['decision-lint', 'invalid-head', '没有写用哪个变量', 'names no variable'],
  ['engine-versions', 'invalid-later-element', '自由子流程（Ad-hoc）这里不用', 'no ad-hoc sub-process'],
];

test.each(invalid)('%s: %s', async (rule, name, zh, en) => {
  expect(await found(rule, name)).toEqual([
    { file: expect.any(String), zh: expect.stringContaining(zh), en: expect.stringContaining(en) },
  ]);
});

test.each(several)('%s: %s', async (rule, name, zh, en) => {
  expect(await found(rule, name)).toContainEqual({
    file: expect.any(String),
    zh: expect.stringContaining(zh),
    en: expect.stringContaining(en),
  });
});

describe.each(Object.keys(rules))('%s', (rule) => {
  const names = casesOf(rule);

  test.each(names.filter((name) => name.startsWith('valid')))('%s', async (name) => {
    expect(await found(rule, name)).toEqual([]);
  });

  test('has examples, valid and invalid, each with its sentence', () => {
    const told = [...invalid, ...several].filter(([of]) => of === rule).map(([, name]) => name);
    expect(names.filter((name) => name.startsWith('invalid'))).toEqual(told.sort());
    expect(told.length).toBeGreaterThan(0);
    expect(names).toContain('valid');
  });

  test('has its page, in Chinese, then in English', () => {
    const page = join(import.meta.dirname, `../../../docs/rules/${rule}.md`);
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    for (const part of ['检查什么', '为什么', '怎样改', 'What', 'Why', 'How to mend it'])
      expect(text).toContain(`## ${part}`);
  });
});
