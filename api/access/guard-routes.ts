import type { FastifyInstance } from 'fastify';
import type { Scope } from '../../core/access/scopes.ts';

/** A route of the app and what it needs: a test takes them from here, so that none is without a row in its table. */
export interface GuardedRoute {
  method: string;
  url: string;
  scope: Scope | 'public';
}

/** Routes of libraries, which cannot carry a scope of ours: the page of the contract, and the answers to preflights. */
const isLibrary = (method: string, url: string): boolean =>
  url === '/docs' || url.startsWith('/docs/') || (method === 'OPTIONS' && url === '*');

/**
 * Denies by default: a route that does not say which scope it needs keeps the app from starting. Register it before
 * the first route.
 */
export function guardRoutes(app: FastifyInstance): void {
  const unguarded: string[] = [];
  const guarded: GuardedRoute[] = [];
  app.decorate('guardedRoutes', guarded);
  app.addHook('onRoute', (route) => {
    for (const method of [route.method].flat()) {
      if (isLibrary(method, route.url)) route.config = { ...route.config, scope: 'public' };
      else if (route.config?.scope === undefined) unguarded.push(`${method} ${route.url}`);
      else guarded.push({ method, url: route.url, scope: route.config.scope });
    }
  });
  app.addHook('onReady', async () => {
    if (unguarded.length > 0)
      throw new Error(
        `These routes do not say what they need: add \`config: { scope: '…' }\` (core/access/scopes.ts), or 'public': ${unguarded.join(', ')}.`,
      );
  });
}
