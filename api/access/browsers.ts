import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { AccessSettings } from '../../core/access/settings.ts';

/** An answer of the API is no page: nothing in it is run, shown in a frame or sent on. Pages have a policy of their own. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** Of the page of the contract, which comes from this service whole; its styles stand at the elements. */
const DOCS =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * They are the same in every answer, so helmet is asked for them once: for each request it would build all that makes them anew,
 * and hand them to Node one by one.
 */
async function headersOfHelmet(): Promise<Record<string, string>> {
  const probe = Fastify();
  await probe.register(helmet, {
    contentSecurityPolicy: false,
    // `no-referrer` would make browsers send `Origin: null` with the forms of our own pages.
    referrerPolicy: { policy: 'same-origin' },
  });
  probe.get('/', async (_request, reply) => reply.raw.getHeaders());
  const headers: Record<string, string> = (await probe.inject('/')).json();
  await probe.close();
  return headers;
}

/** What browsers are told: the headers of helmet, a policy for content, and who else's pages may call the API: nobody's. */
export async function guardBrowsers(app: FastifyInstance, { origins = [] }: AccessSettings): Promise<void> {
  const always = await headersOfHelmet();
  const docs = { ...always, 'content-security-policy': DOCS };
  // Answers are about customers: no cache on the way keeps them.
  const others = { ...always, 'content-security-policy': NOTHING, 'cache-control': 'no-store' };
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.routeOptions.url?.startsWith('/docs') ? docs : others);
    done();
  });
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: origins,
    methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'x-actor',
      'x-request-id',
      'last-event-id',
    ],
    exposedHeaders: [
      'location',
      'etag',
      'retry-after',
      'ratelimit-limit',
      'ratelimit-remaining',
      'ratelimit-reset',
      'x-request-id',
      'idempotency-replayed',
    ],
    // Keys are sent by programs in a header of theirs; cookies are for our own pages.
    credentials: false,
    maxAge: 600,
  });
}
