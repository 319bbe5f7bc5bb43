import { isSpanContextValid, type SpanContext, trace } from '@opentelemetry/api';

/** Version 00 of the header `traceparent` (W3C Trace Context, 3.2): trace id, span id, flags. */
const FORMAT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/**
 * The span that runs now as a header `traceparent` has it: kept with rows whose effect comes later, and sent to others.
 * @returns null where nothing is traced.
 */
export function currentTraceparent(): string | null {
  const now = trace.getActiveSpan()?.spanContext();
  if (now === undefined || !isSpanContextValid(now)) return null;
  return `00-${now.traceId}-${now.spanId}-${now.traceFlags.toString(16).padStart(2, '0')}`;
}

/** The span that a `traceparent` names; null for anything that is none: a caller's mistake starts a trace of its own. */
export function spanContextOf(traceparent: unknown): SpanContext | null {
  const found = typeof traceparent === 'string' ? FORMAT.exec(traceparent) : null;
  const [, traceId = '', spanId = '', flags = ''] = found ?? [];
  const named: SpanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & 1, isRemote: true };
  return found !== null && isSpanContextValid(named) ? named : null;
}

/** Headers for a request to another system: nothing where nothing is traced. */
export function traceHeaders(): Record<string, string> {
  const traceparent = currentTraceparent();
  return traceparent === null ? {} : { traceparent };
}
