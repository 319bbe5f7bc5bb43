import type { EntityManager } from '@mikro-orm/postgresql';
import { hubFormats } from '../../tmf/hub-formats.ts';
import { eventView, type ToldEvent } from '../event-view.ts';
import type { WebhookRow } from '../webhook.entity.ts';

/** What is sent to a receiver. */
interface Rendered {
  body: string;
  /** Further headers, or another content-type than `application/json`. */
  headers?: Record<string, string>;
}

/**
 * How the events of a subscription are written. Null: this subscription is not told of this event after all, which counts
 * as delivered. What throws is tried again like a receiver that fails.
 */
export type WebhookFormat = (
  em: EntityManager,
  webhook: WebhookRow,
  event: ToldEvent,
) => Promise<Rendered | null>;

/** The formats by name: `webhook.format`. A facade that speaks another language to its subscribers adds its own here. */
export const webhookFormats: Record<string, WebhookFormat> = {
  standard: async (_em, _webhook, event) => ({ body: JSON.stringify(eventView(event)) }),
  ...hubFormats,
};
