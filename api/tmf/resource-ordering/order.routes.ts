import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { findWorkOrder, listWorkOrders } from '../../../core/construction/find-work-orders.ts';
import { moveWork, orderWork, type Work, type WorkMove } from '../../../core/construction/order-work.ts';
import {
  type WorkOrderRow,
  type WorkPlace,
  workPlaceNames,
} from '../../../core/construction/work-order.entity.ts';
import { NotFoundError, UnprocessableError } from '../../../core/errors.ts';
import { Resource } from '../../../core/inventory/resource.entity.ts';
import { keepDetails } from '../../../core/tmf/keep-details.ts';
import { momentAsDay, wholeSeconds } from '../../../core/tmf/moments.ts';
import { said } from '../../../core/tmf/parties.ts';
import {
  base,
  CancelResourceOrderCreateSchema,
  CancelResourceOrderSchema,
  type ResourceOrderCreate,
  ResourceOrderCreateSchema,
  ResourceOrderSchema,
  ResourceOrderUpdateSchema,
} from '../../../core/tmf/resource-ordering/order.schema.ts';
import { cancelView, orderViews } from '../../../core/tmf/resource-ordering/order.view.ts';
import { addressOf, TmfParams } from '../../../core/tmf/shapes.ts';
import { oursOf, tmfStates } from '../../../core/tmf/states.ts';
import { isUuid } from '../../../core/uuid.ts';
import { actorOf } from '../../actor.ts';
import { answerCreation } from '../../answer-creation.ts';
import type { ApiDeps } from '../../deps.ts';
import { creationHeaders, writingHeaders } from '../../headers.ts';
import { serveCollection } from '../common/collection.ts';
import { externalIds } from '../common/external-id.ts';
import { type Attributes, momentCondition, uuids } from '../common/filter.ts';
import { tmfErrors } from '../common/tmf-error.ts';

type Where = FilterQuery<WorkOrderRow>;

/** What a state of the table is in the rows. */
const whereState = (state: WorkMove): Where => {
  if (state === 'started') return { state: 'open', startedOn: { $ne: null } };
  return state === 'open' ? { state, startedOn: null } : { state };
};

const attributes: Attributes<Where> = {
  id: { description: 'id is this', condition: (values) => ({ id: { $in: uuids(values) } }) },
  externalId: {
    description: 'id at the caller is this',
    condition: (values) => externalIds('work-order', values),
  },
  state: {
    description: 'state is this',
    condition: (values) => ({
      $or: [{ id: { $in: [] } }, ...oursOf(tmfStates.resourceOrder, values).map(whereState)],
    }),
  },
  orderDate: {
    description: 'issue was at this moment',
    moment: true,
    condition: (values, operator) => ({ issuedAt: momentCondition('orderDate', values, operator) }),
  },
  'externalReference.id': {
    description: 'number of the work order is this',
    condition: (values) => ({ number: { $in: values.map((one) => one.toUpperCase()) } }),
  },
};

const NO_REASON = '未说明原因';
const isPlace = (text: string): text is WorkPlace => Object.hasOwn(workPlaceNames, text);

/** TMF652 resource ordering on the work orders of the record. */
export const tmfResourceOrderRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    serveCollection<WorkOrderRow, Where>(app, orm, {
      name: 'resourceOrder',
      title: 'TMF652 resource order 业务施工单',
      tag: 'tmf652',
      scope: 'steps:read',
      schema: ResourceOrderSchema,
      attributes,
      list: listWorkOrders,
      find: findWorkOrder,
      view: orderViews,
    });

    serveCollection<WorkOrderRow, Where>(app, orm, {
      name: 'cancelResourceOrder',
      title: 'TMF652 cancellation of a resource order 撤回施工单',
      tag: 'tmf652',
      scope: 'steps:read',
      schema: CancelResourceOrderSchema,
      attributes: {
        id: { description: 'id is this', condition: (values) => ({ id: { $in: uuids(values) } }) },
        'resourceOrder.id': {
          description: 'order is this',
          condition: (values) => ({ id: { $in: uuids(values) } }),
        },
      },
      list: async (em, conditions, page) =>
        await listWorkOrders(em, [{ state: 'withdrawn' }, ...conditions], page),
      find: async (em, id) => {
        const row = await findWorkOrder(em, id);
        if (row.state !== 'withdrawn') throw new NotFoundError('cancelResourceOrder', id);
        return row;
      },
      view: async (_em, rows) => rows.map(cancelView),
    });

    app.post(
      '/resourceOrder',
      {
        config: { scope: 'steps:write' },
        schema: {
          operationId: 'createTmfResourceOrder',
          tags: ['tmf652'],
          summary: 'TMF652: order network work without a demand 下达施工单',
          description:
            'The work orders of a demand come from its flow (art. 18–20, 37). This is for work that belongs to none: maintenance, relocation. It gets a number (SG) and is listed with the others; whoever carries it out says how it stands by PATCH.',
          headers: creationHeaders,
          body: ResourceOrderCreateSchema,
          response: { 201: ResourceOrderSchema, ...tmfErrors(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { body } = request;
        return await answerCreation(request, reply, orm, `POST ${base}/resourceOrder`, async (em) => {
          const row = await orderWork(em, { work: await workOf(em, body), now, actor });
          const { externalId, name, category, orderType, note } = body;
          const [item] = body.orderItem;
          await keepDetails(em, {
            kind: 'work-order',
            objectId: row.id,
            externalId,
            said: said({ name, category, orderType, note, itemId: item?.id, action: item?.action }),
          });
          const [view = {}] = await orderViews(em, [row]);
          return { location: `${base}/resourceOrder/${row.id}`, body: view };
        });
      },
    );

    app.patch(
      '/resourceOrder/:id',
      {
        config: { scope: 'steps:write' },
        schema: {
          operationId: 'patchTmfResourceOrder',
          tags: ['tmf652'],
          summary: 'TMF652: say how such work stands 更新施工单状态',
          description:
            'Of an order without a demand: acknowledged, inProgress, held (with cancellationReason), completed, cancelled. Those of a demand are carried out by its steps: 409. externalId, name, category, orderType and note are kept for both.',
          params: TmfParams,
          headers: writingHeaders,
          body: ResourceOrderUpdateSchema,
          response: { 200: ResourceOrderSchema, ...tmfErrors(404, 409, 413, 415, 422) },
        },
      },
      async (request) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { state, cancellationReason, externalId, name, category, orderType, note } = request.body;
        const words = said({ name, category, orderType, note });
        const [to] = state === undefined ? [] : oursOf(tmfStates.resourceOrder, [state]);
        if (state !== undefined && to === undefined)
          throw refused('/state', 'Must be acknowledged, inProgress, held, completed or cancelled.');
        if (to === undefined && externalId === undefined && Object.keys(words).length === 0)
          throw refused('', 'Nothing of this can be changed: cancel the order and send another.');
        return await orm.em.fork().transactional(async (em) => {
          const { id } = await findWorkOrder(em, request.params.id);
          if (to !== undefined)
            await moveWork(em, { id, to, reason: cancellationReason?.trim() || null, now, actor });
          await keepDetails(em, { kind: 'work-order', objectId: id, externalId, said: words });
          const [view = {}] = await orderViews(em, [await findWorkOrder(em, id)]);
          return view;
        });
      },
    );

    app.post(
      '/cancelResourceOrder',
      {
        config: { scope: 'steps:write' },
        schema: {
          operationId: 'createTmfCancelResourceOrder',
          tags: ['tmf652'],
          summary: 'TMF652: cancel a resource order 撤回施工单',
          description:
            'Of an order without a demand: done at once. One of a demand is withdrawn with it (TMF641 cancelServiceOrder): 409.',
          headers: creationHeaders,
          body: CancelResourceOrderCreateSchema,
          response: { 201: CancelResourceOrderSchema, ...tmfErrors(404, 409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { resourceOrder, cancellationReason } = request.body;
        return await answerCreation(request, reply, orm, `POST ${base}/cancelResourceOrder`, async (em) => {
          const { id } = await findWorkOrder(em, resourceOrder.id);
          const reason = cancellationReason?.trim() ?? NO_REASON;
          const row = await moveWork(em, { id, to: 'withdrawn', reason, now, actor });
          return { location: `${base}/cancelResourceOrder/${id}`, body: cancelView(row) };
        });
      },
    );
  };

/** The work as the record wants it. @throws UnprocessableError for a resource or a place that there is not. */
async function workOf(em: EntityManager, body: ResourceOrderCreate): Promise<Work> {
  const [item] = body.orderItem;
  const { id, category, place, name } = item?.resource ?? {};
  const resource = id === undefined ? null : await em.findOne(Resource, isUuid(id) ? { id } : { code: id });
  if (id !== undefined && resource === null)
    throw refused('/orderItem/0/resource/id', `There is no resource ${id} in TMF639.`);
  const workPlace = category ?? resource?.segment ?? 'configuration';
  if (!isPlace(workPlace))
    throw refused(
      '/orderItem/0/resource/category',
      `Must be one of ${Object.keys(workPlaceNames).join(', ')}.`,
    );
  const plannedFrom = body.requestedStartDate === undefined ? null : momentAsDay(body.requestedStartDate);
  const plannedTo =
    body.requestedCompletionDate === undefined ? null : momentAsDay(body.requestedCompletionDate);
  if (plannedFrom !== null && plannedTo !== null && plannedTo < plannedFrom)
    throw refused('/requestedCompletionDate', 'Must not be before requestedStartDate.');
  const what = [
    resource === null ? undefined : `${resource.name}（${resource.code}）`,
    name,
    body.description ?? body.name,
  ];
  return {
    workPlace,
    task: what.filter((one) => one !== undefined && one.trim() !== '').join('：') || '未说明',
    place: place === undefined ? (resource?.siteName ?? null) : addressOf(place) || null,
    plannedFrom,
    plannedTo,
  };
}

const refused = (pointer: string, message: string): UnprocessableError =>
  new UnprocessableError('work-order-makes-no-sense', 'The order cannot be meant so.', {
    faults: [{ pointer, message }],
  });
