import type { WebhookRow } from './webhook.entity.ts';

/** What decides who is told of an event. */
export interface Facets {
  type: string;
  customerCode: string | null;
  action: string | null;
  department: string | null;
}

/** Which events a subscription or a stream is about; an empty list: all. */
export type Filter = Pick<WebhookRow, 'types' | 'departments' | 'actions' | 'customers'>;

/**
 * Whether an event passes the filter: every list that is not empty must hold what the event has. An event without a
 * department (it is about no step) or without an action (it is about a fault) does not pass a list of those.
 */
export const wants = (filter: Filter, event: Facets): boolean =>
  holds(filter.types, event.type) &&
  holds(filter.departments, event.department) &&
  holds(filter.actions, event.action) &&
  holds(filter.customers, event.customerCode);

const holds = (list: readonly string[], value: string | null): boolean =>
  list.length === 0 || (value !== null && list.includes(value));
