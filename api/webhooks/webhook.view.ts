import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { WebhookRow } from '../../core/events/webhook.entity.ts';

/** A webhook as a reader sees it, without its secret; also what its etag is made of. */
export const webhookView = (row: WebhookRow) => ({
  id: row.id,
  url: row.url,
  types: row.types,
  departments: row.departments,
  actions: row.actions,
  customers: row.customers,
  enabled: row.enabled,
  format: row.format,
  createdAt: toShanghaiIso(row.createdAt),
  createdBy: row.createdBy,
});
