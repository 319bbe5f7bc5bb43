import { trace } from '@opentelemetry/api';
import { addLogFields } from './log-fields.ts';
import { addFacts } from './span.ts';

/** Says to the trace and to the lines of the log which case the work is about, as soon as it is known. */
export function nameCase(one: { kind: 'demand' | 'fault'; id: string; number?: string }): void {
  addLogFields(one.kind === 'demand' ? { demandId: one.id } : { faultId: one.id });
  const span = trace.getActiveSpan();
  if (span === undefined) return;
  const number = one.number === undefined ? {} : { [`${one.kind}.number` as const]: one.number };
  addFacts(span, { [`${one.kind}.id` as const]: one.id, ...number });
}
