import type pg from 'pg';
import type { Finding } from './finding.ts';
import { auditChain, auditRules } from './rules/audit.ts';
import { deadlineRules } from './rules/deadlines.ts';
import { effectRules } from './rules/effects.ts';
import { eventRules } from './rules/events.ts';
import { jobRules } from './rules/jobs.ts';
import { outboxRules } from './rules/outbox.ts';
import { portRules } from './rules/ports.ts';
import { processRules } from './rules/processes.ts';
import { stepRules } from './rules/steps.ts';
import { toldRules } from './rules/told.ts';
import { shownTasks } from './shown-tasks.ts';
import { standingProcesses } from './standing-processes.ts';

/** In the order in which a reader wants to know. */
const rules = [
  ...toldRules,
  ...processRules,
  ...jobRules,
  ...stepRules,
  ...effectRules,
  ...portRules,
  ...deadlineRules,
  ...outboxRules,
  ...eventRules,
  ...auditRules,
];

/** The kinds of findings there are. */
export const findingKinds = [...rules.map(({ kind }) => kind), 'audit-chain', 'task-not-shown'];

/**
 * All rules over the record and what was loaded beside it, in whatever transaction the connection is.
 * @param restAddress the engine's REST address, for what it does not write down
 */
export async function findings(db: pg.ClientBase, restAddress: string): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { kind, sql } of rules) {
    const { rows } = await db.query<{ object: string; message: string }>(sql).catch((error: unknown) => {
      throw new Error(`The rule ${kind} cannot be asked: ${String(error)}`);
    });
    found.push(...rows.map(({ object, message }) => ({ kind, object, message })));
  }
  found.push(...(await auditChain(db)));
  return [...found, ...(await standingProcesses(db, restAddress)), ...(await shownTasks(db, restAddress))];
}
