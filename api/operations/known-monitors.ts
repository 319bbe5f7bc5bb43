import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** How long a monitor is remembered, in milliseconds. */
const REMEMBERED_MS = 24 * 3_600_000;
/** More monitors than this nobody has; a guesser must not fill the memory. */
const AT_MOST = 16;

/**
 * Keys are in the record, and the metrics matter most while it is away. So whoever was let in to `/metrics` is let in
 * again while the record cannot be asked, and only then: a key that was revoked before that is not among them.
 */
export interface KnownMonitors {
  letIn(request: FastifyRequest): void;
  knows(request: FastifyRequest): boolean;
}

export function knownMonitors(): KnownMonitors {
  const lastSeen = new Map<string, number>();
  const markOf = ({ headers: { authorization } }: FastifyRequest): string | null =>
    authorization === undefined ? null : hash('sha256', authorization, 'hex');
  const isMetrics = (request: FastifyRequest) => request.routeOptions.url === '/metrics';
  return {
    letIn(request) {
      const mark = isMetrics(request) ? markOf(request) : null;
      if (mark === null) return;
      lastSeen.delete(mark);
      lastSeen.set(mark, Date.now());
      const [oldest] = lastSeen.keys();
      if (lastSeen.size > AT_MOST && oldest !== undefined) lastSeen.delete(oldest);
    },
    knows(request) {
      const seen = isMetrics(request) ? lastSeen.get(markOf(request) ?? '') : undefined;
      return seen !== undefined && Date.now() - seen < REMEMBERED_MS;
    },
  };
}
