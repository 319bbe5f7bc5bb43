import { STATUS_CODES } from 'node:http';
import { type Static, Type } from 'typebox';
import { type ErrorCode, errorCodes } from '../core/error-codes.ts';
import { DomainError } from '../core/errors.ts';

/** One fault of a request: where, as a JSON pointer (RFC 6901) into the body, query or path, and what to do. */
const FaultSchema = Type.Object(
  {
    pointer: Type.String({
      description: 'JSON pointer to the faulty value; empty for the whole',
      examples: ['/accessPoints/0/address'],
    }),
    message: Type.String({ description: 'What is wrong and what to do', examples: ['Required: add it.'] }),
  },
  { title: 'RequestFault', description: 'One fault of the request' },
);
export type Fault = Static<typeof FaultSchema>;

/** Whether it is a code an answer may carry. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

const codes = Object.keys(errorCodes).filter(isErrorCode);
const listedCodes = codes
  .map((code) => `- \`${code}\` (${errorCodes[code].status}): ${errorCodes[code].when}`)
  .join('\n');

/** What every error answers: RFC 9457, `application/problem+json`. */
export const ProblemSchema = Type.Object(
  {
    type: Type.String({
      description: 'Kind of problem, as a URN made of its code',
      examples: ['urn:problem:not-found'],
    }),
    title: Type.String({ description: 'The HTTP status in words', examples: ['Not Found'] }),
    status: Type.Integer({ description: 'The HTTP status', examples: [404] }),
    detail: Type.String({ description: 'What happened and what to do about it, in one or two sentences' }),
    instance: Type.String({
      description: 'The id of this request, as in the log and in the header x-request-id',
    }),
    code: Type.Enum(codes, {
      description: `Stable name of the problem, for programs:\n${listedCodes}`,
      examples: ['not-found'],
    }),
    faults: Type.Optional(
      Type.Array(FaultSchema, { description: 'Every fault of the request, not only the first' }),
    ),
  },
  {
    $id: 'Problem',
    additionalProperties: true,
    description: 'An error (RFC 9457); further members say what the code needs',
  },
);
export type Problem = Static<typeof ProblemSchema>;

/** 400: the request does not fit its schema. `part` is body, querystring, params or headers. */
export class RequestError extends DomainError<400> {
  constructor(part: string, faults: Fault[]) {
    const where = { querystring: 'query', params: 'path', headers: 'header' }[part] ?? part;
    const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
    super(
      'invalid-request',
      400,
      `The ${where} has ${count}: correct what "faults" names and send it again.`,
      {
        faults,
      },
    );
  }
}

/** The body of an error answer; `details` become further members, `status` is that of the code where none is given. */
export function problem(
  code: ErrorCode,
  detail: string,
  requestId: string,
  details: Record<string, unknown> = {},
  status: number = errorCodes[code].status,
): Problem {
  return {
    ...details,
    type: `urn:problem:${code}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    instance: requestId,
    code,
  };
}

const meanings: Record<number, string> = {
  400: 'The request is malformed or does not fit the schema; `faults` lists everything at once',
  401: 'No access key or token, or one that is not valid (any more)',
  403: 'The key or token may not do this: it lacks the scope that the detail names, or the thing is of another department',
  404: 'There is no such thing',
  406: 'No format that Accept takes is offered',
  408: 'The request did not come in time; the connection ends',
  409: 'Not possible in the state the thing is in; the detail says which state',
  412: 'Changed since it was read: If-Match names another state; `etag` is the present one',
  413: 'The body is too large',
  415: 'The content type is not application/json',
  422: 'Well-formed, but it makes no sense or is not offered; `faults` lists everything at once',
  428: 'Not written without If-Match: read it first',
  429: 'More requests than the caller may make; try again after `Retry-After` seconds',
  431: 'Address and headers are longer than 16 KB together; the connection ends',
  500: 'A fault of the service; `instance` is the id to look up in the log',
  503: 'The record (PostgreSQL) is away; try again after `Retry-After` seconds',
};

const retryAfter = {
  'retry-after': {
    type: 'integer',
    minimum: 0,
    description: 'Seconds after which another try makes sense',
    examples: [5],
  },
};
const headers: Record<number, object> = {
  401: {
    'www-authenticate': {
      type: 'string',
      description: 'How to say who you are (RFC 6750)',
      examples: ['Bearer realm="access-assurance"'],
    },
  },
  429: retryAfter,
  503: retryAfter,
};

/** Statuses that a route may answer beside those every route can: 400, 401, 403, 429, 500, 503. */
export type ErrorStatus = 404 | 406 | 409 | 412 | 413 | 415 | 422 | 428;

/**
 * The error answers for a route's `response` schema: `{ response: { 200: X, ...errorResponses(404) } }`. Every
 * route can answer 400, 401 and 403 (taken out of the contract of a public one), 429, 500 and 503; name the
 * others. They are typed away, so that what a handler returns is checked against its success answers only.
 */
export function errorResponses(...statuses: ErrorStatus[]): Record<never, never> {
  return answersOf([400, 401, 403, ...statuses, 429, 500, 503]);
}

const answersOf = (statuses: number[]): Record<string, object> =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: meanings[status],
        ...(headers[status] ? { headers: headers[status] } : {}),
        content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } },
      },
    ]),
  );

/** What is answered before there is a request (refuse-connection.ts), at whatever address. */
export const connectionProblems = answersOf([408, 431]);
