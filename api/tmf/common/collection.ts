import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type TObject, type TProperties, Type } from 'typebox';
import type { Scope } from '../../../core/access/scopes.ts';
import type { Orm } from '../../../core/database.ts';
import { TmfParams } from '../../../core/tmf/shapes.ts';
import { fieldsOf, select } from './fields.ts';
import { type Attributes, conditionsOf, filterQuery } from './filter.ts';
import { pagingQuery, sayPage } from './paging.ts';
import { tmfErrors } from './tmf-error.ts';

/** A kind of entity that is read by list and by id. */
export interface Collection<Row, Condition> {
  /** As the definition names it: `serviceOrder`. */
  name: string;
  /** What a person calls it, for the summary. */
  title: string;
  tag: string;
  scope: Scope;
  schema: TObject<TProperties>;
  attributes: Attributes<Condition>;
  /** A page, the newest first, and how many there are in all. */
  list: (
    em: EntityManager,
    conditions: Condition[],
    page: { offset: number; limit: number },
    request: FastifyRequest,
  ) => Promise<[Row[], number]>;
  /** @throws NotFoundError */
  find: (em: EntityManager, id: string, request: FastifyRequest) => Promise<Row>;
  view: (em: EntityManager, rows: Row[], request: FastifyRequest) => Promise<object[]>;
}

/** `GET /x` and `GET /x/{id}` with fields, filters and counted pages (TMF630). */
export function serveCollection<Row, Condition>(
  app: FastifyInstance,
  orm: Orm,
  { name, title, tag, scope, schema, attributes, list, find, view }: Collection<Row, Condition>,
): void {
  const known = Object.keys(schema.properties);
  const Name = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  app.get(
    `/${name}`,
    {
      config: { scope },
      schema: {
        operationId: `listTmf${Name}`,
        tags: [tag],
        summary: `${title}: a list`,
        description:
          'Headers: `X-Total-Count`, how many there are in all; `X-Result-Count`, how many came; `Link`, where the first, previous, next and last page are. Newest first. Several filters hold together.',
        querystring: Type.Object(
          { ...pagingQuery, ...filterQuery(attributes) },
          { additionalProperties: false },
        ),
        response: { 200: Type.Array(schema, { description: title }), ...tmfErrors() },
      },
    },
    async (request, reply) => {
      const { fields, offset, limit, ...filters } = readQuery(request.query);
      const wanted = fieldsOf(fields, known);
      const em = orm.em.fork();
      const [rows, total] = await list(em, conditionsOf(attributes, filters), { offset, limit }, request);
      sayPage(request, reply, { offset, limit, total, count: rows.length });
      return (await view(em, rows, request)).map((one) => select(one, wanted));
    },
  );
  app.get(
    `/${name}/:id`,
    {
      config: { scope },
      schema: {
        operationId: `getTmf${Name}`,
        tags: [tag],
        summary: title,
        params: TmfParams,
        querystring: Type.Object({ fields: pagingQuery.fields }, { additionalProperties: false }),
        response: { 200: schema, ...tmfErrors(404) },
      },
    },
    async (request) => {
      const { fields } = readQuery(request.query);
      const wanted = fieldsOf(fields, known);
      const em = orm.em.fork();
      const row = await find(em, String(Reflect.get(Object(request.params), 'id')), request);
      const [one = {}] = await view(em, [row], request);
      return select(one, wanted);
    },
  );
}

/** The query as its schema has let it through. */
function readQuery(query: unknown) {
  const { fields, offset, limit, ...rest }: Record<string, unknown> = { ...Object(query) };
  return {
    ...rest,
    fields: typeof fields === 'string' ? fields : undefined,
    offset: Number(offset ?? 0),
    limit: Number(limit ?? 100),
  };
}
