import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Figure } from '../report.ts';
import type { EngineGround } from './engine-ground.ts';
import { allRecordsAfter, lastPosition } from './engine-records.ts';
import { openWaiting } from './waiting-cases.ts';

const DEADLINES = 10_000;
const GIVEN_UP_MS = 40 * 60_000;

/** The two timers of a limit: which fires, which job answers for it, and where the record has it. */
const timers = [
  {
    what: 'warnings',
    element: 'solution-template-warning',
    job: 'warn-department',
    moment: 'warn_at',
    handled: 'warned_at',
  },
  {
    what: 'deadlines overdue',
    element: 'solution-template-due',
    job: 'remind-department',
    moment: 'due_at',
    handled: 'overdue_at',
  },
];

/**
 * 10,000 limits fall due in the same minute, since the broker's clock is moved beyond the last of them: how far the service is
 * behind the engine's own firing, by the engine's records (timer triggered, job completed). Promise: the 99th percentile under
 * 60 s.
 */
export async function benchTimers(ground: EngineGround, say: (text: string) => void): Promise<Figure[]> {
  const db = new pg.Client({ connectionString: ground.stack.databaseUrl });
  await db.connect();
  const count = async (where: string): Promise<number> =>
    (await db.query<{ n: number }>(`select count(*)::int as n from deadline where ${where}`)).rows[0]?.n ?? 0;
  try {
    return await ground.withService(async () => {
      const lacking = DEADLINES - (await count(`state = 'running'`));
      if (lacking > 0) await openWaiting(ground, lacking, say);
      const figures: Figure[] = [];
      for (const timer of timers) {
        const from = await lastPosition(ground.stack, 'timer');
        const { rows } = await db.query<{ at: Date; n: number }>(
          `select max(${timer.moment}) as at, count(*)::int as n from deadline where state = 'running'`,
        );
        const { at, n } = rows[0] ?? { at: new Date(), n: 0 };
        await ground.stack.clock.advance(at.getTime() + 1_000 - (await ground.stack.clock.now()));
        const begun = performance.now();
        for (let left = n; left > 0; await sleep(1_000)) {
          left = await count(`state = 'running' and ${timer.handled} is null`);
          if (performance.now() - begun > GIVEN_UP_MS)
            throw new Error(`${left} ${timer.what} are not handled.`);
        }
        // The exporter is a little behind.
        await sleep(5_000);
        const seconds = Math.round((performance.now() - begun) / 1_000);
        const { behind, firing } = await behindFiring(ground, timer, from);
        const at99 = behind[Math.floor(behind.length * 0.99)] ?? Number.NaN;
        say(`${behind.length} ${timer.what}: all handled after ${seconds} s, fired within ${firing} s`);
        figures.push({
          what: `${behind.length.toLocaleString('en')} ${timer.what} in the same minute: seconds behind the engine's firing, 99th percentile`,
          ratios: [at99],
          promise: { most: 60 },
          said: `median ${behind[Math.floor(behind.length / 2)]} s, longest ${behind.at(-1)} s; the engine fired them within ${firing} s, all were handled after ${seconds} s`,
        });
      }
      return figures;
    }, 'broker');
  } finally {
    await db.end();
  }
}

/** Seconds from the timer's firing to the completion of the job that answers for it, ascending; and how long the firing took. */
async function behindFiring(
  { stack }: EngineGround,
  { element, job }: { element: string; job: string },
  from: number,
): Promise<{ behind: number[]; firing: number }> {
  const fired = await allRecordsAfter(stack, 'timer', from, {
    intent: ['TRIGGERED'],
    'value.targetElementId': [element],
  });
  const escalations = await allRecordsAfter(stack, 'process-instance', from, {
    intent: ['ELEMENT_ACTIVATED'],
    'value.bpmnElementType': ['PROCESS'],
    'value.bpmnProcessId': ['escalation'],
  });
  const done = await allRecordsAfter(stack, 'job', from, { intent: ['COMPLETED'], 'value.type': [job] });
  const parentOf = new Map(
    escalations.map(({ key, value }) => [key, String(value.parentProcessInstanceKey)]),
  );
  const doneAt = new Map<string, number>();
  for (const { timestamp, value } of done) {
    const parent = parentOf.get(String(value.processInstanceKey));
    if (parent !== undefined && !doneAt.has(parent)) doneAt.set(parent, timestamp);
  }
  const moments = fired.map(({ timestamp }) => timestamp).sort((a, b) => a - b);
  const behind = fired
    .flatMap(({ timestamp, value }) => {
      const at = doneAt.get(String(value.processInstanceKey));
      return at === undefined ? [] : [(at - timestamp) / 1_000];
    })
    .sort((a, b) => a - b);
  if (behind.length < fired.length)
    throw new Error(`Of ${fired.length} timers that fired, ${behind.length} were answered for.`);
  return { behind, firing: Math.round(((moments.at(-1) ?? 0) - (moments[0] ?? 0)) / 1_000) };
}
