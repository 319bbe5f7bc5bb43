import {
  type Attributes,
  type Context,
  context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { DomainError } from '../errors.ts';
import { spanContextOf } from './traceparent.ts';

/**
 * All that a span may say: ids, numbers, names of kinds. No text of a caller, no address, no name, no message of an
 * error: traces go to another system, which is not the record and knows no retention of personal data.
 */
export interface SpanFacts {
  'demand.id'?: string;
  'demand.number'?: string;
  'fault.id'?: string;
  'fault.number'?: string;
  'step.id'?: string;
  'job.type'?: string;
  'job.key'?: string;
  'job.outcome'?: string;
  'job.retries'?: number;
  'process.instance.key'?: string;
  'element.instance.key'?: string;
  'outbox.id'?: string;
  'outbox.kind'?: string;
  'outbox.attempt'?: number;
  'outbox.waited_ms'?: number;
  'outbox.delivered'?: boolean;
  'event.id'?: string;
  'event.type'?: string;
  'request.id'?: string;
  'http.request.method'?: string;
  'http.route'?: string;
  'http.response.status_code'?: number;
  'problem.code'?: string;
  'messaging.system'?: string;
  'messaging.operation.name'?: string;
  'messaging.destination.name'?: string;
  'messaging.message.id'?: string;
  'db.system.name'?: string;
  'error.type'?: string;
}

export interface SpanOptions {
  kind?: SpanKind;
  facts?: SpanFacts;
  /** What caused it, as `traceparent`: it goes on with that trace. Not given: with the one that runs. */
  parent?: string | null;
  /** Begins a trace of its own. */
  root?: boolean;
  /** What it is due to without being a part of it, as `traceparent`. */
  links?: (string | null | undefined)[];
}

const tracer = (): Tracer => trace.getTracer('access-assurance');

/** Only what there is: with `exactOptionalPropertyTypes` an absent fact is no attribute. */
const attributesOf = (facts: SpanFacts): Attributes => ({ ...facts });

const linksOf = (links: SpanOptions['links'] = []): Link[] =>
  links.flatMap((one) => {
    const named = spanContextOf(one);
    return named === null ? [] : [{ context: named }];
  });

function parentOf({ parent, root }: SpanOptions): Context {
  const named = spanContextOf(parent);
  if (named !== null) return trace.setSpanContext(ROOT_CONTEXT, named);
  return root === true ? ROOT_CONTEXT : context.active();
}

/** Begins a span that somebody else ends: a request, a transaction. */
export const beginSpan = (name: string, options: SpanOptions = {}): Span =>
  tracer().startSpan(
    name,
    {
      kind: options.kind ?? SpanKind.INTERNAL,
      attributes: attributesOf(options.facts ?? {}),
      links: linksOf(options.links),
    },
    parentOf(options),
  );

/** Runs what belongs to a span, so that rows, calls and lines of the log in it know of it. */
export const within = <T>(span: Span, work: () => T): T =>
  context.with(trace.setSpan(context.active(), span), work);

/** Says more of a span that runs. */
export const addFacts = (span: Span, facts: SpanFacts): Span => span.setAttributes(attributesOf(facts));

/** Says of the span that runs what it is due to, where that is known only now. */
export function linkTo(traceparent: string | null | undefined): void {
  const [link] = linksOf([traceparent]);
  if (link !== undefined) trace.getActiveSpan()?.addLink(link);
}

/** Marks a span as failed: by the name of what went wrong only, its message may name people. */
export function failSpan(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  addFacts(span, { 'error.type': nameOf(error) });
}

const nameOf = (error: unknown): string => {
  if (error instanceof DomainError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
};

/** Does `work` in a span of its own; what it throws marks the span, and goes on. */
export async function inSpan<T>(
  name: string,
  options: SpanOptions,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = beginSpan(name, options);
  try {
    return await within(span, async () => await work(span));
  } catch (error) {
    failSpan(span, error);
    throw error;
  } finally {
    span.end();
  }
}
