import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Reads what a form of a page sends; of a name that comes twice the last one counts. */
export function parseForms(app: FastifyInstance): void {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, body: string) => Object.fromEntries(new URLSearchParams(body)),
  );
}
