import { expect, test } from '@jest/globals';
import { colouredSvg } from './coloured-svg.ts';
import { differencesOf } from './differences.ts';
import { asked, limit, result } from './given.fixture.ts';
import { reportHtml } from './report.ts';

const before = result();
const after = result({
  number: 'XQ-20261125-0002',
  workingDays: 7.5,
  path: [...before.path, { process: 'presale', element: 'approve', flow: false }],
  steps: [...before.steps, asked('approve', { name: '审定', department: '工程建设部' })],
  limits: [limit({ workingDays: 4 })],
  improvised: ['审定'],
});
const scenario = {
  name: '01',
  title: '<场景> & “一”',
  before,
  after,
  differences: differencesOf(before, after),
};
const process = {
  id: 'presale',
  name: '售前',
  before: '',
  after: '',
  changes: new Map(),
  names: new Map([['approve', '审定']]),
};
const svg =
  '<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10"><defs><marker id="mark-1"/></defs><g class="djs-element" data-element-id="plan"><path style="marker-end: url(#mark-1)"/></g><g data-element-id="approve"/></svg>';

const html = reportHtml(
  {
    beforeFrom: 'HEAD',
    afterFrom: '改动',
    changes: [{ file: 'a.bpmn', change: 'changed', lines: ['改了。'] }],
    scenarios: [scenario],
  },
  [{ process, before: null, after: colouredSvg(svg, new Map([['approve', 'added']]), 'after-presale') }],
);

test('the report says in words what differs', () => {
  expect(html).toContain('7.5个工作日');
  expect(html).toContain('多请工程建设部办理1次：审定(approve)');
  expect(html).toContain('“审定”是剧本里没有的环节');
  expect(html).toContain('5个工作日，2026-12-02 17:30到期 → 4个工作日，2026-12-02 17:30到期');
  expect(html).toContain('新经过</span> 售前：审定');
  expect(html).toContain('&lt;场景&gt; &amp; “一”');
});

test('it opens offline: nothing in it is asked for elsewhere', () => {
  expect(html.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|src=|<link|@import/);
});

test('a picture has its differences marked, its ids to itself, and fits the page', () => {
  expect(html).toContain('data-element-id="approve" data-change="added"');
  expect(html).toContain('<marker id="after-presale-mark-1"/>');
  expect(html).toContain('url(#after-presale-mark-1)');
  expect(html).toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">');
  expect(html).not.toContain('DOCTYPE svg');
});

test('what was passed lies in the page by scenario, side and process', () => {
  const [, json = ''] = /id="passed">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({
    '01': { before: { presale: ['plan'] }, after: { presale: ['plan', 'approve'] } },
  });
});

test('a case that came to no end says where it stands', () => {
  const stuck = result({ stuck: '停在“审定”(approve)。', workingDays: null });
  const page = reportHtml(
    { beforeFrom: '', afterFrom: '', changes: [], scenarios: [{ ...scenario, after: stuck }] },
    [],
  );
  expect(page).toContain('没有办完：停在“审定”(approve)。');
});
