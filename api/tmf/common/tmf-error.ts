import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { errorCodes } from '../../../core/error-codes.ts';
import { isBodyFault, problemOf, RETRY_AFTER } from '../../handle-problems.ts';
import { isErrorCode, type Problem } from '../../problem.ts';

/** What every error of these facades answers: the `Error` of the v4 definitions, `application/json`. */
const TmfErrorSchema = Type.Object(
  {
    code: Type.String({
      description: 'Stable name of the error, for programs: those of `Problem.code`',
      examples: ['not-found'],
    }),
    reason: Type.String({
      description: 'When this error comes, in one sentence',
      examples: ['There is no such thing'],
    }),
    message: Type.Optional(
      Type.String({
        description:
          'What happened here and what to do about it; for a faulty request every fault with its place',
        examples: ['There is no demand 4711.'],
      }),
    ),
    status: Type.Optional(Type.String({ description: 'The HTTP status', examples: ['404'] })),
    instance: Type.Optional(
      Type.String({ description: 'The id of this request, as in the log and in the header x-request-id' }),
    ),
    faults: Type.Optional(
      Type.Array(
        Type.Object(
          {
            pointer: Type.String({
              description: 'JSON pointer to the faulty value',
              examples: ['/serviceOrderItem/0/action'],
            }),
            message: Type.String({ description: 'What is wrong and what to do' }),
          },
          { description: 'One fault' },
        ),
        { description: 'Every fault of the request, not only the first' },
      ),
    ),
    '@type': Type.Optional(Type.String({ description: 'Always `Error`', examples: ['Error'] })),
  },
  {
    $id: 'TmfError',
    additionalProperties: true,
    description: 'An error as the TM Forum definitions have it',
  },
);
type TmfError = Static<typeof TmfErrorSchema>;

/** Whatever goes wrong under `/tmf-api` leaves by here; what exists with another method is 405. */
export function handleTmfErrors(app: FastifyInstance): void {
  app.addSchema(TmfErrorSchema);
  const methods = new Map<string, { pattern: RegExp; methods: Set<string> }>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? {
      pattern: new RegExp(`^${url.replace(/:[^/]+/g, '[^/]+')}/?$`),
      methods: new Set<string>(),
    };
    for (const one of [method].flat()) known.methods.add(one);
    methods.set(url, known);
  });
  const sendNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const [path = ''] = request.url.split('?', 1);
    const found = [...methods.values()].find(({ pattern }) => pattern.test(path));
    if (found === undefined)
      return answer(reply, 404, {
        code: 'no-such-route',
        reason: errorCodes['no-such-route'].when,
        message: `There is no ${request.method} ${path}: see /docs for what there is.`,
        instance: request.id,
      });
    const allowed = [...found.methods].sort().join(', ');
    return answer(reply.header('allow', allowed), 405, {
      code: 'method-not-allowed',
      reason: errorCodes['method-not-allowed'].when,
      message: `${request.method} is not offered here, only ${allowed}. docs/tmforum.md says why and what to do instead.`,
      instance: request.id,
    });
  };
  // Where there is no route the body is nobody's.
  app.setErrorHandler((error, request, reply) =>
    request.is404 && isBodyFault(error)
      ? sendNotFound(request, reply)
      : sendTmfError(problemOf(error, request), request, reply, error),
  );
  app.setNotFoundHandler(sendNotFound);
}

function sendTmfError(
  { status, code, detail, instance, faults }: Problem,
  request: FastifyRequest,
  reply: FastifyReply,
  error: unknown,
): FastifyReply {
  if (status === 503) reply.header('retry-after', RETRY_AFTER);
  if (status >= 500) request.log.error({ err: error }, code);
  reply.problem = code;
  return answer(reply, status, {
    code,
    reason: isErrorCode(code) ? errorCodes[code].when : detail,
    message: [detail, ...(faults ?? []).map((fault) => `${fault.pointer}: ${fault.message}`)].join('\n'),
    instance,
    ...(faults === undefined ? {} : { faults }),
  });
}

const answer = (
  reply: FastifyReply,
  status: number,
  error: Omit<TmfError, 'status' | '@type'>,
): FastifyReply =>
  // Sent as text: an error must get out even where a route's own response schema does not fit it.
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .serializer(JSON.stringify)
    .send({ ...error, status: String(status), '@type': 'Error' });

const meanings: Record<number, string> = {
  400: 'The request is malformed or does not fit; `faults` lists everything at once',
  401: 'No access key or token, or one that is not valid (any more)',
  403: 'The key or token may not do this: it lacks the scope that the message names, or the thing is of another department',
  404: 'There is no such thing',
  409: 'Not possible in the state the thing is in; the message says which state',
  413: 'The body is too large',
  415: 'The content type is not application/json',
  422: 'Well-formed, but it cannot be meant or is not offered; `faults` lists everything at once',
  429: 'Too many requests; try again after `Retry-After` seconds',
  500: 'A fault of the service; `instance` is the id to look up in the log',
  503: 'The record (PostgreSQL) is away; try again after `Retry-After` seconds',
};

/** As `errorResponses` of `/v1`, in the shape of TM Forum. */
export function tmfErrors(...statuses: (404 | 409 | 413 | 415 | 422)[]): Record<never, never> {
  return Object.fromEntries(
    [400, 401, 403, ...statuses, 429, 500, 503].map((status) => [
      status,
      {
        description: meanings[status],
        content: { 'application/json': { schema: { $ref: 'TmfError#' } } },
      },
    ]),
  );
}
