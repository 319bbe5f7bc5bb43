import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { Deadline, type DeadlineRow } from '../deadlines/deadline.entity.ts';
import { departmentName } from '../departments.ts';
import type { StepRow } from '../steps/find-steps.ts';
import { Step } from '../steps/step.entity.ts';
import { mergedSpans, minutesOf, type Span, withoutHolds } from './durations.ts';
import { stepText } from './step-texts.ts';

/** A step's stretch of time with one department. */
interface Stretch extends Span {
  department: string;
}

/** Every step of a fault with its times, the durations per department, and how long it was held. */
export async function faultTimes(em: EntityManager, calendar: Calendar, faultId: string, now: Date) {
  const steps = await em.find(Step, { faultId }, { orderBy: { seq: 'asc' } });
  const deadlines = await em.find(Deadline, { faultId }, { orderBy: { seq: 'asc' } });
  const handOvers = (
    await em.find(AuditEntry, { faultId, objectType: 'step' }, { orderBy: { id: 'asc' } })
  ).filter(isHandOver);
  const holds = mergedSpans([...pausesOf(deadlines, now), ...heldSteps(steps, now)]);
  const stretches = steps
    .filter(({ key }) => key !== 'release-hold')
    .flatMap((step) =>
      stretchesOf(
        step,
        handOvers.filter(({ objectId }) => objectId === step.id),
        now,
      ),
    );
  const departments = [...new Set(stretches.map(({ department }) => department))];
  return {
    steps: steps.map(stepFacts),
    durations: departments.map((department) => ({
      department,
      departmentName: departmentName(department),
      ...minutesOf(
        calendar,
        stretches
          .filter((stretch) => stretch.department === department)
          .flatMap((stretch) => withoutHolds(stretch, holds)),
      ),
    })),
    hold: minutesOf(calendar, holds),
    deadlines: deadlines.map(deadlineFacts),
  };
}

const pausesOf = (deadlines: DeadlineRow[], now: Date): Span[] =>
  deadlines.flatMap(({ pauses }) =>
    pauses.map(({ from, to }) => ({ from: new Date(from), to: to === null ? now : new Date(to) })),
  );

/** A hold counts as such even where the clock was due already and could not be paused any more. */
const heldSteps = (steps: StepRow[], now: Date): Span[] =>
  steps
    .filter(({ key }) => key === 'release-hold')
    .map(({ openedAt, completedAt }) => ({ from: openedAt, to: completedAt ?? now }));

/** The department whose desk a line of a step names. */
const deskOf = (facts: unknown): string | null => {
  const { department }: { department?: unknown } = Object(facts);
  return typeof department === 'string' ? department : null;
};

/** 转派, 退单: the step went from one department to another. */
const isHandOver = ({ before, after }: { before?: unknown; after?: unknown }): boolean => {
  const [from, to] = [deskOf(before), deskOf(after)];
  return from !== null && to !== null && from !== to;
};

/** A step that was handed over belongs to each department as long as it had it. */
function stretchesOf(step: StepRow, handOvers: { at: Date; before?: unknown }[], now: Date): Stretch[] {
  const stretches: Stretch[] = [];
  let from = step.openedAt;
  for (const { at, before } of handOvers) {
    const department = deskOf(before);
    if (department === null) continue;
    stretches.push({ department, from, to: at });
    from = at;
  }
  return [...stretches, { department: step.department, from, to: step.completedAt ?? now }];
}

const stepFacts = (step: StepRow) => ({
  key: step.key,
  name: step.name,
  department: step.department,
  departmentName: departmentName(step.department),
  state: step.state,
  openedAt: toShanghaiIso(step.openedAt),
  completedAt: step.completedAt ? toShanghaiIso(step.completedAt) : null,
  by: step.completedBy ?? null,
  via: step.completedVia ?? null,
  /** Why the attempt was sent back to be corrected; null for one that took effect. */
  refused: step.fault ?? null,
  text: stepText(step.key, step.result).text,
});

const deadlineFacts = (deadline: DeadlineRow) => ({
  limit: deadline.limit,
  hours: deadline.hours ?? null,
  workingDays: deadline.workingDays,
  receivedAt: toShanghaiIso(deadline.receivedAt),
  dueAt: toShanghaiIso(deadline.dueAt),
  stoppedAt: deadline.stoppedAt ? toShanghaiIso(deadline.stoppedAt) : null,
  state: deadline.state,
  pauses: deadline.pauses,
});
