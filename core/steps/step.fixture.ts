import { randomUUID } from 'node:crypto';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Confirmation, ConfirmationSegment } from '../confirmations/confirmation.entity.ts';
import type { SegmentRow } from '../confirmations/findings.ts';
import type { Orm } from '../database.ts';
import { at, calendar, givenDemand, inTransaction } from '../deadlines/deadline.fixture.ts';
import { closeStep } from './close-step.ts';
import { stepDefinition } from './definitions.ts';
import { openStep } from './open-step.ts';

/** For tests: Wednesday, the moment at which they happen. */
export const now = at('2026-09-30 10:00');

/** For tests: a segment of a case, of the first access point unless it says another. */
export type GivenSegment = Pick<SegmentRow, 'segment' | 'status'> & Partial<SegmentRow>;

/** For tests: a demand whose form 1 has these lines. */
export async function givenCase(
  orm: Orm,
  given: GivenSegment[] = [],
): Promise<{ demandId: string; confirmationId: string }> {
  const demandId = await givenDemand(orm);
  const confirmationId = randomUUID();
  const points = new Map(given.map(({ position = 1 }) => [position, randomUUID()]));
  await inTransaction(orm, async (em) => {
    em.create(
      Confirmation,
      { id: confirmationId, demandId, number: `QR-${demandId}`, round: 1, solution: '直连', receivedAt: now },
      { persist: true },
    );
    await em.flush();
    for (const { position = 1, ...line } of given)
      em.create(
        ConfirmationSegment,
        {
          id: randomUUID(),
          confirmationId,
          accessPointId: points.get(position) ?? '',
          position,
          accessPointName: `${position}号楼`,
          address: `合肥市黄山路${position}号`,
          source: 'inventory',
          ...line,
        },
        { persist: true },
      );
  });
  return { demandId, confirmationId };
}

/** For tests: the lines of form 1 as the record has them, named `1号楼 core`. */
export async function linesOfCase(orm: Orm, confirmationId: string): Promise<Record<string, SegmentRow>> {
  const rows = await orm.em.fork().find(ConfirmationSegment, { confirmationId });
  return Object.fromEntries(rows.map((row) => [`${row.accessPointName} ${row.segment}`, row]));
}

interface StepScope extends Record<string, unknown> {
  demand: { id: string };
  step: { department: string; name: string; fault: string | null };
}

/** For tests: a step that a person has in front of them. */
export interface OpenedStep {
  key: string;
  elementInstanceKey: string;
  /** All variables in the scope of the task. */
  scope: StepScope;
  /** What the start listener answered with. */
  answered: Record<string, unknown>;
}

/** For tests: the start of a step as the model does it: fields empty, or the draft of the attempt before. */
export async function open(
  orm: Orm,
  key: string,
  demandId: string,
  {
    variables = {},
    fault = null,
    draft = {},
  }: {
    variables?: Record<string, unknown>;
    fault?: string | null;
    draft?: Record<string, unknown>;
  } = {},
): Promise<OpenedStep> {
  const fields = Object.keys(stepDefinition(key)?.result.properties ?? {});
  const scope = {
    ...variables,
    ...Object.fromEntries(fields.map((name) => [name, draft[name] ?? null])),
    demand: { id: demandId },
    step: { department: 'support-center', name: '办理', fault },
  };
  const elementInstanceKey = randomUUID();
  const answered = await inTransaction(orm, async (em) =>
    openStep(em, {
      id: randomUUID(),
      now,
      job: { processInstanceKey: '1', elementInstanceKey, elementId: key },
      variables: scope,
      publicUrl: 'http://localhost:3000',
    }),
  );
  return { key, elementInstanceKey, scope: { ...scope, ...answered }, answered };
}

/** For tests: the end of a step. @returns what is wrong with it, and the variables of its effect. */
export async function close(
  orm: Orm,
  { elementInstanceKey, scope }: OpenedStep,
  typed: Record<string, unknown>,
): Promise<{ faults: string[]; set: Record<string, unknown> }> {
  const { step, ...set } = await inTransaction(orm, async (em) =>
    closeStep(em, {
      now,
      elementInstanceKey,
      variables: { ...scope, ...typed },
      calendar: async () => calendar,
    }),
  );
  const fault: unknown = Object(step).fault;
  return { faults: typeof fault === 'string' ? fault.split('\n') : [], set };
}

/** For tests: the last line of a demand's timeline. */
export async function lastLine(orm: Orm, demandId: string, action?: string): Promise<unknown> {
  const where = action === undefined ? { demandId } : { demandId, action };
  return await orm.em.fork().findOne(AuditEntry, where, { orderBy: { id: 'desc' } });
}
