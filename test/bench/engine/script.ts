import { openDatabase } from '../../../core/database.ts';
import { InboxEntry } from '../../../core/outbox/inbox-entry.entity.ts';
import { OutboxMessage } from '../../../core/outbox/outbox-message.entity.ts';
import { localKeyring } from '../../../core/privacy/keyring.ts';
import { Step } from '../../../core/steps/step.entity.ts';

type Variables = Record<string, unknown>;

/** What a case consists of for the engine: what began it, and what its jobs and its people answered. */
export interface Script {
  /** Of the recorded case, which every other one replaces by its own. */
  id: string;
  /** Variables of the message `demand-received`. */
  begin: Variables;
  jobTypes: string[];
  /** By the job's type and, where one was noted, the element's id and the loop's counter. */
  job(of: { type: string; elementId: string; loopCounter?: number }): Variables;
  /** By the element's id of the user task. */
  step(elementId: string): Variables;
}

/** Reads from the record what a case was that has gone its way to the end. */
export async function scriptOf(databaseUrl: string, id: string): Promise<Script> {
  const orm = await openDatabase(databaseUrl, 1, localKeyring());
  try {
    const em = orm.em.fork();
    const [begin] = await em.find(OutboxMessage, { kind: 'start-demand', key: id });
    if (begin === undefined) throw new Error(`Nothing has begun ${id}.`);
    const jobs = await em.find(InboxEntry, {}, { orderBy: { seq: 'asc' } });
    const steps = await em.find(Step, { demandId: id, state: 'completed' });
    const answers = new Map<string, Variables>();
    for (const { jobType, elementId, loopCounter, result } of jobs) {
      answers.set(`${jobType} ${elementId} ${loopCounter}`, result);
      answers.set(`${jobType} ${elementId}`, result);
      if (elementId === null) answers.set(jobType, result);
    }
    const results = new Map(steps.map(({ key, result }) => [key, result ?? {}]));
    return {
      id,
      begin: begin.payload as Variables,
      jobTypes: [...new Set(jobs.map(({ jobType }) => jobType))],
      job: ({ type, elementId, loopCounter }) =>
        answers.get(`${type} ${elementId} ${loopCounter}`) ??
        answers.get(`${type} ${elementId}`) ??
        answers.get(type) ??
        {},
      step(elementId) {
        const result = results.get(elementId);
        if (result === undefined) throw new Error(`The recorded case had no step ${elementId}.`);
        return result;
      },
    };
  } finally {
    await orm.close();
  }
}
