import { randomBytes } from 'node:crypto';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { findDemand } from '../../core/demands/find-demands.ts';
import { NotFoundError } from '../../core/errors.ts';
import { signedInAs } from '../access/pages.ts';
import type { ApiDeps } from '../deps.ts';
import { pageHeaders } from '../html-page.ts';
import { unknownDemandPage, uploadPage } from './upload-page.ts';

/** The page on which staff upload the signed acceptance: Tasklist 8.6 takes no files. */
export const uploadRoutes =
  ({ orm }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/uploads/acceptance',
      {
        config: { scope: 'demands:read', page: true },
        schema: {
          hide: true,
          querystring: Type.Object({ demand: Type.String({ minLength: 1, maxLength: 64 }) }),
        },
      },
      async (request, reply) => {
        const { query } = request;
        const signedIn = signedInAs(request);
        const nonce = randomBytes(16).toString('base64');
        const page = await findDemand(orm.em.fork(), query.demand).then(
          ({ id, number, customerName }) => ({
            code: 200,
            html: uploadPage({ id, number, customerName, nonce, signedIn }),
          }),
          (error: unknown) => {
            if (!(error instanceof NotFoundError)) throw error;
            return { code: 404, html: unknownDemandPage(query.demand, nonce) };
          },
        );
        return await reply
          .code(page.code)
          .type('text/html; charset=utf-8')
          .headers(pageHeaders(nonce, { forms: true }))
          .send(page.html);
      },
    );
  };
