import type { ClosureOrderRow } from './closure-order.entity.ts';

/** The process variable `resumption`: `at` is the moment (ISO 8601, +08:00) at which to ask again. */
export interface Resumption {
  state: 'wait' | 'resume';
  at: string;
}

/** The day a suspension ends by itself, yyyy-mm-dd. @throws Error for an order that is no suspension. */
export function resumeDateOf({ number, resumeOn }: ClosureOrderRow): string {
  if (resumeOn) return resumeOn;
  throw new Error(`The closure order ${number} says no day of resumption.`);
}
