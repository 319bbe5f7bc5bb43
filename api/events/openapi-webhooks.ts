import { describedEvents } from '../../core/events/described-events.ts';
import { eventHead } from './event.schema.ts';

/** `service.activated` → `ServiceActivated`. */
const nameOf = (type: string): string =>
  type
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const header = (name: string, description: string, example: string) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string', examples: [example] },
});

/** What comes with every event (Standard Webhooks). */
const headers = [
  header(
    'webhook-id',
    'Id of the event: the same at every repetition',
    '0d5fd5b8-6f0b-4f5c-9f39-6f1d2a3d9f10',
  ),
  header(
    'webhook-timestamp',
    'When it was sent, seconds since 1970: refuse what is older than 5 minutes',
    '1764727200',
  ),
  header(
    'webhook-signature',
    '`v1,` and HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` in base64, keyed by the secret without `whsec_`; several, with blanks, while a secret is being replaced: one that fits is enough',
    'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  ),
];

/** The `webhooks` of the contract (OpenAPI 3.1): what a receiver has to take, one operation for each type of event. */
export const openapiWebhooks = (): Record<string, object> =>
  Object.fromEntries(
    describedEvents().map(({ type, when, schema, example }) => [
      type,
      {
        post: {
          operationId: `on${nameOf(type)}`,
          tags: ['webhooks'],
          summary: type,
          description: `${when} Sent to every webhook that wants it, at least once, those of one case in their order.`,
          security: [],
          parameters: headers,
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  description: when,
                  properties: {
                    ...eventHead,
                    type: { const: type, type: 'string', description: 'What happened' },
                    data: { ...schema, description: 'The facts' },
                  },
                  required: [...Object.keys(eventHead), 'type', 'data'],
                },
                example,
              },
            },
          },
          responses: {
            '204': { description: 'Taken; any other 2xx says the same' },
            '410': {
              description: 'The receiver is gone: the webhook is paused. Any other status is tried again',
            },
          },
        },
      },
    ]),
  );
