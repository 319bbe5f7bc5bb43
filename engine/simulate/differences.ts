import type { AskedStep, CaseResult, RunLimit } from './results.ts';

/** How often somebody is asked something, with one set of models and with the other. */
interface AskedDifference {
  step: string;
  department: string;
  before: number;
  after: number;
}

/** A limit that is another, by its place among those of its name. */
interface LimitDifference {
  name: string;
  before: string;
  after: string;
}

/** What a scenario costs and asks differently with the changed models. */
export interface Differences {
  asked: AskedDifference[];
  limits: LimitDifference[];
  /** Elements passed only before, and only after: `process/element`. */
  onlyBefore: string[];
  onlyAfter: string[];
}

export function differencesOf(before: CaseResult, after: CaseResult): Differences {
  const [was, is] = [passed(before), passed(after)];
  return {
    asked: askedDifferences(before.steps, after.steps),
    limits: limitDifferences(before.limits, after.limits),
    onlyBefore: [...was].filter((element) => !is.has(element)),
    onlyAfter: [...is].filter((element) => !was.has(element)),
  };
}

export const isEmpty = ({ asked, limits, onlyBefore, onlyAfter }: Differences): boolean =>
  asked.length + limits.length + onlyBefore.length + onlyAfter.length === 0;

const passed = ({ path }: CaseResult): Set<string> =>
  new Set(path.filter(({ flow }) => !flow).map(({ process, element }) => `${process}/${element}`));

function askedDifferences(before: AskedStep[], after: AskedStep[]): AskedDifference[] {
  // By key: a step that was only renamed asks nobody else.
  const nameOf = ({ key, department }: AskedStep) => `${key} ${department}`;
  const count = (steps: AskedStep[], which: string) => steps.filter((step) => nameOf(step) === which).length;
  const all = new Map([...before, ...after].map((step) => [nameOf(step), step]));
  return [...all].flatMap(([which, { name, key, department }]) => {
    const [was, is] = [count(before, which), count(after, which)];
    return was === is ? [] : [{ step: `${name}(${key})`, department, before: was, after: is }];
  });
}

/** A length as it is read: `5个工作日`, `8小时`. */
const lengthOf = ({ workingDays, hours }: RunLimit): string =>
  hours === null ? `${workingDays}个工作日` : `${hours}小时`;

const escalation = ({ warned, overdue, reminders }: RunLimit): string =>
  [warned ? '预警' : '', overdue ? '超时' : '', reminders > 0 ? `催办督办${reminders}次` : '']
    .filter((word) => word !== '')
    .join('、');

/** A limit in words: `4个工作日，2026-11-30 17:30到期，预警`. */
export function limitText(limit: RunLimit): string {
  const words = escalation(limit);
  const due = limit.dueAt.slice(0, 16).replace('T', ' ');
  return `${lengthOf(limit)}，${due}到期${words === '' ? '' : `，${words}`}`;
}

function limitDifferences(before: RunLimit[], after: RunLimit[]): LimitDifference[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  // Not by its moment: it is another as soon as anything before it takes longer.
  const comparable = (limit: RunLimit | undefined): string =>
    limit === undefined ? '没有' : `${lengthOf(limit)} ${escalation(limit)}`;
  const words = (limit: RunLimit | undefined): string => (limit === undefined ? '没有' : limitText(limit));
  return names.flatMap((name) => {
    const was = before.filter((limit) => limit.name === name);
    const is = after.filter((limit) => limit.name === name);
    return Array.from({ length: Math.max(was.length, is.length) }, (_, at) => at).flatMap((at) =>
      comparable(was[at]) === comparable(is[at])
        ? []
        : [{ name, before: words(was[at]), after: words(is[at]) }],
    );
  });
}
