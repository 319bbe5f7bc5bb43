import type { Principal } from '../../core/access/principal.ts';
import type { Scope } from '../../core/access/scopes.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a caller needs for this route; `public`: nobody is asked who he is. A route without it is refused at the start. */
    scope?: Scope | 'public';
    /** A page for staff: who is not signed in gets the page to sign in instead of a problem. */
    page?: boolean;
  }
  interface FastifyRequest {
    /** Who asks. On public routes, and before the answer to who it is, nobody who may do anything. */
    principal: Principal;
  }
}
