import type { InferEntity } from '@mikro-orm/postgresql';
import type { AuditEntry } from '../../../core/audit/audit-entry.entity.ts';
import { toShanghaiText } from '../../../core/calendar/format.ts';
import { departmentName, departments } from '../../../core/departments.ts';
import { deskText } from '../../../core/steps/actions/move-step.ts';
import { wayBack } from '../../../core/steps/actions/return-step.ts';
import type { StepRow } from '../../../core/steps/find-steps.ts';
import { signOutForm } from '../../access/pages.ts';
import { escaped, htmlPage } from '../../html-page.ts';
import { stepStateNames } from '../step.schema.ts';
import { type PageAction, type PageField, pageActions } from './page-actions.ts';

type Line = InferEntity<typeof AuditEntry>;

const style = `
  main { max-width: 56rem; }
  h2 { font-size: 1.05rem; margin: 1.8rem 0 .3rem; }
  .facts { display: grid; grid-template-columns: repeat(2, minmax(5rem, max-content) 1fr); gap: .4rem 1rem; margin: 1rem 0; font-size: .9rem; }
  .facts dt { color: #525252; }
  .facts dd { margin: 0; overflow-wrap: anywhere; }
  .facts .wide { grid-column: 2 / -1; }
  .held { color: #a2191f; font-weight: 600; }
  details { border: 1px solid #e0e0e0; border-top: 0; }
  .actions > details:first-of-type { border-top: 1px solid #e0e0e0; }
  summary { padding: .8rem 1rem; cursor: pointer; font-weight: 600; }
  summary span { font-weight: 400; color: #525252; font-size: .85rem; margin-left: .8rem; }
  details[open] summary { background: #edf5ff; }
  .fields { padding: 0 1rem 1rem; }
  .fields label { margin-top: .8rem; }
  textarea, select { width: 100%; box-sizing: border-box; padding: .6rem; border: 1px solid #8d8d8d; font: inherit; background: #fff; }
  td { vertical-align: top; overflow-wrap: anywhere; white-space: pre-line; }
  td:first-child { white-space: nowrap; width: 9.5rem; }
  @media (max-width: 40rem) { .facts { grid-template-columns: max-content 1fr; } summary span { display: block; margin: .2rem 0 0; } }
`;

export interface StepPage {
  step: StepRow;
  /** 需求 or 障碍, its number and its customer. */
  word: string;
  number: string;
  customerName: string;
  /** The time left, Chinese; null where no limit runs. */
  timeLeft: string | null;
  lines: Line[];
  notes: Line[];
  /** What came of the action before; `wrong` is a refusal. */
  said: { text: string; wrong: boolean } | null;
  /** Where the person is at: its part of the page is open. */
  verb: string | null;
  /** What was typed stays. */
  typed: (name: string) => string;
  /** Makes a double click one action. */
  key: string;
  nonce: string;
  /** Name of the key by which the browser has signed in; null where it has not. */
  signedIn: string | null;
}

/** Shown for an id that no step has. */
export const unknownStepPage = (nonce: string): string =>
  plainPage(nonce, '没有这个环节', '找不到这个环节，请从待办任务里的链接重新打开。');

/** A page that says one thing. */
export const plainPage = (nonce: string, title: string, text: string): string =>
  htmlPage({
    title: escaped(title),
    nonce,
    body: `<h1>${escaped(title)}</h1><p>${escaped(text)}</p>`,
  });

/** Keeps a second click from being a second request; without it the key does. */
const script = `
document.getElementById('form')?.addEventListener('submit', (event) => {
  setTimeout(() => { for (const button of event.target.querySelectorAll('button')) button.disabled = true; });
});
addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
`;

/** The page of a step: what Tasklist has no buttons for. One form, so that 经办人 is typed once; works without script. */
export function stepPage(page: StepPage): string {
  const { step, number, said, nonce } = page;
  return htmlPage({
    title: `${escaped(step.name)} ${escaped(number)}`,
    nonce,
    style,
    body: `<h1>${escaped(step.name)}</h1>
<p>办理结果在待办（Tasklist）的表单里填写；转派、退单、催办、挂起和备注在这里。</p>
${said === null ? '' : `<div class="said${said.wrong ? ' wrong' : ''}" role="${said.wrong ? 'alert' : 'status'}">${escaped(said.text)}</div>`}
${facts(page)}
${step.state === 'open' ? form(page) : ''}
<h2>最近备注</h2>
${table(page.notes, '还没有备注。')}
<h2>本环节记录</h2>
${table(page.lines, '还没有记录。')}
${page.signedIn === null ? '' : signOutForm(page.signedIn)}
<script nonce="${nonce}">${script}</script>`,
  });
}

function facts({ step, word, number, customerName, timeLeft }: StepPage): string {
  const sender = step.senders.at(-1);
  const rows: [label: string, text: string, wide?: boolean][] = [
    [`${word}编号`, number],
    ['集团客户', customerName],
    ['办理部门', departmentName(step.department)],
    ['接单人', step.assignee ?? '尚未接单'],
    ['环节状态', step.heldAt ? '已挂起' : stepStateNames[step.state]],
    ['转派自', sender ? deskText(sender) : '—'],
    ['办理时限', timeLeft ?? '未设时限', true],
    ...(step.heldAt
      ? [
          [
            '挂起',
            `${step.heldBy ?? ''}，${toShanghaiText(step.heldAt)}：${step.holdReason ?? ''}`,
            true,
          ] satisfies [string, string, boolean],
        ]
      : []),
  ];
  return `<dl class="facts">${rows
    .map(
      ([label, text, wide]) =>
        `<dt>${escaped(label)}</dt><dd class="${wide ? 'wide' : ''}${text === '已挂起' ? ' held' : ''}">${escaped(text)}</dd>`,
    )
    .join('')}</dl>`;
}

function form(page: StepPage): string {
  const { key, typed } = page;
  return `<form id="form" method="post" action="?" accept-charset="utf-8">
<button type="submit" disabled hidden></button>
<input type="hidden" name="key" value="${escaped(key)}">
<label for="by">经办人</label>
<input type="text" id="by" name="by" maxlength="100" autocomplete="name" required value="${escaped(typed('by'))}">
<h2>操作</h2>
<div class="actions">
${pageActions.map((action) => part(page, action)).join('\n')}
</div>
</form>`;
}

/** One action; what is not possible now says why instead. */
function part(page: StepPage, action: PageAction): string {
  const { verb, word, hint, fields } = action;
  const obstacle = obstacleOf(page.step, verb);
  if (obstacle === null) return '';
  const inner =
    obstacle === undefined
      ? `${fields.map((field) => fieldOf(page, field)).join('\n')}<button name="do" value="${verb}">${word}</button>`
      : `<p>${escaped(obstacle)}</p>`;
  return `<details name="action"${page.verb === verb ? ' open' : ''}><summary>${word}<span>${escaped(hint)}</span></summary>
<div class="fields">${inner}</div></details>`;
}

/** Why an action is not possible now: undefined, it is; null, it is not even shown. */
function obstacleOf(step: StepRow, verb: string): string | null | undefined {
  if (verb === 'acceptance' && step.assignee) return `${step.assignee}已经接单。`;
  if (verb === 'hold') return step.heldAt ? null : undefined;
  if (verb === 'resumption') return step.heldAt ? undefined : null;
  if (verb !== 'return' || step.senders.length > 0) return undefined;
  const choice = wayBack(step.key);
  return choice === null
    ? '没有人转派过这个环节，不能退单。'
    : `没有人转派过这个环节；要退给上一环节，请在待办的表单里选“${choice.word}”。`;
}

function fieldOf({ typed, step }: StepPage, { name, label, kind, optional }: PageField): string {
  const value = escaped(typed(name));
  const caption = `<label for="${name}">${label}${optional ? '（可不填）' : ''}</label>`;
  if (kind === 'name')
    return `${caption}<input type="text" id="${name}" name="${name}" maxlength="100" value="${value}">`;
  if (kind === 'text')
    return `${caption}<textarea id="${name}" name="${name}" rows="3" maxlength="2000">${value}</textarea>`;
  const options = Object.entries(departments)
    .filter(([key]) => key !== step.department)
    .map(([key, text]) => `<option value="${key}"${key === typed(name) ? ' selected' : ''}>${text}</option>`);
  return `${caption}<select id="${name}" name="${name}"><option value="">本部门（${escaped(departmentName(step.department))}）</option>${options.join('')}</select>`;
}

const table = (lines: Line[], none: string): string =>
  lines.length === 0
    ? `<p>${none}</p>`
    : `<table><tbody>${lines
        .map(
          ({ at, summary, reason }) =>
            `<tr><td>${toShanghaiText(at)}</td><td>${escaped(summary)}${reason ? `\n${escaped(reason)}` : ''}</td></tr>`,
        )
        .join('')}</tbody></table>`;
