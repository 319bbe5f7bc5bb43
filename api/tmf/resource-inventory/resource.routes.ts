import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { type EntityManager, type FilterQuery, raw } from '@mikro-orm/postgresql';
import { ConflictError, NotFoundError } from '../../../core/errors.ts';
import { importResources } from '../../../core/inventory/import-resources.ts';
import type { ResourceRow } from '../../../core/inventory/list-resources.ts';
import { Resource } from '../../../core/inventory/resource.entity.ts';
import { nextNumber } from '../../../core/numbers/next-number.ts';
import { segments } from '../../../core/segments.ts';
import { keepDetails } from '../../../core/tmf/keep-details.ts';
import { wholeSeconds } from '../../../core/tmf/moments.ts';
import {
  base,
  ResourceCreateSchema,
  type ResourceUpdate,
  ResourceUpdateSchema,
  TmfResourceSchema,
} from '../../../core/tmf/resource-inventory/resource.schema.ts';
import { resourceViews } from '../../../core/tmf/resource-inventory/resource.view.ts';
import { characteristic, TmfParams } from '../../../core/tmf/shapes.ts';
import { isUuid } from '../../../core/uuid.ts';
import { actorOf } from '../../actor.ts';
import { answerCreation } from '../../answer-creation.ts';
import type { ApiDeps } from '../../deps.ts';
import { creationHeaders, writingHeaders } from '../../headers.ts';
import { serveCollection } from '../common/collection.ts';
import { type Attributes, uuids } from '../common/filter.ts';
import { withPointers } from '../common/mapped.ts';
import { tmfErrors } from '../common/tmf-error.ts';
import { resourceInput, resourcePointers } from './resource-input.ts';

type Where = FilterQuery<ResourceRow>;

/** The status of a resource is counted, so a filter is the condition that it counts. */
const statuses: Record<string, Where> = {
  unknown: { capacity: 0 },
  reserved: { capacity: { $gt: 0 }, free: 0 },
  available: { free: { $gt: 0 } },
};
const usages: Record<string, Where> = {
  idle: { $or: [{ capacity: 0 }, { [raw('free = capacity')]: [] }] },
  busy: { capacity: { $gt: 0 }, free: 0 },
  active: { free: { $gt: 0 }, [raw('free < capacity')]: [] },
};
/** No row fulfils it: for a value that nothing has. */
const none: Where = { id: { $in: [] } };
const anyOf = (table: Record<string, Where>, values: string[]): Where => ({
  $or: [none, ...values.flatMap((value) => table[value] ?? [])],
});

const attributes: Attributes<Where> = {
  id: { description: 'id is this', condition: (values) => ({ id: { $in: uuids(values) } }) },
  name: { description: 'name is this', condition: (values) => ({ name: { $in: values } }) },
  category: {
    description: 'segment is this',
    condition: (values) => ({ segment: { $in: segments.filter((one) => values.includes(one)) } }),
  },
  resourceStatus: { description: 'status is this', condition: (values) => anyOf(statuses, values) },
  usageState: { description: 'state of usage is this', condition: (values) => anyOf(usages, values) },
  'place.id': { description: 'site has this number', condition: (values) => ({ siteCode: { $in: values } }) },
  'place.name': { description: 'site has this name', condition: (values) => ({ siteName: { $in: values } }) },
  'relatedParty.name': { description: 'owner is this', condition: (values) => ({ owner: { $in: values } }) },
  'resourceCharacteristic.code': {
    description: 'code (资源编码) is this',
    condition: (values) => ({ code: { $in: values } }),
  },
};

/** @param idOrCode the id, or the code. @throws NotFoundError */
async function findOne(em: EntityManager, idOrCode: string): Promise<ResourceRow> {
  const row = await em.findOne(Resource, isUuid(idOrCode) ? { id: idOrCode } : { code: idOrCode });
  if (row === null) throw new NotFoundError('resource', idOrCode);
  return row;
}

/** TMF639 resource inventory on the embedded inventory. */
export const tmfResourceRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    serveCollection<ResourceRow, Where>(app, orm, {
      name: 'resource',
      title: 'TMF639 resource 资源',
      tag: 'tmf639',
      scope: 'resources:read',
      schema: TmfResourceSchema,
      attributes,
      list: async (em, conditions, page) =>
        await em.findAndCount(Resource, { $and: conditions }, { ...page, orderBy: { seq: 'desc' } }),
      find: findOne,
      view: async (em, rows, { params }) =>
        await resourceViews(em, rows, Object.hasOwn(Object(params), 'id')),
    });

    app.post(
      '/resource',
      {
        config: { scope: 'resources:write' },
        schema: {
          operationId: 'createTmfResource',
          tags: ['tmf639'],
          summary: 'TMF639: register a resource 登记资源',
          description:
            'As `POST /v1/resources`, one resource. Its code is the characteristic `code`; one is given where it is missing (ZY-yyyymmdd-nnnn). A code that is known already is 409: change it by PATCH.',
          headers: creationHeaders,
          body: ResourceCreateSchema,
          response: { 201: TmfResourceSchema, ...tmfErrors(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { body } = request;
        return await answerCreation(request, reply, orm, `POST ${base}/resource`, async (em) => {
          const said = characteristic(body.resourceCharacteristic, 'code');
          const code = said === undefined ? await nextNumber(em, 'ZY', now) : String(said);
          const resource = resourceInput(request, body, code, null);
          if ((await em.count(Resource, { code })) > 0)
            throw new ConflictError(
              'resource-code-taken',
              `There is a resource ${code} already: change it by PATCH.`,
              {
                code,
              },
            );
          await withPointers(resourcePointers, async () =>
            importResources(em, { resources: [resource], now, actor }),
          );
          const row = await findOne(em, code);
          await keepSaid(em, row.id, body);
          const [view = {}] = await resourceViews(em, [row], true);
          return { location: `${base}/resource/${row.id}`, body: view };
        });
      },
    );

    app.patch(
      '/resource/:id',
      {
        config: { scope: 'resources:write' },
        schema: {
          operationId: 'patchTmfResource',
          tags: ['tmf639'],
          summary: 'TMF639: change a resource 更改资源',
          description:
            'As `POST /v1/resources` with the code of a known one: what is said replaces what was, characteristics by their name. The code stays. What demands hold cannot be taken away: 422.',
          params: TmfParams,
          headers: writingHeaders,
          body: ResourceUpdateSchema,
          response: { 200: TmfResourceSchema, ...tmfErrors(404, 413, 415, 422) },
        },
      },
      async (request) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { body } = request;
        return await orm.em.fork().transactional(async (em) => {
          const known = await findOne(em, request.params.id);
          const resource = resourceInput(request, body, known.code, known);
          await withPointers(resourcePointers, async () =>
            importResources(em, { resources: [resource], now, actor }),
          );
          await keepSaid(em, known.id, body);
          const [view = {}] = await resourceViews(em, [known], true);
          return view;
        });
      },
    );
  };

async function keepSaid(em: EntityManager, objectId: string, { description, note }: ResourceUpdate) {
  if (description === undefined && note === undefined) return;
  await keepDetails(em, {
    kind: 'resource',
    objectId,
    said: { ...(description === undefined ? {} : { description }), ...(note === undefined ? {} : { note }) },
  });
}
