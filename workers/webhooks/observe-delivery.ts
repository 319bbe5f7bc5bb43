import { SpanKind } from '@opentelemetry/api';
import type { EventRow } from '../../core/events/event.entity.ts';
import { withLogFields } from '../../core/telemetry/log-fields.ts';
import { addFacts, failSpan, inSpan } from '../../core/telemetry/span.ts';

/**
 * One event on its way to one subscriber: a span in the trace of the request or job in which it happened, whose
 * `traceparent` the subscriber gets.
 */
export async function observeDelivery<A extends { status: number | null; error: string | null }>(
  event: EventRow,
  send: () => Promise<A>,
): Promise<A> {
  const { demandId, faultId } = event;
  const fields = { ...(demandId && { demandId }), ...(faultId && { faultId }) };
  const facts = {
    'event.id': event.id,
    'event.type': event.type,
    ...(demandId && { 'demand.id': demandId }),
    ...(faultId && { 'fault.id': faultId }),
  };
  const options = { kind: SpanKind.PRODUCER, parent: event.traceparent ?? null, facts };
  return await withLogFields(fields, async () =>
    inSpan(`webhook ${event.type}`, options, async (span) => {
      const answer = await send();
      if (answer.status !== null) addFacts(span, { 'http.response.status_code': answer.status });
      if (answer.error !== null) failSpan(span, new Error('not delivered'));
      return answer;
    }),
  );
}
