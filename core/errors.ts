/**
 * The faults the product knows. One table in `api/` maps them to problem+json (status), one in
 * `workers/run-job.ts` to what a job answers. `code` is stable and part of the contract.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly status: number;
  /** Extra members for problem+json, such as `faults` or the state that forbids the order. */
  readonly details: Record<string, unknown>;

  constructor(code: string, status: number, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = new.target.name;
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

/** 404: no such thing; `what` is the field's word (demand, step, deadline), `id` what was asked for. */
export class NotFoundError extends DomainError {
  constructor(what: string, id: string) {
    super('not-found', 404, `There is no ${what} ${id}.`, { what, id });
  }
}

/** 409: the order cannot be carried out in the state the thing is in; the message says which. */
export class ConflictError extends DomainError {
  constructor(code: string, message: string, details: Record<string, unknown> = {}) {
    super(code, 409, message, details);
  }
}

/** 422: well-formed, but it makes no sense or is not offered. `details.faults` lists every fault. */
export class UnprocessableError extends DomainError {
  constructor(code: string, message: string, details: Record<string, unknown> = {}) {
    super(code, 422, message, details);
  }
}

/** 503: worth another try, something outside is away. Workers back off; each try uses up one of the job's retries. */
export class TransientError extends DomainError {
  constructor(message: string, details: Record<string, unknown> = {}) {
    super('unavailable', 503, message, details);
  }
}
