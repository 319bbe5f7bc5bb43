import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';

/** Query of every list (TMF630): counted pages. `/v1` has keyset pages, which neither shift nor repeat. */
export const pagingQuery = {
  fields: Type.Optional(
    Type.String({
      maxLength: 1_000,
      description:
        'Attributes wanted, separated by commas; `id`, `href` and `@type` come in any case; `none`: only these',
      examples: ['state,relatedParty.id'],
    }),
  ),
  offset: Type.Integer({
    minimum: 0,
    maximum: 10_000_000,
    default: 0,
    description: 'How many entries are passed over',
  }),
  limit: Type.Integer({ minimum: 1, maximum: 500, default: 100, description: 'Entries of a page, 1 to 500' }),
};

/** Says how many there are in all, how many came, and where the neighbouring pages are (RFC 8288). */
export function sayPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { offset, limit, total, count }: { offset: number; limit: number; total: number; count: number },
): void {
  reply.header('x-total-count', String(total)).header('x-result-count', String(count));
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const pages: [string, number][] = [
    ['first', 0],
    ...(offset > 0 ? [['prev', Math.max(0, offset - limit)] satisfies [string, number]] : []),
    ...(offset + limit < total ? [['next', offset + limit] satisfies [string, number]] : []),
    ['last', last],
  ];
  reply.header(
    'link',
    pages.map(([rel, at]) => `<${pageUrl(request.url, at, limit)}>; rel="${rel}"`).join(', '),
  );
}

function pageUrl(url: string, offset: number, limit: number): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('offset', String(offset));
  parameters.set('limit', String(limit));
  return `${path}?${parameters}`;
}
