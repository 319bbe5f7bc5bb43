import { expect, test } from '@jest/globals';
import { departments } from './departments.ts';
import { readDepartments } from './read-departments.ts';

const lines = Object.entries(departments).map(([key, name]) => ({ key, name }));
const read = (...more: unknown[]) => readDepartments(JSON.stringify([...lines, ...more]));

test('a department that a process owner adds comes after those of the guidance', () => {
  expect(Object.entries(read({ key: 'quality-center', name: '质量管理中心' }))).toEqual([
    ...Object.entries(departments),
    ['quality-center', '质量管理中心'],
  ]);
});

test.each([
  ['一个 JSON 文件少了逗号', () => readDepartments('[{} {}]'), '不是正确的 JSON'],
  ['不是列表', () => readDepartments('{}'), '应为一个列表'],
  ['代码里有大写字母', () => read({ key: 'Quality', name: '质量' }), `第${lines.length + 1}项应写成`],
  ['名称是空的', () => read({ key: 'quality', name: ' ' }), `第${lines.length + 1}项应写成`],
  ['多写了一栏', () => read({ key: 'quality', name: '质量', phone: '1' }), `第${lines.length + 1}项应写成`],
  ['代码写了两次', () => read({ key: 'engineering', name: '工程二部' }), '“engineering”写了两次'],
  ['名称写了两次', () => read({ key: 'engineering-2', name: '工程建设部' }), '“工程建设部”写了两次'],
  [
    '删了系统要用的',
    () => readDepartments(JSON.stringify(lines.filter(({ key }) => key !== 'support-center'))),
    '缺少“support-center”',
  ],
])('%s: one sentence that says what to do', (_, act, sentence) => {
  expect(act).toThrow(sentence);
});
