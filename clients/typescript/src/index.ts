export { each, ok } from './answers.ts';
export { type Client, type ClientOptions, createClient } from './client.ts';
export { type EventStreamOptions, type ServerSentEvent, streamEvents } from './events.ts';
export { type Problem, ProblemError } from './problem.ts';
export type { components, operations, paths } from './schema.ts';
export { verifyWebhook, WebhookError } from './webhooks.ts';
