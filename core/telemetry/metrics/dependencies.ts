import { Gauge, type Registry } from 'prom-client';
import { reasonOf } from './reason-of.ts';

/** What a part cannot do without: the record, the engine's two addresses, the engine's records. */
export type DependencyName = 'database' | 'engine-grpc' | 'engine-rest' | 'engine-records';

export interface Dependency {
  name: DependencyName;
  /** Asks something cheap. @throws when it does not answer as it should. */
  ask: () => Promise<void>;
}

/** How a dependency stands. */
export interface Standing {
  name: DependencyName;
  up: boolean;
  /** Why it is not up, in words without addresses; null: it is. */
  reason: string | null;
  /** When it was up last, as far as this process knows. */
  lastUpAt: Date | null;
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

/** Asks what a part needs, one question at a time however many want to know. */
export function watchDependencies(all: Dependency[], timeoutMs = TIMEOUT_MS): Dependencies {
  const lastUp = new Map<DependencyName, Date>();
  let last: { at: number; standings: Standing[] } | undefined;
  let asking: Promise<Standing[]> | undefined;

  const questions = new Map<DependencyName, { since: number; answer: Promise<string | null> }>();
  /** The question that is on its way, or a new one. */
  const answerOf = ({ name, ask }: Dependency): Promise<string | null> => {
    const open = questions.get(name);
    if (open !== undefined && performance.now() - open.since < STALE_MS) return open.answer;
    const question = {
      since: performance.now(),
      answer: ask()
        .then(() => null, reasonOf)
        .finally(() => {
          if (questions.get(name) === question) questions.delete(name);
        }),
    };
    questions.set(name, question);
    return question.answer;
  };

  const standingOf = async (one: Dependency): Promise<Standing> => {
    const { name } = one;
    const reason = await within(answerOf(one), timeoutMs);
    if (reason === null) lastUp.set(name, new Date());
    return { name, up: reason === null, reason, lastUpAt: lastUp.get(name) ?? null };
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

/** @returns why it cannot be had; null: it answers. */
async function within(answer: Promise<string | null>, timeoutMs: number): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer within ${timeoutMs / 1_000} s`), timeoutMs);
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
    name: 'assurance_dependency_last_up_timestamp_seconds',
    help: 'When it answered last, in Unix time; absent: never since this process began. Its age is time() minus it.',
    ...about,
    async collect() {
      for (const { name, lastUpAt } of await dependencies.look(SCRAPE_AGE_MS))
        if (lastUpAt !== null) this.set({ dependency: name }, lastUpAt.getTime() / 1_000);
    },
  });
}
