import type { CodeOf } from './error-codes.ts';

/**
 * The faults the product knows. `api/handle-problems.ts` maps them to problem+json, `workers/run-job.ts` to what a
 * job answers. `code` is stable and part of the contract: `error-codes.ts` lists them all.
 */
export class DomainError<Status extends number = number> extends Error {
  readonly code: CodeOf<Status>;
  readonly status: Status;
  /** Extra members for problem+json, such as `faults` or the state that forbids the order. */
  readonly details: Record<string, unknown>;

  constructor(code: CodeOf<Status>, status: Status, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** 401: nobody knows who asks. */
export class UnauthenticatedError extends DomainError<401> {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super('unauthenticated', 401, message, details);
  }
}

/** 403: known, and not allowed; the message says what is missing. */
export class ForbiddenError extends DomainError<403> {
  constructor(code: CodeOf<403>, message: string, details: Record<string, unknown> = {}) {
    super(code, 403, message, details);
  }
}

/** 404: no such thing; `what` is the field's word (demand, step, deadline), `id` what was asked for. */
export class NotFoundError extends DomainError<404> {
  constructor(what: string, id: string) {
    super('not-found', 404, `There is no ${what} ${id}.`, { what, id });
  }
}

/** 409: the order cannot be carried out in the state the thing is in; the message says which. */
export class ConflictError extends DomainError<409> {
  constructor(code: CodeOf<409>, message: string, details: Record<string, unknown> = {}) {
    super(code, 409, message, details);
  }
}

/** 412 or 428: the caller has seen another state of what it writes to, or does not say which (RFC 9110, 13; RFC 6585, 3). */
export class PreconditionError extends DomainError<412 | 428> {}

/** 422: well-formed, but it makes no sense or is not offered. `details.faults` lists every fault. */
export class UnprocessableError extends DomainError<422> {
  constructor(code: CodeOf<422>, message: string, details: Record<string, unknown> = {}) {
    super(code, 422, message, details);
  }
}

/** 503: worth another try, something outside is away. Workers back off; each try uses up one of the job's retries. */
export class TransientError extends DomainError<503> {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super('unavailable', 503, message, details);
  }
}
