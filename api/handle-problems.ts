import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isDatabaseAway } from '../core/database-away.ts';
import type { ErrorCode } from '../core/error-codes.ts';
import { DomainError } from '../core/errors.ts';
import { knownMethods } from './known-methods.ts';
import { isErrorCode, type Problem, ProblemSchema, problem, RequestError } from './problem.ts';
import { schemaFaults } from './schema-faults.ts';

/** Seconds after which a caller may try again when the record was away. */
export const RETRY_AFTER = '5';

/** Every error of every route leaves by here, as problem+json; what the caller cannot mend is masked. */
export function handleProblems(app: FastifyInstance): void {
  app.addSchema(ProblemSchema);
  const methodsOf = knownMethods(app);
  const sendNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { method, url, id } = request;
    const allowed = methodsOf(url);
    if (allowed.length === 0)
      return answer(
        reply,
        problem('no-such-route', `There is no ${method} ${url}: see /docs for what there is.`, id),
      );
    const names = allowed.join(', ');
    reply.header('allow', names);
    return answer(reply, problem('method-not-allowed', `${method} is not offered here, only ${names}.`, id));
  };
  // Where there is no route the body is nobody's: that nobody takes it is no answer to what was asked.
  app.setErrorHandler((error, request, reply) =>
    request.is404 && isBodyFault(error) ? sendNotFound(request, reply) : sendProblem(error, request, reply),
  );
  app.setNotFoundHandler(sendNotFound);
}

/** Whether the framework could not take the body, or wants to know its type. */
export const isBodyFault = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^FST_ERR_(CTP_|ROUTE_MISSING_CONTENT_TYPE)/.test(String(error.code));

/** Answers with the problem that the error is. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const body = problemOf(error, request);
  if (body.status === 503) reply.header('retry-after', RETRY_AFTER);
  // The first request is about to be answered: whoever asks again gets its answer.
  if (body.code === 'idempotency-key-in-use') reply.header('retry-after', '1');
  if (body.status >= 500) request.log.error({ err: error }, body.code);
  return answer(reply, body);
}

function answer(reply: FastifyReply, body: Problem): FastifyReply {
  reply.problem = body.code;
  // Sent as text: an error must get out even where a route's own response schema does not fit it.
  return reply
    .code(body.status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(body);
}

/** What the error is for the caller: status, code, remedy. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof DomainError && isErrorCode(error.code))
    return problem(error.code, error.message, request.id, error.details);
  if (isDatabaseAway(error))
    return problem(
      'record-unavailable',
      `The record cannot be reached: try again in ${RETRY_AFTER} seconds.`,
      request.id,
    );
  if (error instanceof Error && 'validation' in error && Array.isArray(error.validation)) {
    const part = 'validationContext' in error ? String(error.validationContext) : 'body';
    return problemOf(new RequestError(part, schemaFaults(error.validation)), request);
  }
  return clientProblem(error, request) ?? masked(request);
}

const masked = (request: FastifyRequest): Problem =>
  problem(
    'internal',
    `The service failed at this request. Report the id ${request.id}: the log has the cause.`,
    request.id,
  );

const framework: Record<string, [code: ErrorCode, detail: string]> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [
    'malformed-json',
    'The body is not JSON: check quotes, commas and braces, and send it as UTF-8.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [
    'malformed-json',
    'The body is empty: send JSON, or leave the content type away.',
  ],
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', 'The body is larger than this service accepts: split it.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', 'Send the body as application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'malformed-request',
    'The body is not as long as its content-length says.',
  ],
  FST_ERR_BAD_URL: ['malformed-url', 'The address is not percent-encoded correctly.'],
};

/** What Fastify itself refuses with a status of 4xx. */
function clientProblem(error: unknown, request: FastifyRequest): Problem | undefined {
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  const status = Number(error.statusCode);
  if (!(status >= 400 && status < 500)) return undefined;
  const name = 'code' in error ? String(error.code) : '';
  const [code, detail] = framework[name] ?? ['bad-request', error.message];
  return problem(code, detail, request.id, {}, status);
}
