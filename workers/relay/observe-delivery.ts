import type { InferEntity } from '@mikro-orm/postgresql';
import { SpanKind } from '@opentelemetry/api';
import type { OutboxKind, OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { type LogFields, withLogFields } from '../../core/telemetry/log-fields.ts';
import { addFacts, failSpan, inSpan, type SpanFacts } from '../../core/telemetry/span.ts';
import type { DeliveryEnd, RelayMetrics } from '../operations/relay-metrics.ts';
import type { Delivery } from './deliver.ts';

/** What the key of a row is the id of. */
const subjects: Partial<Record<OutboxKind, 'demand' | 'fault' | 'step'>> = {
  'start-demand': 'demand',
  'cancel-demand': 'demand',
  'resume-service': 'demand',
  'service-closed': 'demand',
  'start-fault': 'fault',
  'complete-step': 'step',
  'update-step': 'step',
  'assign-step': 'step',
  'replay-step': 'step',
};

/**
 * One attempt to deliver a row: a span in the trace of the request or job that wrote the row, even when it comes an hour
 * later, an observation, and fields for the log.
 */
export async function observeDelivery(
  message: InferEntity<typeof OutboxMessage>,
  metrics: RelayMetrics | undefined,
  deliver: () => Promise<Delivery>,
): Promise<Delivery> {
  const { id, kind, key } = message;
  const began = performance.now();
  const subject = subjects[kind];
  const fields: LogFields = {
    outboxId: id,
    outboxKind: kind,
    ...(subject && { [`${subject}Id` as const]: key }),
  };
  const facts: SpanFacts = {
    'outbox.id': id,
    'outbox.kind': kind,
    'outbox.attempt': message.attempts,
    'outbox.waited_ms': Date.now() - message.createdAt.getTime(),
    ...(subject && { [`${subject}.id` as const]: key }),
  };
  const options = { kind: SpanKind.PRODUCER, parent: message.traceparent ?? null, facts };
  return await withLogFields(fields, async () =>
    inSpan(`outbox ${kind}`, options, async (span) => {
      const delivery = await deliver();
      addFacts(span, { 'outbox.delivered': delivery.done });
      if (!delivery.done && delivery.error !== undefined) failSpan(span, new Error('not delivered'));
      metrics?.attempted({ kind, end: endOf(delivery), seconds: (performance.now() - began) / 1_000 });
      return delivery;
    }),
  );
}

function endOf(delivery: Delivery): DeliveryEnd {
  if (delivery.done) return 'delivered';
  return delivery.error === undefined ? 'later' : 'failed';
}
