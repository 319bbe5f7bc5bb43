import type { Case } from '../cases/case.ts';
import type { FaultStepContext, StepContext } from './definition.ts';

type Rest = Omit<StepContext, 'demand'>;

/** What the functions of a step are given: the case it belongs to, and the rest. */
export const contextOf = <R extends Rest>(
  { demand, fault }: Case,
  rest: R,
): (R & Pick<StepContext, 'demand'>) | (R & Pick<FaultStepContext, 'fault'>) =>
  demand === null ? { ...rest, fault } : { ...rest, demand };
