import type { Principal } from '../../core/access/principal.ts';
import type { Scope } from '../../core/access/scopes.ts';
import type { GuardedRoute } from './guard-routes.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a caller needs for this route; `public`: nobody is asked who he is. A route without it is refused at the start. */
    scope?: Scope | 'public';
    /** A page for staff: who is not signed in gets the page to sign in instead of a problem. */
    page?: boolean;
    /** For the machine that runs the service: asked as often as it likes. */
    unlimited?: boolean;
  }
  interface FastifyInstance {
    guardedRoutes: GuardedRoute[];
  }
  interface FastifyRequest {
    /** Who asks. On public routes, and before the answer to who it is, nobody who may do anything. */
    principal: Principal;
    /** A failed attempt to be somebody; too many from one address are not heard for a minute. */
    countFailure: () => Promise<void>;
  }
}
