import { stepDefinitions } from '../../core/steps/definitions.ts';

/** What the service hands to the form of a step and takes from it. */
export interface StepFields {
  /** From the process. */
  shows: string[];
  /** Made ready when the step is opened. */
  prepares: string[];
  takes: string[];
  /** Variables the process always has once the step has taken effect. */
  answers: string[];
}

/** Every human step this release knows, by its key. */
export const steps = (): Map<string, StepFields> =>
  new Map(
    stepDefinitions().map(({ key, shows, prepares = [], lists = [], result, answers }) => [
      key,
      {
        shows,
        prepares: [...prepares, ...lists.map(({ variable }) => variable)],
        takes: Object.keys(result.properties),
        answers: [...answers],
      },
    ]),
  );
