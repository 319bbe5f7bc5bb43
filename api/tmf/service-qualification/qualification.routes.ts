import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { seenQualifications } from '../../../core/access/visibility.ts';
import { type DemandRow, findDemand } from '../../../core/demands/find-demands.ts';
import { NotFoundError } from '../../../core/errors.ts';
import { createEmbeddedInventory } from '../../../core/inventory/embedded-inventory.ts';
import {
  type AskedItem,
  askInventory,
  keepQualification,
} from '../../../core/qualifications/ask-inventory.ts';
import { findQualification } from '../../../core/qualifications/find-qualifications.ts';
import { Qualification, type QualificationRow } from '../../../core/qualifications/qualification.entity.ts';
import { wholeSeconds } from '../../../core/tmf/moments.ts';
import { presaleView } from '../../../core/tmf/service-qualification/presale.view.ts';
import {
  base,
  CheckCreateSchema,
  CheckSchema,
  QueryCreateSchema,
  QuerySchema,
} from '../../../core/tmf/service-qualification/qualification.schema.ts';
import { checkView, queryView } from '../../../core/tmf/service-qualification/qualification.view.ts';
import { serviceTypes, typeOf, wishOf } from '../../../core/tmf/service-qualification/wish.ts';
import { actorOf } from '../../actor.ts';
import { answerCreation } from '../../answer-creation.ts';
import type { ApiDeps } from '../../deps.ts';
import { creationHeaders } from '../../headers.ts';
import { serveCollection } from '../common/collection.ts';
import { type Attributes, momentCondition, uuids } from '../common/filter.ts';
import { tmfErrors } from '../common/tmf-error.ts';

type Where = FilterQuery<QualificationRow>;
type Asked = { externalId?: string; description?: string; instantSyncQualification?: boolean };

const attributesOf = (date: string): Attributes<Where> => ({
  id: { description: 'id is this', condition: (values) => ({ id: { $in: uuids(values) } }) },
  externalId: {
    description: 'id at the caller is this',
    condition: (values) => ({ externalId: { $in: values } }),
  },
  state: {
    description: 'state is this (all kept ones are done)',
    condition: (values) => (values.includes('done') ? {} : { id: { $in: [] } }),
  },
  [date]: {
    description: 'question was asked at this moment',
    moment: true,
    condition: (values, operator) => ({ askedAt: momentCondition(date, values, operator) }),
  },
});

/** TMF645 service qualification: the inventory's answer at once, and the presale of a demand. */
export const tmfQualificationRoutes =
  ({ orm, clock, inventory = createEmbeddedInventory({ orm }) }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const list =
      (kind: QualificationRow['kind']) =>
      async (em: EntityManager, conditions: Where[], page: { offset: number; limit: number }) =>
        await em.findAndCount(
          Qualification,
          { $and: [{ kind }, ...seenQualifications(), ...conditions] },
          { ...page, orderBy: { seq: 'desc' } },
        );

    serveCollection<QualificationRow | DemandRow, Where>(app, orm, {
      name: 'checkServiceQualification',
      title: 'TMF645 check of a service qualification 资源能力查询',
      tag: 'tmf645',
      scope: 'demands:read',
      schema: CheckSchema,
      attributes: attributesOf('checkServiceQualificationDate'),
      list: list('check'),
      find: async (em, id) =>
        await findQualification(em, 'check', id).catch(async (error: unknown) => {
          if (error instanceof NotFoundError) return await findDemand(em, id);
          throw error;
        }),
      view: async (em, rows) =>
        await Promise.all(
          rows.map(async (row) => ('askedAt' in row ? checkView(row) : await presaleView(em, row))),
        ),
    });

    serveCollection<QualificationRow, Where>(app, orm, {
      name: 'queryServiceQualification',
      title: 'TMF645 query of service qualifications 可提供业务查询',
      tag: 'tmf645',
      scope: 'demands:read',
      schema: QuerySchema,
      attributes: attributesOf('queryServiceQualificationDate'),
      list: list('query'),
      find: async (em, id) => await findQualification(em, 'query', id),
      view: async (_em, rows) => rows.map(queryView),
    });

    /** Asks, keeps, answers: 200 where the caller waits for the answer, else 201; it is the same. */
    const ask = async <View>(
      request: FastifyRequest,
      reply: FastifyReply,
      kind: QualificationRow['kind'],
      { externalId, description, instantSyncQualification }: Asked,
      asked: AskedItem[],
      view: (row: QualificationRow) => View,
    ): Promise<View> => {
      const now = wholeSeconds(await clock.now());
      const actor = actorOf(request);
      const name = `${base}/${kind}ServiceQualification`;
      const items = await askInventory(inventory, asked);
      const answer = await answerCreation(request, reply, orm, `POST ${name}`, async (em) => {
        const row = await keepQualification(em, { kind, items, externalId, description, now, actor });
        return { location: `${name}/${row.id}`, body: view(row) };
      });
      if (instantSyncQualification === true) reply.code(200);
      return answer;
    };

    app.post(
      '/checkServiceQualification',
      {
        config: { scope: 'demands:write' },
        schema: {
          operationId: 'createTmfCheckServiceQualification',
          tags: ['tmf645'],
          summary: 'TMF645: can this be had there? 资源能力查询',
          description:
            'Answered at once by the inventory, segment by segment (art. 9–10); nothing is reserved and nobody is asked. What the inventory does not know is unqualified with the reason `unknown`: a service order (TMF641) starts the presale, in which people find out, and `GET …/checkServiceQualification/{id of the order}` answers with what they replied.',
          headers: creationHeaders,
          body: CheckCreateSchema,
          response: { 200: CheckSchema, 201: CheckSchema, ...tmfErrors(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const { serviceQualificationItem: items } = request.body;
        const asked = items.map(({ id, service }, index) => {
          const type = typeOf(service);
          return wishOf(id ?? String(index + 1), service, type === undefined ? 'internet' : type);
        });
        return await ask(request, reply, 'check', request.body, asked, checkView);
      },
    );

    app.post(
      '/queryServiceQualification',
      {
        config: { scope: 'demands:write' },
        schema: {
          operationId: 'createTmfQueryServiceQualification',
          tags: ['tmf645'],
          summary: 'TMF645: what can be had there? 可提供业务查询',
          description:
            'The types of service that can be had at the places, at once or after construction; of the type and bandwidth that are named, where they are. Without a place nothing can be had.',
          headers: creationHeaders,
          body: QueryCreateSchema,
          response: { 200: QuerySchema, 201: QuerySchema, ...tmfErrors(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const { service } = request.body.searchCriteria;
        const type = typeOf(service);
        const asked = (type === undefined ? serviceTypes : [type]).map((one, index) =>
          wishOf(String(index + 1), service, one),
        );
        return await ask(request, reply, 'query', request.body, asked, queryView);
      },
    );
  };
