import type { FastifyInstance, FastifyRequest } from 'fastify';
import { development, type Principal } from '../../core/access/principal.ts';
import { ForbiddenError, UnauthenticatedError } from '../../core/errors.ts';
import type { ApiDeps } from '../deps.ts';
import { guardRoutes } from './guard-routes.ts';
import './route-scope.ts';

/** Of a public route: nobody, who may do nothing. */
const nobody: Principal = {
  id: 'nobody',
  name: 'nobody',
  kind: 'token',
  department: null,
  scopes: new Set(),
  expiresAt: null,
};

/** Asks every request who it is and whether it may. Call it before the first route. */
export function controlAccess(app: FastifyInstance, { access }: ApiDeps): void {
  app.decorateRequest('principal');
  guardRoutes(app);
  app.addHook('onRequest', async (request) => {
    const { scope } = request.routeOptions.config;
    request.principal = nobody;
    if (request.is404 || scope === 'public') return;
    if (scope === undefined) throw new Error(`${request.routeOptions.url} says no scope.`);
    request.principal = access.auth === 'off' ? development : await authenticate(request);
    if (!request.principal.scopes.has(scope))
      throw new ForbiddenError('scope-missing', `This needs the scope ${scope}.`, { scope });
  });
}

async function authenticate(_request: FastifyRequest): Promise<Principal> {
  throw new UnauthenticatedError('Send an access key: Authorization: Bearer <key>.');
}
