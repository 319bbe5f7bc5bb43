import type { EntityManager } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Static, TSchema } from 'typebox';

/** What a handler knows of the job it does. Keys are text: 64 bits do not fit a JSON number. */
export interface JobInfo {
  key: string;
  type: string;
  processInstanceKey: string;
  elementInstanceKey: string;
  elementId: string;
  /** Tries left, this one included. */
  retries: number;
}

export interface JobContext<V> {
  /** The transaction of this job: everything written through it happens once, or not at all. */
  em: EntityManager;
  /** Business time of the job. */
  now: Date;
  job: JobInfo;
  /** Checked against the handler's schema. */
  variables: V;
  log: Logger;
}

/** One job type: its name, the variables it needs, and what it does with them. */
export interface JobHandler {
  type: string;
  variables: TSchema;
  /** Names of the variables to fetch: what the schema names, nothing else is sent over. */
  fetch: string[];
  /** Variables that every answer has: what a model may read once the job is done. */
  answers: readonly string[];
  /** Questions to outside systems, asked before the transaction opens, so that none is held open by a slow answer. */
  prepare?: (context: Omit<JobContext<never>, 'em'>) => Promise<unknown>;
  /** Runs in one transaction with the inbox row. @returns the variables to set. */
  handle: (context: JobContext<never>, prepared: never) => Promise<Record<string, unknown>>;
}

/**
 * Ties a schema to its handler, so that `variables` has the static type of the schema, and `answers` to what it
 * returns: the compiler refuses a handler that does not answer what it says.
 */
export function defineJob<S extends TSchema, P = undefined, A extends string = never>(definition: {
  type: string;
  variables: S;
  answers?: readonly A[];
  prepare?: (context: Omit<JobContext<Static<S>>, 'em'>) => Promise<P>;
  handle: (context: JobContext<Static<S>>, prepared: P) => Promise<Record<NoInfer<A>, unknown>>;
}): JobHandler {
  const properties: unknown = Reflect.get(definition.variables, 'properties');
  return {
    answers: [],
    ...definition,
    fetch: typeof properties === 'object' && properties !== null ? Object.keys(properties) : [],
  } as JobHandler;
}
