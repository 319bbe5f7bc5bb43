import { setTimeout as sleep } from 'node:timers/promises';
import type { Calendar } from '../../core/calendar/calendar.ts';
import type { Orm } from '../../core/database.ts';
import { Deadline } from '../../core/deadlines/deadline.entity.ts';
import { Demand } from '../../core/demands/demand.entity.ts';
import { Fault } from '../../core/faults/fault.entity.ts';
import { Step } from '../../core/steps/step.entity.ts';
import type { BrokerClock } from '../broker-clock.ts';
import type { Caller } from '../demo/caller.ts';
import { type Case, isOver, type Side } from './case.ts';
import { answerMoment, onGrid } from './pace.ts';
import { instancesByCase } from './path.ts';
import { answerFor } from './staff.ts';
import { nextTimer } from './waiting.ts';
import { untilQuiet } from './watch.ts';

/** How long nothing may happen before the clock is moved on. */
const QUIET_MS = 1_200;
/** How long a case that waits for nothing known may stand still. */
const STANDSTILL_MS = 15_000;
/** The same step, of the same department, is not answered more often: returned 填写有误, or at all. */
const MAX_RETURNS = 5;
const MAX_ATTEMPTS = 20;

export interface Stage {
  orm: Orm;
  api: Caller;
  clock: BrokerClock;
  calendar: Calendar;
  openSearchUrl: string;
  /** The form of a step in the models of a side, parsed; null when there is none. */
  formOf: (side: Side, key: string) => unknown;
  tell: (text: string) => void;
  /** A moment of the machine at which whatever is not over is given up. */
  endBy: number;
}

const nowOf = async ({ clock }: Stage): Promise<Date> => new Date(await clock.now());

interface Open {
  id: string;
  key: string;
  name: string;
  department: string;
  caseId: string;
  openedAt: Date;
  fault: unknown;
  variables: Record<string, unknown>;
}

async function openSteps(orm: Orm, cases: Case[]): Promise<Open[]> {
  const ids = cases.map(({ id }) => id);
  const rows = await orm.em
    .fork()
    .find(Step, { state: 'open', $or: [{ demandId: { $in: ids } }, { faultId: { $in: ids } }] });
  return rows.map((row) => ({
    ...row,
    caseId: row.demandId ?? row.faultId ?? '',
    fault: Object(row.variables.step).fault ?? null,
  }));
}

async function stateOf(orm: Orm, { id, scenario }: Case): Promise<string> {
  const em = orm.em.fork();
  const row = scenario.kind === 'demand' ? await em.findOne(Demand, { id }) : await em.findOne(Fault, { id });
  return row?.state ?? '';
}

/**
 * Plays the cases side by side to their ends on one clock: whenever nothing moves any more, the clock goes on to the
 * next moment at which somebody answers, or a timer is due that somebody waits for.
 */
export async function play(stage: Stage, cases: Case[]): Promise<void> {
  while (Date.now() < stage.endBy) {
    await untilQuiet(stage.orm, QUIET_MS);
    const steps = await look(stage, cases);
    const going = cases.filter((one) => !isOver(one));
    if (going.length === 0) return;
    const next = await nextMoment(stage, going);
    if (next === null) {
      if (await standsStill(stage, going)) return await giveUp(stage, going, steps, '');
      continue;
    }
    const now = await nowOf(stage);
    if (next > now) await stage.clock.advance(next.getTime() - now.getTime() + 1_000);
    await answerDue(stage, going, steps);
  }
  const rest = cases.filter((one) => !isOver(one));
  await giveUp(stage, rest, await openSteps(stage.orm, rest), '模拟时间用完，');
}

/** Notes which cases have ended and when each open step will be answered. @returns the open steps. */
async function look(stage: Stage, cases: Case[]): Promise<Open[]> {
  const going = cases.filter((one) => !isOver(one));
  const now = await nowOf(stage);
  for (const one of going)
    if (one.scenario.ends.includes(await stateOf(stage.orm, one))) {
      one.endedAt = onGrid(now);
      stage.tell(`${one.scenario.name}(${sideNames[one.side]})办完：${one.number}`);
    }
  const left = going.filter((one) => !isOver(one));
  const steps = await openSteps(stage.orm, left);
  // A step that was cancelled is not waited for.
  const open = new Set(steps.map(({ id }) => id));
  for (const { answerAt } of left) for (const id of answerAt.keys()) if (!open.has(id)) answerAt.delete(id);
  for (const step of steps) {
    const one = left.find(({ id }) => id === step.caseId);
    if (one === undefined || one.answerAt.has(step.id)) continue;
    one.answerAt.set(
      step.id,
      one.scenario.neglected === step.key
        ? null
        : answerMoment(stage.calendar, one.scenario.kind, step.openedAt),
    );
  }
  await endNeglect(stage, left, steps, now);
  return steps;
}

/** Who was left alone works as soon as the head of the department was involved 督办. */
async function endNeglect({ orm }: Stage, cases: Case[], steps: Open[], now: Date): Promise<void> {
  for (const one of cases) {
    const neglected = steps.filter(({ caseId, id }) => caseId === one.id && one.answerAt.get(id) === null);
    if (neglected.length === 0) continue;
    const deadlines = await orm.em.fork().find(Deadline, { demandId: one.id, overdueAt: { $ne: null } });
    // The ladder of reminders is at its end.
    if (!deadlines.some(({ nextTier, nextTierAt }) => nextTier > 0 && nextTierAt === null)) continue;
    for (const { id } of neglected) one.answerAt.set(id, now);
  }
}

const answersOf = ({ answerAt }: Case): Date[] => [...answerAt.values()].filter((at) => at !== null);

async function nextMoment(stage: Stage, going: Case[]): Promise<Date | null> {
  const waiting = going.filter((one) => answersOf(one).length === 0);
  const timer = await nextTimerOf(stage, waiting);
  const moments = [...going.flatMap(answersOf), ...(timer === null ? [] : [timer])];
  return moments.length === 0 ? null : new Date(Math.min(...moments.map((moment) => moment.getTime())));
}

async function nextTimerOf(stage: Stage, waiting: Case[]): Promise<Date | null> {
  if (waiting.length === 0) return null;
  const instances = await instancesByCase(stage.openSearchUrl);
  const theirs = waiting.flatMap(({ id }) => instances.get(id) ?? []);
  return await nextTimer(stage.openSearchUrl, theirs, await nowOf(stage));
}

/** Whether nothing happens for as long as a case may stand still. */
async function standsStill(stage: Stage, going: Case[]): Promise<boolean> {
  const begun = Date.now();
  while (Date.now() - begun < STANDSTILL_MS) {
    const before = await stage.orm.em.fork().count(Step);
    await sleep(1_000);
    if ((await stage.orm.em.fork().count(Step)) !== before) return false;
    if ((await nextTimerOf(stage, going)) !== null) return false;
  }
  return true;
}

async function answerDue(stage: Stage, going: Case[], steps: Open[]): Promise<void> {
  const now = await nowOf(stage);
  for (const one of going) {
    const due = steps.filter(({ caseId, id }) => {
      const at = one.answerAt.get(id);
      return caseId === one.id && at !== undefined && at !== null && at <= now;
    });
    for (const step of due) await answer(stage, one, step, now);
  }
}

async function answer(stage: Stage, one: Case, step: Open, now: Date): Promise<void> {
  one.answerAt.delete(step.id);
  const which = `${step.key} ${step.department}`;
  const attempt = (one.attempts.get(which) ?? 0) + 1;
  one.attempts.set(which, attempt);
  if (attempt > (step.fault === null ? MAX_ATTEMPTS : MAX_RETURNS)) {
    one.stuck = `“${step.name}”(${step.key})已办理${attempt - 1}次，仍然${step.fault === null ? '回到这一环节' : `退回：${String(step.fault)}`}。`;
    tellStuck(stage, one);
    return;
  }
  const form = stage.formOf(one.side, step.key);
  const { variables, improvised } = answerFor(step, { now, memory: one.memory, form });
  if (improvised) one.improvised.add(step.name);
  try {
    if (step.key === 'organize-acceptance')
      await stage.api.uploadSignedForm(one.id, String(variables.handler));
    await stage.api.complete(step.id, variables, String(variables.handler));
  } catch (error) {
    one.stuck = `“${step.name}”(${step.key})的办理不被接受：${reasonOf(error)}`;
    tellStuck(stage, one);
  }
}

/** What the API says against a completion, without the rest of its answer. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const faults = [...text.matchAll(/"message":"([^"]+)"/g)].map(([, message]) => message);
  return faults.length === 0 ? text.slice(0, 300) : faults.join('');
}

const sideNames = { before: '现行', after: '改动后' };
const tellStuck = ({ tell }: Stage, { scenario, side, stuck }: Case): void =>
  tell(`${scenario.name}(${sideNames[side]})没有办完：${stuck}`);

async function giveUp(stage: Stage, going: Case[], steps: Open[], why: string): Promise<void> {
  for (const one of going) {
    const open = steps.filter(({ caseId }) => caseId === one.id).map(({ name, key }) => `“${name}”(${key})`);
    one.stuck = `${why}${open.length === 0 ? '没有环节可办，也没有定时可等。' : `停在${open.join('、')}。`}`;
    tellStuck(stage, one);
  }
}
