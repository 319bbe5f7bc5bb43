import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import type { Static, TObject } from 'typebox';
import type { Demand } from '../demands/demand.entity.ts';
import type { FaultRow } from '../faults/fault.entity.ts';

/** What a step's functions may look at, whatever it is a step of. */
interface BaseContext {
  em: EntityManager;
  now: Date;
  /** Process variables in the scope of the step, as the engine sent them; empty for a completion by API. */
  variables: Record<string, unknown>;
  /** The step itself, and the clock it stands under, if any. */
  stepId: string;
  deadlineId: string | null;
  /**
   * What the form shows, as stored when the step was opened; empty while it is being opened. The person decides
   * on this and no more: what came up since stays undecided and is asked for afterwards.
   */
  shown: Record<string, unknown>;
}

/** Of a step of a demand. */
export interface StepContext extends BaseContext {
  demand: InferEntity<typeof Demand>;
}

/** Of a step of a fault. */
export interface FaultStepContext extends BaseContext {
  fault: FaultRow;
}

/** What `prepare` may look at besides. */
interface ForForms {
  /** Where the browsers of the staff reach the API, without a slash at its end: for links in forms. */
  publicUrl: string;
}

/** A list of a form: its variable, and which fields of a line a person types. */
export interface StepList {
  variable: string;
  typed: string[];
}

/**
 * What a human step asks for and does. The key is the element id of the user task, which is also the id of its
 * form. The form checks what it can in the browser; `check` is what binds, by whatever way the result came.
 */
export interface StepDefinition {
  key: string;
  /** What it is a step of. */
  of: 'demand' | 'fault';
  /** Variables the form writes. Everything is optional by shape: `check` says in Chinese what is missing. */
  result: TObject;
  /** Process variables the form shows, kept with the step so that a system sees what a person sees. */
  shows: string[];
  /** Variables of `prepare` that the form only shows. */
  prepares?: string[];
  /** Lists that are filled in line by line. */
  lists?: StepList[];
  /** Variables to set before the task is shown: lists to fill in, options to choose from. */
  prepare?: (context: never) => Promise<Record<string, unknown>>;
  /** @returns one Chinese sentence per fault, empty when the result can take effect. */
  check: (result: never, context: never) => string[] | Promise<string[]>;
  /** Process variables the effect always sets: what a model may read after the step. */
  answers: readonly string[];
  /** The effect on the record, in the transaction of the step. @returns process variables. */
  apply: (result: never, context: never) => Promise<Record<string, unknown>>;
}

interface Written<S extends TObject, Context, A extends string> {
  key: string;
  result: S;
  shows: string[];
  prepares?: string[];
  lists?: StepList[];
  prepare?: (context: Context & ForForms) => Promise<Record<string, unknown>>;
  check: (result: Static<S>, context: Context) => string[] | Promise<string[]>;
  answers?: readonly A[];
  apply: (result: Static<S>, context: Context) => Promise<Record<NoInfer<A>, unknown>>;
}

/** A step of a demand: ties the schema of the result to `check` and `apply`, and `answers` to what `apply` returns. */
export const defineStep = <S extends TObject, A extends string = never>(
  definition: Written<S, StepContext, A>,
): StepDefinition => ({
  answers: [],
  ...definition,
  of: 'demand',
});

/** The same for a step of a fault. */
export const defineFaultStep = <S extends TObject, A extends string = never>(
  definition: Written<S, FaultStepContext, A>,
): StepDefinition => ({ answers: [], ...definition, of: 'fault' });
