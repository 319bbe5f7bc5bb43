import type { components } from './schema.ts';

/** What every error of the API is (RFC 9457). */
export type Problem = components['schemas']['Problem'];

/** An answer that is no success. `code` is stable: a program decides by it, never by the text. */
export class ProblemError extends Error {
  readonly status: number;
  /** Stable name of the problem, such as `not-found`; undefined where something else than the API answered. */
  readonly code: Problem['code'] | undefined;
  /** All of the answer; undefined where it was no problem+json. */
  readonly problem: Problem | undefined;
  /** Id of the request, to be told to the operator: the log has it. */
  readonly requestId: string | undefined;

  constructor(status: number, body: unknown, requestId: string | undefined) {
    const problem = isProblem(body) ? body : undefined;
    super(
      problem === undefined
        ? `The answer was ${status} and no problem+json.`
        : `${status} ${problem.code}: ${problem.detail}${listed(problem)}`,
    );
    this.name = 'ProblemError';
    this.status = status;
    this.code = problem?.code;
    this.problem = problem;
    this.requestId = problem?.instance ?? requestId;
  }
}

const listed = ({ faults = [] }: Problem): string =>
  faults.map(({ pointer, message }) => `\n  ${pointer || '/'}: ${message}`).join('');

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === 'object' &&
    body !== null &&
    ['code', 'detail', 'instance'].every((name) => typeof Reflect.get(body, name) === 'string')
  );
}
