import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { findPrincipal } from '../../core/access/find-principal.ts';
import { signIn, signOut } from '../../core/access/sessions.ts';
import { ForbiddenError, UnauthenticatedError } from '../../core/errors.ts';
import type { ApiDeps } from '../deps.ts';
import { parseForms } from '../form-body.ts';
import { refuseCrossSite } from './authenticate.ts';
import { ownAddress, sendPage, signInPage, signOutForm } from './pages.ts';
import { clearSession, sessionOf, setSession } from './session-cookie.ts';

/** For staff, whose pages are opened from Tasklist: a browser signs in with an access key and gets a cookie for it. */
export const signInRoutes =
  ({ orm, access }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    parseForms(app);
    const config = { scope: 'public', page: true } as const;
    const schema = { hide: true };
    const field = (request: FastifyRequest, name: string): unknown => Reflect.get(Object(request.body), name);

    app.get('/sign-in', { config, schema }, async (request, reply) => {
      const session = sessionOf(request);
      const { next } = Object(request.query);
      if (session !== undefined && next === undefined) {
        const who = await findPrincipal(orm.em.fork(), {
          secret: session,
          kind: 'session',
          at: new Date(),
        }).catch(unlessUnknown);
        if (who !== undefined)
          return await sendPage(reply, 200, {
            title: '已登录',
            body: `<h1>已登录</h1>${signOutForm(who.name)}`,
          });
      }
      return await sendPage(reply, 200, signInPage(ownAddress(next), null));
    });

    app.post('/sign-in', { config, schema }, async (request, reply) => {
      const next = ownAddress(field(request, 'next'));
      const key = field(request, 'key');
      try {
        refuseCrossSite(request);
        const secret = await signIn(orm.em.fork(), typeof key === 'string' ? key.trim() : '', new Date());
        setSession(reply, secret, isSecure(request));
      } catch (error) {
        if (!(error instanceof UnauthenticatedError || error instanceof ForbiddenError)) throw error;
        if (error instanceof UnauthenticatedError) await request.countFailure();
        const fault =
          error instanceof ForbiddenError ? '请在本页面上登录。' : '密钥无效或已过期，请核对后重新输入。';
        return await sendPage(reply, error.status, signInPage(next, fault));
      }
      return await reply.redirect(next, 303);
    });

    app.post('/sign-out', { config, schema }, async (request, reply) => {
      const session = sessionOf(request);
      if (session !== undefined) {
        refuseCrossSite(request);
        await signOut(orm.em.fork(), session);
      }
      clearSession(reply);
      return await reply.redirect('/sign-in', 303);
    });

    const isSecure = ({ protocol }: FastifyRequest): boolean =>
      protocol === 'https' || access.secureCookie === true;
  };

function unlessUnknown(error: unknown): undefined {
  if (!(error instanceof UnauthenticatedError)) throw error;
}
