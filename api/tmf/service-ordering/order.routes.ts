import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import { seenDemands } from '../../../core/access/visibility.ts';
import { dateOf } from '../../../core/calendar/zone.ts';
import { cancelDemand } from '../../../core/demands/cancel-demand.ts';
import { Demand } from '../../../core/demands/demand.entity.ts';
import { type DemandRow, findDemand } from '../../../core/demands/find-demands.ts';
import { receiveDemand } from '../../../core/demands/receive-demand.ts';
import { NotFoundError, UnprocessableError } from '../../../core/errors.ts';
import { keepDetails } from '../../../core/tmf/keep-details.ts';
import { wholeSeconds } from '../../../core/tmf/moments.ts';
import { personParties, said } from '../../../core/tmf/parties.ts';
import {
  base,
  CancelServiceOrderCreateSchema,
  CancelServiceOrderSchema,
  ServiceOrderCreateSchema,
  ServiceOrderSchema,
  ServiceOrderUpdateSchema,
} from '../../../core/tmf/service-ordering/order.schema.ts';
import { cancelView, orderViews } from '../../../core/tmf/service-ordering/order.view.ts';
import { TmfParams } from '../../../core/tmf/shapes.ts';
import { oursOf, tmfStates } from '../../../core/tmf/states.ts';
import { actorOf } from '../../actor.ts';
import { answerCreation } from '../../answer-creation.ts';
import type { ApiDeps } from '../../deps.ts';
import { creationHeaders, writingHeaders } from '../../headers.ts';
import { serveCollection } from '../common/collection.ts';
import { externalIds } from '../common/external-id.ts';
import { type Attributes, momentCondition, uuids } from '../common/filter.ts';
import { withPointers } from '../common/mapped.ts';
import { tmfErrors } from '../common/tmf-error.ts';
import { newDemandOf } from './new-demand.ts';

type Where = FilterQuery<DemandRow>;

const NO_REASON = '未说明原因';

const cancelled: Attributes<Where> = {
  id: { description: 'id is this', condition: (values) => ({ id: { $in: uuids(values) } }) },
  'serviceOrder.id': {
    description: 'order is this',
    condition: (values) => ({ id: { $in: uuids(values) } }),
  },
  effectiveCancellationDate: {
    description: 'cancellation was at this moment',
    moment: true,
    condition: (values, operator) => ({
      concludedAt: momentCondition('effectiveCancellationDate', values, operator),
    }),
  },
};

const attributes: Attributes<Where> = {
  id: { description: 'id is this', condition: (values) => ({ id: { $in: uuids(values) } }) },
  externalId: {
    description: 'id at the caller is this',
    condition: (values) => externalIds('demand', values),
  },
  state: {
    description: 'state is this',
    condition: (values) => ({ state: { $in: oursOf(tmfStates.serviceOrder, values) } }),
  },
  orderDate: {
    description: 'receipt was at this moment',
    moment: true,
    condition: (values, operator) => ({ receivedAt: momentCondition('orderDate', values, operator) }),
  },
  completionDate: {
    description: 'completion was at this moment',
    moment: true,
    condition: (values, operator) => ({
      state: 'completed',
      concludedAt: momentCondition('completionDate', values, operator),
    }),
  },
  'externalReference.id': {
    description: 'number of the demand is this',
    condition: (values) => ({ number: { $in: values.map((one) => one.toUpperCase()) } }),
  },
  'relatedParty.id': {
    description: 'customer has this number',
    condition: (values) => ({ customerCode: { $in: values } }),
  },
  'serviceOrderItem.service.id': {
    description: 'changed or closed service is this',
    condition: (values) => ({ serviceId: { $in: uuids(values) } }),
  },
};

/** TMF641 service ordering on the demands of the record. */
export const tmfOrderRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    serveCollection<DemandRow, Where>(app, orm, {
      name: 'serviceOrder',
      title: 'TMF641 service order 需求',
      tag: 'tmf641',
      scope: 'demands:read',
      schema: ServiceOrderSchema,
      attributes,
      list: async (em, conditions, page) =>
        await em.findAndCount(
          Demand,
          { $and: [...seenDemands(), ...conditions] },
          { ...page, orderBy: { seq: 'desc' } },
        ),
      find: findDemand,
      view: async (em, rows, request) => await viewsFor(em, rows, request),
    });

    serveCollection<DemandRow, Where>(app, orm, {
      name: 'cancelServiceOrder',
      title: 'TMF641 cancellation of a service order 取消需求',
      tag: 'tmf641',
      scope: 'demands:read',
      schema: CancelServiceOrderSchema,
      attributes: cancelled,
      list: async (em, conditions, page) =>
        await em.findAndCount(
          Demand,
          { $and: [...seenDemands(), { state: 'cancelled' }, ...conditions] },
          { ...page, orderBy: { seq: 'desc' } },
        ),
      find: async (em, id) => {
        const demand = await findDemand(em, id);
        if (demand.state !== 'cancelled') throw new NotFoundError('cancelServiceOrder', id);
        return demand;
      },
      view: async (_em, rows) => rows.map(cancelView),
    });

    app.post(
      '/serviceOrder',
      {
        config: { scope: 'demands:write' },
        schema: {
          operationId: 'createTmfServiceOrder',
          tags: ['tmf641'],
          summary: 'TMF641: hand in a demand 提交需求',
          description:
            'As `POST /v1/demands`, with the same checks; the places of faults are those of the order. One item: add 新增, modify 调整 (with state inactive and resumeOn 暂停), delete 永久停闭. An `Idempotency-Key` makes it safe to repeat.',
          headers: creationHeaders,
          body: ServiceOrderCreateSchema,
          response: { 201: ServiceOrderSchema, ...tmfErrors(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { body } = request;
        const { demand, pointers } = newDemandOf(request, body, dateOf(now));
        return await answerCreation(request, reply, orm, `POST ${base}/serviceOrder`, async (em) => {
          const row = await withPointers(pointers, async () => receiveDemand(em, { demand, now, actor }));
          const { externalId, category, description, priority, note } = body;
          await keepDetails(em, {
            kind: 'demand',
            objectId: row.id,
            externalId,
            said: said({ category, description, priority, note, itemId: body.serviceOrderItem[0]?.id }),
          });
          const [view = {}] = await orderViews(em, [row]);
          return { location: `${base}/serviceOrder/${row.id}`, body: view };
        });
      },
    );

    app.patch(
      '/serviceOrder/:id',
      {
        config: { scope: 'demands:write' },
        schema: {
          operationId: 'patchTmfServiceOrder',
          tags: ['tmf641'],
          summary: 'TMF641: say more of an order, or cancel it 补充说明、取消需求',
          description:
            'externalId, category, description, priority and note are kept. `state: cancelled` cancels the demand, as cancelServiceOrder does. What is ordered cannot be changed: cancel and order anew; 422.',
          params: TmfParams,
          headers: writingHeaders,
          body: ServiceOrderUpdateSchema,
          response: { 200: ServiceOrderSchema, ...tmfErrors(404, 409, 413, 415, 422) },
        },
      },
      async (request) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { state, cancellationReason, externalId, category, description, priority, note } = request.body;
        const words = said({ category, description, priority, note });
        if (state !== undefined && state !== 'cancelled')
          throw refused('/state', 'Only "cancelled" can be asked for: the others come from the work itself.');
        if (state === undefined && externalId === undefined && Object.keys(words).length === 0)
          throw refused('', 'What is ordered cannot be changed: cancel the order and send another.');
        return await orm.em.fork().transactional(async (em) => {
          const { id: demandId } = await findDemand(em, request.params.id);
          if (state === 'cancelled')
            await cancelDemand(em, { now, actor, demandId, reason: cancellationReason?.trim() || NO_REASON });
          await keepDetails(em, { kind: 'demand', objectId: demandId, externalId, said: words });
          const [view = {}] = await orderViews(em, [await findDemand(em, demandId)]);
          return view;
        });
      },
    );

    app.post(
      '/cancelServiceOrder',
      {
        config: { scope: 'demands:write' },
        schema: {
          operationId: 'createTmfCancelServiceOrder',
          tags: ['tmf641'],
          summary: 'TMF641: cancel a service order 取消需求',
          description:
            'As `POST /v1/demands/{id}/cancellation`: done at once, so the task is answered as done. What is completed, withdrawn or cancelled already, or has gone too far, is 409.',
          headers: creationHeaders,
          body: CancelServiceOrderCreateSchema,
          response: { 201: CancelServiceOrderSchema, ...tmfErrors(404, 409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = wholeSeconds(await clock.now());
        const actor = actorOf(request);
        const { serviceOrder, cancellationReason } = request.body;
        return await answerCreation(request, reply, orm, `POST ${base}/cancelServiceOrder`, async (em) => {
          const { id: demandId } = await findDemand(em, serviceOrder.id);
          const reason = cancellationReason?.trim() ?? NO_REASON;
          const demand = await cancelDemand(em, { now, actor, demandId, reason });
          return { location: `${base}/cancelServiceOrder/${demandId}`, body: cancelView(demand) };
        });
      },
    );
  };

/** With contact and account manager where one order is asked for; who may not see them gets them masked (api/privacy). */
async function viewsFor(em: EntityManager, rows: DemandRow[], request: FastifyRequest) {
  const views = await orderViews(em, rows);
  const [row] = rows;
  if (row === undefined || !Object.hasOwn(Object(request.params), 'id')) return views;
  return views.map((view) => ({
    ...view,
    relatedParty: [...(view.relatedParty ?? []), ...personParties(row.customer, row.accountManager)],
  }));
}

const refused = (pointer: string, message: string): UnprocessableError =>
  new UnprocessableError('demand-makes-no-sense', 'The order cannot be changed so.', {
    faults: [{ pointer, message }],
  });
