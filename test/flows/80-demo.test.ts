import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from '@jest/globals';
import { endPrograms, runProgram } from '../helpers/program.ts';

const OFFSET = '5000';

afterEach(endPrograms);

test('npm run demo plays the named example to its end on a stack of its own', async () => {
  const demo = runProgram('demo', ['--port-offset', OFFSET, '01-all-available']);
  expect([await demo.ended, demo.said()]).toEqual([0, expect.stringContaining('示例演示完毕')]);
  const told = demo.said().split('\n');
  expect(told.filter((line) => line.startsWith('■'))).toEqual([
    expect.stringMatching(/^■ XQ-\d{8}-0001 {2}成熟产品/),
  ]);
  const timeline = told.filter((line) => /^ {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}\S/.test(line));
  expect(timeline.length).toBeGreaterThan(20);
  expect(timeline.at(-1)).toContain('业务在网');
  const [, pdf = ''] = /归档的验收单：(\S+\.pdf)/.exec(demo.said()) ?? [];
  expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
}, 300_000);

test('npm run demo with a name that no example has lists those that there are', async () => {
  const demo = runProgram('demo', ['02']);
  expect(await demo.ended).toBe(1);
  expect(demo.said()).toMatch(/^The demo has no example "02": choose of 01-all-available, .*\.\n$/);
});
