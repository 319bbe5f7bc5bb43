import { Gauge, type Registry } from 'prom-client';
import { reasonOf } from './reason-of.ts';

/**
 * What a part cannot do without: the record, the engine's two addresses, whether the engine processes, its records, the
 * staff's task list.
 */
export type DependencyName =
  | 'database'
  | 'engine-grpc'
  | 'engine-rest'
  | 'engine-processing'
  | 'engine-records'
  | 'task-list';

export interface Dependency {
  name: DependencyName;
  /** Asks something cheap. @returns its own now, where it tells it. @throws when it does not answer as it should. */
  ask: () => Promise<Date | null>;
}

/** How a dependency stands. */
export interface Standing {
  name: DependencyName;
  up: boolean;
  /** Why it is not up, in words without addresses; null: it is. */
  reason: string | null;
  /** When it was up last, as far as this process knows. */
  lastUpAt: Date | null;
  /** The shorter of its last two answers, in seconds: one slow answer says nothing. */
  seconds: number;
  /** How far its clock is ahead of this process's, in seconds, to about one; negative: behind. null: it tells none. */
  ahead: number | null;
}

export interface Dependencies {
  /** How all stand. @param maxAgeMs takes an answer of before that is no older. */
  look(maxAgeMs?: number): Promise<Standing[]>;
}

/** What stands still longer is away: a process that was stopped keeps its connections open and says nothing. */
const TIMEOUT_MS = 2_000;
/**
 * So long a question without an answer is not asked again, or every look would take one more connection; after that it
 * is, since the connection it went by may be dead while others work.
 */
const STALE_MS = 10_000;

/** What came of one question. */
interface Answer {
  reason: string | null;
  seconds: number;
  ahead: number | null;
}

async function answerTo(ask: Dependency['ask']): Promise<Answer> {
  const asked = Date.now();
  const begun = performance.now();
  const after = () => (performance.now() - begun) / 1_000;
  try {
    const theirs = await ask();
    const seconds = after();
    // Told in the middle of question and answer, as far as one can know.
    const ahead = theirs === null ? null : (theirs.getTime() - asked) / 1_000 - seconds / 2;
    return { reason: null, seconds, ahead };
  } catch (error) {
    return { reason: reasonOf(error), seconds: after(), ahead: null };
  }
}

/** Asks what a part needs, one question at a time however many want to know. */
export function watchDependencies(all: Dependency[], timeoutMs = TIMEOUT_MS): Dependencies {
  const lastUp = new Map<DependencyName, Date>();
  let last: { at: number; standings: Standing[] } | undefined;
  let asking: Promise<Standing[]> | undefined;

  const questions = new Map<DependencyName, { since: number; answer: Promise<Answer> }>();
  /** How long the answer before took. */
  const before = new Map<DependencyName, number>();
  /** The question that is on its way, or a new one. */
  const answerOf = ({ name, ask }: Dependency): Promise<Answer> => {
    const open = questions.get(name);
    if (open !== undefined && performance.now() - open.since < STALE_MS) return open.answer;
    const question = {
      since: performance.now(),
      answer: answerTo(ask).finally(() => {
        if (questions.get(name) === question) questions.delete(name);
      }),
    };
    questions.set(name, question);
    return question.answer;
  };

  const standingOf = async (one: Dependency): Promise<Standing> => {
    const { name } = one;
    const { reason, seconds, ahead } = await within(answerOf(one), timeoutMs);
    if (reason === null) lastUp.set(name, new Date());
    const shorter = Math.min(seconds, before.get(name) ?? 0);
    before.set(name, seconds);
    return { name, up: reason === null, reason, lastUpAt: lastUp.get(name) ?? null, seconds: shorter, ahead };
  };
  const askAll = async () => {
    const standings = await Promise.all(all.map(standingOf));
    last = { at: performance.now(), standings };
    return standings;
  };
  return {
    async look(maxAgeMs = 0) {
      if (last !== undefined && performance.now() - last.at < maxAgeMs) return last.standings;
      asking ??= askAll().finally(() => {
        asking = undefined;
      });
      return await asking;
    },
  };
}

/** The answer, or that there is none in time. */
async function within(answer: Promise<Answer>, timeoutMs: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const seconds = timeoutMs / 1_000;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(
      () => resolve({ reason: `no answer within ${seconds} s`, seconds, ahead: null }),
      timeoutMs,
    );
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** How old an answer may be that a scrape is given, in milliseconds: more scrapes do not mean more questions. */
const SCRAPE_AGE_MS = 3_000;

/** Serves how the dependencies stand, whether the database answers or not. */
export function serveDependencies(registry: Registry, dependencies: Dependencies): void {
  const about = { labelNames: ['dependency'], registers: [registry] };
  new Gauge({
    name: 'assurance_dependency_up',
    help: '1: it answered just now; 0: it did not, /readyz says why. Alert on 0 for 10 s.',
    ...about,
    async collect() {
      for (const { name, up } of await dependencies.look(SCRAPE_AGE_MS))
        this.set({ dependency: name }, up ? 1 : 0);
    },
  });
  new Gauge({
    name: 'assurance_dependency_answer_seconds',
    help: 'The shorter of its last two answers, in seconds. Alert over 0.4 s.',
    ...about,
    async collect() {
      for (const { name, seconds } of await dependencies.look(SCRAPE_AGE_MS))
        this.set({ dependency: name }, seconds);
    },
  });
  new Gauge({
    name: 'assurance_clock_ahead_seconds',
    help: "How far the clock of a dependency's machine is ahead of this process's, to about a second; negative: behind. Alert over 5 s either way.",
    ...about,
    async collect() {
      this.reset();
      for (const { name, ahead } of await dependencies.look(SCRAPE_AGE_MS))
        if (ahead !== null) this.set({ dependency: name }, ahead);
    },
  });
  new Gauge({
    name: 'assurance_dependency_last_up_timestamp_seconds',
    help: 'When it answered last, in Unix time; absent: never since this process began. Its age is time() minus it.',
    ...about,
    async collect() {
      for (const { name, lastUpAt } of await dependencies.look(SCRAPE_AGE_MS))
        if (lastUpAt !== null) this.set({ dependency: name }, lastUpAt.getTime() / 1_000);
    },
  });
}
