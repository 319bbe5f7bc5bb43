import { declaredHandlers } from '../../workers/handlers.ts';

/** What a model must know of a job type that has a worker. */
export interface Job {
  type: string;
  /** Variables it refuses to work without. */
  needs: string[];
  /** Variables it always answers. */
  answers: string[];
}

/** Every job type that has a worker. */
export const jobs = (): Job[] =>
  declaredHandlers().map(({ type, variables, answers }) => ({
    type,
    needs: requiredOf(variables),
    answers: [...answers],
  }));

function requiredOf(schema: unknown): string[] {
  const { required } = Object(schema);
  return Array.isArray(required) ? required.map(String) : [];
}
