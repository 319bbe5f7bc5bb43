import { AsyncLocalStorage } from 'node:async_hooks';
import { trace } from '@opentelemetry/api';

/**
 * The fields by which lines of the log belong together, under the same names in the API and the workers. A line of the
 * API carries `reqId` too.
 */
export interface LogFields {
  demandId?: string;
  faultId?: string;
  stepId?: string;
  jobKey?: string;
  jobType?: string;
  outboxId?: string;
  outboxKind?: string;
}

const running = new AsyncLocalStorage<LogFields>();

/** Every line that `work` logs carries these fields, and what `addLogFields` adds to them in the course of it. */
export const withLogFields = <T>(fields: LogFields, work: () => T): T => running.run(fields, work);

/** Adds to the fields of what runs, from where they are known on. */
export function addLogFields(fields: LogFields): void {
  Object.assign(running.getStore() ?? {}, fields);
}

/** What a line of the log carries now: the fields of what runs, and the trace where there is one. */
export function currentLogFields(): LogFields & { traceId?: string } {
  const span = trace.getActiveSpan()?.spanContext();
  return { ...running.getStore(), ...(span === undefined ? {} : { traceId: span.traceId }) };
}
