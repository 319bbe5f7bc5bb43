import { expect, test } from '@jest/globals';
import { futureDate, required, textOrNull } from './fields.ts';

test.each([undefined, null, '', ' \n '])('%j is empty', (value) => {
  expect(textOrNull(value)).toBeNull();
  expect(required('解决方案', value)).toEqual(['请填写“解决方案”。']);
  expect(futureDate('拟投产时间', value, new Date())).toEqual(['请填写“拟投产时间”。']);
});

test('text is taken without the blanks around it', () => {
  expect(textOrNull(' 双路由 ')).toBe('双路由');
  expect(required('解决方案', ' 双路由 ')).toEqual([]);
});

const invalid = (text: string) => [`“拟投产时间”不是有效日期（应为 年-月-日，例如 2026-12-01）：${text}。`];
test.each([
  ['2026-10-01', []],
  [' 2028-02-29 ', []],
  ['2026-09-30', ['“拟投产时间”不能早于今天（2026-10-01）：2026-09-30。']],
  ['2027-02-29', invalid('2027-02-29')],
  ['2026-13-01', invalid('2026-13-01')],
  ['2026/12/01', invalid('2026/12/01')],
  ['12月1日', invalid('12月1日')],
])('a date to come: %s', (text, faults) => {
  // 00:30 of October 1 in Shanghai, still September 30 in UTC: today counts, by the Shanghai day.
  expect(futureDate('拟投产时间', text, new Date('2026-09-30T16:30:00Z'))).toEqual(faults);
});
