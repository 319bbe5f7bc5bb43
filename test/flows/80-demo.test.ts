import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from '@jest/globals';
import { endPrograms, runProgram } from '../helpers/program.ts';

const OFFSET = '5000';

afterEach(endPrograms);

test('npm run demo plays the named examples to their end on a stack of its own, from the sale to what comes after it', async () => {
  const afterSale = ['faults/01-from-10086', '13-suspend'];
  const demo = runProgram('demo', ['--port-offset', OFFSET, ...afterSale]);
  expect([await demo.ended, demo.said()]).toEqual([0, expect.stringContaining('示例演示完毕')]);
  const told = demo.said().split('\n');
  expect(told.filter((line) => line.startsWith('■'))).toEqual([
    expect.stringMatching(/^■ XQ-\d{8}-0001 {2}成熟产品/),
    expect.stringMatching(/^■ GZ-\d{8}-0001 {2}10086/),
    expect.stringMatching(/^■ XQ-\d{8}-\d{4} {2}暂停业务/),
  ]);
  const timeline = told.filter((line) => /^ {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}\S/.test(line));
  expect(timeline.length).toBeGreaterThan(20);
  expect(timeline.some((line) => line.includes('业务在网'))).toBe(true);
  expect(timeline.some((line) => line.includes('障碍归档'))).toBe(true);
  expect(timeline.at(-1)).toContain('恢复');
  const [, pdf = ''] = /归档的验收单：(\S+\.pdf)/.exec(demo.said()) ?? [];
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
}, 300_000);

test('npm run demo with a name that no example has lists those that there are', async () => {
  const demo = runProgram('demo', ['02']);
  expect(await demo.ended).toBe(1);
  expect(demo.said()).toMatch(/^The demo has no example "02": choose of 01-all-available, .*\.\n$/);
});
