import type { Calendar } from '../../core/calendar/calendar.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { Orm } from '../../core/database.ts';
import { Deadline, limitNames } from '../../core/deadlines/deadline.entity.ts';
import { departmentName } from '../../core/departments.ts';
import { Step } from '../../core/steps/step.entity.ts';
import type { Case } from './case.ts';
import { workingDaysBetween } from './pace.ts';
import { instancesByCase, type PassedElement, pathOf } from './path.ts';
import { incidentsOf } from './waiting.ts';

/** A human step of a case: who was asked. */
export interface AskedStep {
  key: string;
  name: string;
  department: string;
  openedAt: string;
  completedAt: string | null;
  /** Why it was returned 填写有误; null: it took effect. */
  fault: string | null;
}

/** A limit of a case. Working days, or hours where hours count. */
export interface RunLimit {
  name: string;
  department: string;
  workingDays: number;
  hours: number | null;
  receivedAt: string;
  dueAt: string;
  stoppedAt: string | null;
  usedWorkingDays: number | null;
  warned: boolean;
  overdue: boolean;
  /** How many reminders 催办 and supervisions 督办. */
  reminders: number;
}

/** What became of a scenario with one set of models. */
export interface CaseResult {
  number: string;
  /** Null: it came to its end. */
  stuck: string | null;
  workingDays: number | null;
  path: PassedElement[];
  steps: AskedStep[];
  limits: RunLimit[];
  /** Names of steps that only the model knows, which the staff answered with the first options. */
  improvised: string[];
}

/** The results of the cases, by the case. */
export async function resultsOf(
  { orm, calendar, openSearchUrl }: { orm: Orm; calendar: Calendar; openSearchUrl: string },
  cases: Case[],
): Promise<Map<Case, CaseResult>> {
  const instances = await instancesByCase(openSearchUrl);
  const found = new Map<Case, CaseResult>();
  for (const one of cases) {
    const ofCase = instances.get(one.id) ?? [];
    const path = await pathOf(openSearchUrl, ofCase);
    found.set(one, {
      number: one.number,
      stuck: one.stuck === null ? null : await whereStuck(openSearchUrl, one.stuck, ofCase, path),
      workingDays: one.endedAt === null ? null : workingDaysBetween(calendar, one.receivedAt, one.endedAt),
      path,
      steps: await stepsOf(orm, one),
      limits: await limitsOf(orm, calendar, one),
      improvised: [...one.improvised],
    });
  }
  return found;
}

/** Why it came to no end, where it came to at last, and what the engine says against that. */
async function whereStuck(
  openSearchUrl: string,
  why: string,
  instances: string[],
  path: PassedElement[],
): Promise<string> {
  const last = path.findLast(({ flow }) => !flow);
  const incidents = await incidentsOf(openSearchUrl, instances);
  return [
    why,
    ...(last === undefined ? [] : [`最后到达 ${last.process}/${last.element}。`]),
    ...incidents.map((words) => `引擎报告 ${words}`),
  ].join(' ');
}

const iso = (moment: Date | null | undefined): string | null =>
  moment === null || moment === undefined ? null : toShanghaiIso(moment);
const ofCase = ({ id, scenario }: Case) => (scenario.kind === 'demand' ? { demandId: id } : { faultId: id });

async function stepsOf(orm: Orm, one: Case): Promise<AskedStep[]> {
  const rows = await orm.em.fork().find(Step, ofCase(one), { orderBy: { seq: 'asc' } });
  return rows.map(({ key, name, department, openedAt, completedAt, fault }) => ({
    key,
    name,
    department: departmentName(department),
    openedAt: toShanghaiIso(openedAt),
    completedAt: iso(completedAt),
    fault: fault ?? null,
  }));
}

async function limitsOf(orm: Orm, calendar: Calendar, one: Case): Promise<RunLimit[]> {
  const rows = await orm.em.fork().find(Deadline, ofCase(one), { orderBy: { seq: 'asc' } });
  return rows.map((row) => ({
    name: limitNames[row.limit],
    department: departmentName(row.department),
    workingDays: row.workingDays,
    hours: row.hours ?? null,
    receivedAt: toShanghaiIso(row.receivedAt),
    dueAt: toShanghaiIso(row.dueAt),
    stoppedAt: iso(row.stoppedAt),
    usedWorkingDays: row.stoppedAt ? workingDaysBetween(calendar, row.receivedAt, row.stoppedAt) : null,
    warned: Boolean(row.warnedAt),
    overdue: Boolean(row.overdueAt),
    reminders: row.nextTier,
  }));
}
