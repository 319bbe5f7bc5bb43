import type { FastifyReply, FastifyRequest } from 'fastify';
import { SESSION_HOURS } from '../../core/access/sessions.ts';

/** `__Host-`: browsers take it by https only, for this host alone, and let no other host of the domain set it. */
const NAMES = { secure: '__Host-access_session', plain: 'access_session' };

/** The secret of the session a browser sent; undefined when it has not signed in. */
export const sessionOf = ({ cookies }: FastifyRequest): string | undefined =>
  cookies[NAMES.secure] ?? cookies[NAMES.plain];

const options = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'strict' as const, secure });

export function setSession(reply: FastifyReply, secret: string, secure: boolean): void {
  reply.setCookie(secure ? NAMES.secure : NAMES.plain, secret, {
    ...options(secure),
    maxAge: SESSION_HOURS * 3_600,
  });
}

export function clearSession(reply: FastifyReply): void {
  reply.clearCookie(NAMES.secure, options(true));
  reply.clearCookie(NAMES.plain, options(false));
}
