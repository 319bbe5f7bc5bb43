import type { FileChange } from '../../core/models/compare-files.ts';
import { type Differences, isEmpty, limitText } from './differences.ts';
import type { ComparedProcess } from './element-changes.ts';
import type { AskedStep, CaseResult } from './results.ts';

/** A scenario with what became of it with both sets of models. */
export interface ComparedScenario {
  name: string;
  title: string;
  before: CaseResult;
  after: CaseResult;
  differences: Differences;
}

/** All that the report tells; the same as its JSON. */
export interface Simulation {
  beforeFrom: string;
  afterFrom: string;
  /** What differs between the files, in sentences. */
  changes: FileChange[];
  scenarios: ComparedScenario[];
}

/** A process with its pictures, coloured; null where the models of that side have none. */
export interface DrawnProcess {
  process: ComparedProcess;
  before: string | null;
  after: string | null;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const css = `
body { font: 15px/1.6 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #161616; margin: 24px auto; max-width: 1500px; padding: 0 24px; }
h1 { font-size: 26px; } h2 { font-size: 20px; margin-top: 36px; } h3 { font-size: 16px; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #c6c6c6; padding: 6px 10px; text-align: left; vertical-align: top; }
th { background: #f4f4f4; white-space: nowrap; } td ul { margin: 0; padding-left: 18px; } td { overflow-wrap: anywhere; }
.summary { table-layout: fixed; } .summary th:nth-child(1) { width: 17%; } .summary th:nth-child(2), .summary th:nth-child(3) { width: 12%; } .more { background: #defbe6; } .less { background: #fff1f1; } .other { background: #fcf4d6; }
.muted { color: #6f6f6f; } .stuck { color: #a2191f; font-weight: 600; }
.picture { border: 1px solid #c6c6c6; overflow-x: auto; margin: 8px 0 20px; } .picture svg { width: 100%; height: auto; display: block; }
.full .picture svg { width: auto; min-width: 2400px; }
.legend span { display: inline-block; padding: 2px 12px; margin-right: 12px; border: 2px solid; border-radius: 4px; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; } details { border: 1px solid #c6c6c6; margin: 8px 0; padding: 8px 14px; } summary { cursor: pointer; font-weight: 600; }
.controls { position: sticky; top: 0; background: white; padding: 10px 0; z-index: 1; border-bottom: 1px solid #e0e0e0; } select { font: inherit; }
.picture .passed:not(.djs-connection) > .djs-visual > :first-child { stroke: #0f62fe !important; stroke-width: 3px !important; }
.picture .passed.djs-connection > .djs-visual > path { stroke: #0f62fe !important; stroke-width: 3px !important; }
.picture [data-change=added]:not(.djs-connection) > .djs-visual > :first-child { fill: #a7f0ba !important; fill-opacity: 1 !important; }
.picture [data-change=removed]:not(.djs-connection) > .djs-visual > :first-child { fill: #ffb3b8 !important; fill-opacity: 1 !important; }
.picture [data-change=changed]:not(.djs-connection) > .djs-visual > :first-child { fill: #fddc69 !important; fill-opacity: 1 !important; }
.picture [data-change=added].djs-connection > .djs-visual > path { stroke: #198038 !important; stroke-width: 3px !important; }
.picture [data-change=removed].djs-connection > .djs-visual > path { stroke: #da1e28 !important; stroke-width: 3px !important; }
.picture [data-change=changed].djs-connection > .djs-visual > path { stroke: #b28600 !important; stroke-width: 3px !important; }
.picture .passed[data-change].djs-connection > .djs-visual > path { stroke-dasharray: none; stroke-width: 5px !important; }
`;

const script = `
const passed = JSON.parse(document.getElementById('passed').textContent);
const show = () => {
  const scenario = document.getElementById('scenario').value;
  for (const picture of document.querySelectorAll('.picture')) {
    const ids = new Set(((passed[scenario] || {})[picture.dataset.side] || {})[picture.dataset.process] || []);
    for (const element of picture.querySelectorAll('.djs-element'))
      element.classList.toggle('passed', ids.has(element.dataset.elementId));
  }
};
document.getElementById('scenario').addEventListener('change', show);
document.getElementById('full').addEventListener('change', (event) => document.body.classList.toggle('full', event.target.checked));
show();
`;

/** The report: one file that needs nothing else, so it opens without a network. */
export function reportHtml(simulation: Simulation, drawn: DrawnProcess[]): string {
  const { beforeFrom, afterFrom, changes, scenarios } = simulation;
  const names = new Map(
    drawn.flatMap(({ process }) =>
      [...process.names].map(
        ([id, name]) => [`${process.id}/${id}`, `${process.name}：${name || id}`] as const,
      ),
    ),
  );
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>模型模拟报告</title><style>${css}</style></head><body>
<h1>模型模拟报告</h1>
<p>现行模型：${escaped(beforeFrom)}；改动后的模型：${escaped(afterFrom)}。两套模型在同一台真实引擎上、同一时钟下各办理一遍以下场景。
<span class="muted">假定：每个人工环节在待办出现后半个工作日办完，障碍的环节半小时办完；用时按工作日历的工作时间计算。模型没有发布到运行中的系统。</span></p>
<h2>改动了什么</h2>${changeList(changes)}
<h2>各场景的差异</h2>${summary(scenarios, names)}
${pictures(drawn, scenarios)}
<h2>各场景的办理过程</h2>${scenarios.map((one) => details(one)).join('\n')}
<script type="application/json" id="passed">${JSON.stringify(passedBy(scenarios)).replaceAll('<', '\\u003c')}</script>
<script>${script}</script></body></html>
`;
}

const changeList = (changes: FileChange[]): string =>
  changes.length === 0
    ? '<p>没有改动：两套模型相同。</p>'
    : changes
        .map(
          ({ file, lines }) =>
            `<h3>${escaped(file)}</h3><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
        )
        .join('');

const days = ({ workingDays, stuck }: CaseResult): string =>
  stuck === null ? `${workingDays}个工作日` : `<span class="stuck">没有办完：${escaped(stuck)}</span>`;

function summary(scenarios: ComparedScenario[], names: Map<string, string>): string {
  const rows = scenarios.map(({ name, title, before, after, differences }) => {
    const quiet = isEmpty(differences) && before.workingDays === after.workingDays;
    const css = quiet ? '' : (after.workingDays ?? 0) > (before.workingDays ?? 0) ? 'less' : 'other';
    return `<tr><td>${escaped(title)}<br><span class="muted">${escaped(name)}</span></td><td>${days(before)}</td>
<td class="${css}">${days(after)}</td><td>${askedList(differences, after)}</td><td>${limitList(differences)}</td><td>${pathList(differences, names)}</td></tr>`;
  });
  return `<table class="summary"><tr><th>场景</th><th>现行用时</th><th>改动后用时</th><th>请谁办理的变化</th><th>时限的变化</th><th>路径的变化</th></tr>
${rows.join('\n')}</table>`;
}

const none = '<span class="muted">没有变化</span>';
const items = (lines: string[]): string =>
  lines.length === 0 ? none : `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

const askedList = ({ asked }: Differences, { improvised }: CaseResult): string =>
  items([
    ...asked.map(({ step, department, before, after }) =>
      after > before
        ? `<span class="more">多请${escaped(department)}办理${after - before}次：${escaped(step)}</span>`
        : `<span class="less">少请${escaped(department)}办理${before - after}次：${escaped(step)}</span>`,
    ),
    ...improvised.map((name) => `“${escaped(name)}”是剧本里没有的环节，按表单必填项的第一个选项办理。`),
  ]);

const limitList = ({ limits }: Differences): string =>
  items(
    limits.map(
      ({ name, before, after }) =>
        `<span class="other">${escaped(name)}</span>：${escaped(before)} → ${escaped(after)}`,
    ),
  );

const pathList = ({ onlyBefore, onlyAfter }: Differences, names: Map<string, string>): string =>
  items([
    ...onlyAfter.map((id) => `<span class="more">新经过</span> ${escaped(names.get(id) ?? id)}`),
    ...onlyBefore.map((id) => `<span class="less">不再经过</span> ${escaped(names.get(id) ?? id)}`),
  ]);

function pictures(drawn: DrawnProcess[], scenarios: ComparedScenario[]): string {
  if (drawn.length === 0) return '';
  const first = scenarios.find(({ differences }) => !isEmpty(differences));
  const options = scenarios.map(
    ({ name, title, differences }) =>
      `<option value="${escaped(name)}"${name === first?.name ? ' selected' : ''}>${escaped(title)}${isEmpty(differences) ? '' : '（有差异）'}</option>`,
  );
  return `<h2>流程图对比</h2><div class="controls"><label>经过的路径：<select id="scenario">${options.join('')}</select></label>
<label><input type="checkbox" id="full"> 原始大小</label>
<p class="legend"><span style="background:#a7f0ba;border-color:#198038">增加</span><span style="background:#ffb3b8;border-color:#da1e28">删除</span><span style="background:#fddc69;border-color:#b28600">改动</span><span style="border-color:#0f62fe">所选场景经过</span></p></div>
${drawn.map(pair).join('\n')}`;
}

const pair = ({ process, before, after }: DrawnProcess): string =>
  `<h3>${escaped(process.name)}（${escaped(process.id)}）</h3>${figure('现行', 'before', process.id, before)}${figure('改动后', 'after', process.id, after)}`;

const figure = (title: string, side: string, process: string, svg: string | null): string =>
  `<div class="muted">${title}</div>${
    svg === null
      ? '<p class="muted">没有这个流程。</p>'
      : `<div class="picture" data-side="${side}" data-process="${escaped(process)}">${svg}</div>`
  }`;

function details({ name, title, before, after }: ComparedScenario): string {
  return `<details><summary>${escaped(title)} <span class="muted">${escaped(name)}</span></summary><div class="sides">
<div><h3>现行 ${escaped(before.number)}</h3>${course(before)}</div><div><h3>改动后 ${escaped(after.number)}</h3>${course(after)}</div></div></details>`;
}

const moment = (iso: string | null): string => (iso === null ? '' : iso.slice(5, 16).replace('T', ' '));

const course = (result: CaseResult): string =>
  `<p>${days(result)}</p><table><tr><th>部门</th><th>环节</th><th>待办</th><th>办完</th></tr>${result.steps
    .map(stepRow)
    .join('')}</table><p>时限：</p>${items(
    result.limits.map(
      (limit) => `${escaped(limit.name)}（${escaped(limit.department)}）：${escaped(limitText(limit))}`,
    ),
  )}<p class="muted">依次经过：${escaped(
    result.path
      .filter(({ flow }) => !flow)
      .map(({ element }) => element)
      .join(' → '),
  )}</p>`;

const stepRow = ({ department, name, openedAt, completedAt, fault }: AskedStep): string =>
  `<tr><td>${escaped(department)}</td><td>${escaped(name)}${fault === null ? '' : `<br><span class="stuck">退回：${escaped(fault)}</span>`}</td><td>${moment(openedAt)}</td><td>${moment(completedAt)}</td></tr>`;

/** By scenario, side and process: the ids that were passed. */
function passedBy(scenarios: ComparedScenario[]): Record<string, Record<string, Record<string, string[]>>> {
  const grouped = ({ path }: CaseResult): Record<string, string[]> => {
    const found: Record<string, string[]> = {};
    for (const { process, element } of path) {
      const ids = found[process] ?? [];
      if (!ids.includes(element)) ids.push(element);
      found[process] = ids;
    }
    return found;
  };
  return Object.fromEntries(
    scenarios.map(({ name, before, after }) => [name, { before: grouped(before), after: grouped(after) }]),
  );
}
