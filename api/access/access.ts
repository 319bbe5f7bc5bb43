import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actAs } from '../../core/access/acting.ts';
import { development, type Principal } from '../../core/access/principal.ts';
import { connectionLimits } from '../../core/access/settings.ts';
import { isDatabaseAway } from '../../core/database-away.ts';
import { ForbiddenError, UnauthenticatedError } from '../../core/errors.ts';
import type { ApiDeps } from '../deps.ts';
import { knownMonitors } from '../operations/known-monitors.ts';
import { authenticator } from './authenticate.ts';
import { guardBrowsers } from './browsers.ts';
import { guardRoutes } from './guard-routes.ts';
import { limitRequests } from './limits.ts';
import { sessionOf } from './session-cookie.ts';
import './route-scope.ts';
import { askToSignIn, refusePage } from './pages.ts';

/** Of a public route: nobody, who may do nothing. */
const nobody: Principal = {
  id: 'nobody',
  name: 'nobody',
  kind: 'token',
  department: null,
  scopes: new Set(),
};

/** Asks every request who it is and whether it may, before its body is read. Call it before the first route. */
export async function controlAccess(app: FastifyInstance, deps: ApiDeps): Promise<void> {
  const { access } = deps;
  // Beyond it a connection is dropped: better than running out of files for all.
  app.server.maxConnections = access.limits?.connections ?? connectionLimits.connections;
  app.decorateRequest('principal');
  await app.register(cookie);
  guardRoutes(app);
  await guardBrowsers(app, access);
  const limits = await limitRequests(app, access);
  const authenticate = authenticator(deps);
  const monitors = knownMonitors();
  app.decorateRequest('countFailure', async function (this: FastifyRequest) {
    await limits.countFailure(this);
  });

  app.addHook('onRequest', async (request, reply) => {
    const { scope, page = false, unlimited = false } = request.routeOptions.config;
    request.principal = access.auth === 'off' ? development : nobody;
    if (scope === undefined && !request.is404) throw new Error(`${request.routeOptions.url} says no scope.`);
    if (access.auth === 'off') return;
    if (request.is404 || scope === undefined || scope === 'public') {
      if (unlimited) return;
      await limits.refuseGuessing(request, reply);
      await limits.ofAddress(request, reply);
      return;
    }
    try {
      await limits.refuseGuessing(request, reply);
      request.principal = await authenticate(request);
      await limits.ofPrincipal(request, reply);
      if (!request.principal.scopes.has(scope)) throw lacks(scope);
      monitors.letIn(request);
    } catch (error) {
      // Keys are in the record, and what is wrong must be seen while it is away.
      if (isDatabaseAway(error) && monitors.knows(request)) return;
      // Who brings nothing guesses nothing, and is counted as anybody.
      if (error instanceof UnauthenticatedError)
        await (bringsNothing(request) ? limits.ofAddress(request, reply) : limits.countFailure(request));
      if (page) return await answerPage(error, request, reply);
      challenge(error, request, reply);
      throw error;
    }
  });

  // In the name of who asks, from here to the end of the answer.
  app.addHook('preHandler', (request, _reply, done) => actAs(request.principal, done));
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode === 401 && !reply.hasHeader('www-authenticate'))
      reply.header('www-authenticate', `${REALM}, error="invalid_token"`);
    if (reply.statusCode >= 400 && hasUnreadBody(request)) reply.header('connection', 'close');
    done(null, payload instanceof Readable ? inTheSameName(payload) : payload);
  });
}

const bringsNothing = (request: FastifyRequest): boolean =>
  request.headers.authorization === undefined && sessionOf(request) === undefined;

const REALM = 'Bearer realm="access-assurance"';

const lacks = (scope: string): ForbiddenError =>
  new ForbiddenError(
    'scope-missing',
    `This needs the scope ${scope}, which the key or token does not have.`,
    {
      scope,
    },
  );

/** What was wrong, for programs (RFC 6750, 3). */
function challenge(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  if (error instanceof UnauthenticatedError)
    reply.header(
      'www-authenticate',
      request.headers.authorization === undefined ? REALM : `${REALM}, error="invalid_token"`,
    );
  if (error instanceof ForbiddenError && error.code === 'scope-missing')
    reply.header(
      'www-authenticate',
      `${REALM}, error="insufficient_scope", scope="${String(error.details.scope)}"`,
    );
}

async function answerPage(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (error instanceof UnauthenticatedError) return await askToSignIn(request, reply);
  if (error instanceof ForbiddenError) return await refusePage(reply);
  throw error;
}

/** Bytes of a refused body that are read and thrown away for the sake of keeping the connection. */
const WORTH_READING = 64 * 1024;

/** A refused request with a long body: the connection ends, instead of all of it being read. */
function hasUnreadBody({ raw, headers }: FastifyRequest): boolean {
  if (raw.complete) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > WORTH_READING;
}

/**
 * A body that is streamed is read piece by piece when the socket has room, which is nobody's doing: each piece is made in
 * the name of who asked, or what is out of sight would be in it.
 */
function inTheSameName(stream: Readable): Readable {
  stream._read = AsyncLocalStorage.bind(stream._read);
  return stream;
}
