import type { FastifyRequest } from 'fastify';
import { findingPrincipals } from '../../core/access/find-principal.ts';
import type { Principal } from '../../core/access/principal.ts';
import { kindOfSecret } from '../../core/access/secret.ts';
import { ForbiddenError, UnauthenticatedError } from '../../core/errors.ts';
import type { ApiDeps } from '../deps.ts';
import { sessionOf } from './session-cookie.ts';

/** Longest header that is looked at: a token with many claims has some thousand characters. */
const MAX_LENGTH = 8_192;

/** Who sent a request: by `Authorization: Bearer`, or by the cookie of a browser that has signed in. */
export function authenticator({ orm, access }: ApiDeps): (request: FastifyRequest) => Promise<Principal> {
  const find = findingPrincipals(orm);
  return async (request) => {
    const { authorization } = request.headers;
    const at = new Date();
    if (authorization === undefined) {
      const session = sessionOf(request);
      if (session === undefined)
        throw new UnauthenticatedError('Send an access key or a token: Authorization: Bearer …');
      refuseCrossSite(request);
      return await find({ secret: session, kind: 'session', at });
    }
    const [, bearer] = /^bearer +([\w.~+/=-]+) *$/i.exec(authorization.slice(0, MAX_LENGTH)) ?? [];
    if (bearer === undefined)
      throw new UnauthenticatedError('Send the key or token as Authorization: Bearer …');
    const isToken = kindOfSecret(bearer) === undefined && bearer.split('.').length === 3;
    if (isToken && access.readToken !== undefined) return await access.readToken(bearer);
    return await find({ secret: bearer, kind: 'key', at });
  };
}

const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * A cookie comes along by itself, so what a signed-in browser writes must come from a page of ours: browsers say so in
 * Sec-Fetch-Site (W3C Fetch Metadata), older ones in Origin. SameSite=Strict keeps it from other sites already; this also
 * keeps it from other ports and hosts of the same site.
 */
export function refuseCrossSite({ method, headers, host }: FastifyRequest): void {
  if (reading.includes(method)) return;
  const { 'sec-fetch-site': site, origin } = headers;
  if (site === 'same-origin') return;
  if (site === undefined && isOwn(origin, host)) return;
  throw new ForbiddenError(
    'cross-site',
    'A browser that is signed in writes from the pages of this service only.',
  );
}

/** Whether an origin is this host; behind a proxy the scheme may be another here than out there. */
function isOwn(origin: string | undefined, host: string): boolean {
  if (origin === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: other } = new URL(origin);
  return URL.canParse(`${protocol}//${host}`) && new URL(`${protocol}//${host}`).host === other;
}
