import type { Span } from '@opentelemetry/api';
import { SpanKind } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../../core/error-codes.ts';
import { type LogFields, withLogFields } from '../../core/telemetry/log-fields.ts';
import { addFacts, beginSpan, failSpan, within } from '../../core/telemetry/span.ts';
import type { RequestMetrics } from './request-metrics.ts';
import { createdBy, subjectOf } from './subject-of.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request is seen by from outside: its span, and the fields of its lines in the log. */
    observed: { span: Span; fields: LogFields };
  }
  interface FastifyReply {
    /** The code of the problem that was answered. */
    problem: ErrorCode | undefined;
  }
}

/** Asked every few seconds by machines: nobody wants a line for each. */
const POLLED = new Set(['/healthz', '/readyz', '/metrics']);

/** The pattern of the route, not the address: ids and what callers search for stay out of metrics, traces and logs. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none';

/**
 * Every request is a span, an observation and one line of the log. Call it before any other hook, so that all that
 * happens for the request happens within. A caller's `traceparent` is gone on with.
 */
export function observeRequests(app: FastifyInstance, metrics: RequestMetrics): void {
  app.decorateRequest('observed');
  app.decorateReply('problem');

  const goOn = ({ observed: { span, fields } }: FastifyRequest, done: () => void) =>
    within(span, () => withLogFields(fields, done));

  app.addHook('onRequest', (request, _reply, done) => {
    const route = routeOf(request);
    const span = beginSpan(`${request.method} ${route}`, {
      kind: SpanKind.SERVER,
      parent: parentOf(request),
      facts: { 'http.request.method': request.method, 'http.route': route, 'request.id': request.id },
    });
    request.observed = { span, fields: subjectOf(request) };
    goOn(request, done);
  });
  // Bodies are read by events of the socket, which know nothing of the request.
  app.addHook('preValidation', (request, _reply, done) => goOn(request, done));
  app.addHook('onResponse', (request, reply, done) => {
    Object.assign(request.observed.fields, createdBy(reply));
    goOn(request, () => finish(request, reply, metrics));
    done();
  });
  // The caller went away: there is no answer to tell of.
  app.addHook('onRequestAbort', (request, done) => {
    goOn(request, () =>
      request.log.info({ method: request.method, route: routeOf(request) }, 'request aborted'),
    );
    request.observed.span.end();
    done();
  });
}

const parentOf = ({ headers: { traceparent } }: FastifyRequest): string | null =>
  typeof traceparent === 'string' ? traceparent : null;

function finish(request: FastifyRequest, reply: FastifyReply, metrics: RequestMetrics): void {
  const { method } = request;
  const route = routeOf(request);
  const { statusCode: status, problem, elapsedTime } = reply;
  metrics.answered({ method, route, status, problem, seconds: elapsedTime / 1_000 });
  const line = { method, route, status, ms: Math.round(elapsedTime), ...(problem && { problem }) };
  request.log[POLLED.has(route) ? 'debug' : 'info'](line, 'request answered');

  const { span, fields } = request.observed;
  addFacts(span, {
    'http.response.status_code': status,
    ...(fields.demandId && { 'demand.id': fields.demandId }),
    ...(fields.faultId && { 'fault.id': fields.faultId }),
    ...(fields.stepId && { 'step.id': fields.stepId }),
    ...(problem && { 'problem.code': problem }),
  });
  if (status >= 500) failSpan(span, new Error(String(status)));
  span.end();
}
