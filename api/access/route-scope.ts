import type { Scope } from '../../core/access/scopes.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a caller needs for this route; `public`: nobody is asked who he is. A route without it is refused at the start. */
    scope?: Scope | 'public';
  }
}
