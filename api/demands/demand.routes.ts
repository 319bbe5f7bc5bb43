import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { HandlingRecord } from '../../core/construction/handling-record.entity.ts';
import { cancelDemand } from '../../core/demands/cancel-demand.ts';
import { NewDemandSchema } from '../../core/demands/demand.schema.ts';
import { demandStanding, standingAtReceipt } from '../../core/demands/demand-standing.ts';
import { demandTimeline } from '../../core/demands/demand-timeline.ts';
import { accessPointsOf, findDemand, listDemands } from '../../core/demands/find-demands.ts';
import { receiveDemand } from '../../core/demands/receive-demand.ts';
import { receivingTogether } from '../../core/demands/receive-together.ts';
import { answerOnce } from '../../core/idempotency/answer-once.ts';
import { Service } from '../../core/services/service.entity.ts';
import { actorOf } from '../actor.ts';
import { answerCreated, answerCreation } from '../answer-creation.ts';
import type { ApiDeps } from '../deps.ts';
import { HandlingSchema, handlingView } from '../forms/handling-record.ts';
import { caseHeaders, creationHeaders } from '../headers.ts';
import { markOnce, onceOf, requireIdempotencyKey } from '../once.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import {
  CancellationRequest,
  DemandListQuery,
  DemandPage,
  DemandParams,
  DemandSchema,
  TimelinePage,
  TimelineQuery,
} from './demand.schema.ts';
import { type DemandView, demandSummary, demandView, receivedView } from './demand.view.ts';
import { timelineLine } from './timeline.view.ts';

export const demandRoutes =
  ({ orm, clock, calendar }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    const receive = receivingTogether<DemandView>(orm);
    app.post(
      '/demands',
      {
        config: { scope: 'demands:write' },
        preValidation: requireIdempotencyKey,
        schema: {
          operationId: 'createDemand',
          tags: ['demands'],
          summary: 'Hand in a demand 提交需求',
          description:
            'Accepted at once, engine up or down; the answer tells where it stands, the header Location where to ask again. The body is one of three, by `action`: new 新增, adjust 调整 (with `serviceId`), close 停闭 (with `serviceId` and `closure`; what there is to close is on record). A service that another demand touches is 409 with the number of that demand.',
          headers: caseHeaders,
          body: NewDemandSchema,
          response: { 201: DemandSchema, ...errorResponses(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const { body: demand } = request;
        const order = { now: await clock.now(), actor: actorOf(request) };
        const location = (id: string) => `/v1/demands/${id}`;
        if (demand.action !== 'new')
          return await answerCreation(request, reply, orm, 'POST /v1/demands', async (em) => {
            const row = await receiveDemand(em, { ...order, demand });
            const received = { demand: row, accessPoints: await accessPointsOf(em, row.id) };
            const service = await em.findOneOrFail(Service, { id: row.serviceId ?? '' });
            return { location: location(row.id), body: receivedView(standingAtReceipt(received, service)) };
          });
        const answer = await receive({
          ...order,
          demand,
          once: onceOf(request, 'POST /v1/demands'),
          answer: (received) => ({
            status: 201,
            location: location(received.demand.id),
            body: receivedView(standingAtReceipt(received)),
          }),
        });
        return answerCreated(reply, answer);
      },
    );

    app.get(
      '/demands',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'listDemands',
          tags: ['demands'],
          summary: 'Demands, newest first 需求列表',
          querystring: DemandListQuery,
          response: { 200: DemandPage, ...errorResponses() },
        },
      },
      async ({ query }) => {
        const rows = await listDemands(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, demandSummary);
      },
    );

    app.get(
      '/demands/:id',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'getDemand',
          tags: ['demands'],
          summary: 'A demand and where it stands 需求及进展',
          params: DemandParams,
          response: { 200: DemandSchema, ...errorResponses(404) },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        const standing = await demandStanding(em, await findDemand(em, params.id));
        return demandView(standing, await calendar(em), await clock.now());
      },
    );

    app.post(
      '/demands/:id/cancellation',
      {
        config: { scope: 'demands:write' },
        schema: {
          operationId: 'cancelDemand',
          tags: ['demands'],
          summary: 'Cancel a demand at any stage 取消需求',
          description:
            'The demand is cancelled at once: its open steps and clocks end, what it reserved is given back, the reason stays. The engine ends the flow and takes the tasks out of Tasklist a moment later, as soon as it is up. The service that an adjustment or a closure is about stays as it is. What is completed, withdrawn or cancelled already is 409; so is what has gone too far: a service that is suspended already, resources that are released.',
          params: DemandParams,
          headers: creationHeaders,
          body: CancellationRequest,
          response: { 200: DemandSchema, ...errorResponses(404, 409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const { reason, cancelledBy } = request.body;
        const actor = actorOf(request, cancelledBy?.trim());
        const { id: demandId } = await findDemand(orm.em.fork(), request.params.id);
        const once = onceOf(request, `POST /v1/demands/${demandId}/cancellation`);
        const answer = await answerOnce(orm.em.fork(), once, async (em) => {
          const demand = await cancelDemand(em, { now, actor, demandId, reason: reason.trim() });
          const body = demandView(await demandStanding(em, demand), await calendar(em), now);
          return { status: 200, location: `/v1/demands/${demandId}`, body };
        });
        markOnce(reply, answer);
        return answer.body;
      },
    );

    app.get(
      '/demands/:id/handling-records',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'listHandlingRecords',
          tags: ['demands'],
          summary: 'Written records of blocked construction 协商记录',
          description: 'Art. 22: parties, times, opinions of every round and the decision; oldest first.',
          params: DemandParams,
          response: {
            200: Type.Object(
              { items: Type.Array(HandlingSchema, { description: 'A record' }) },
              { description: 'All records of the demand' },
            ),
            ...errorResponses(404),
          },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        const { id: demandId } = await findDemand(em, params.id);
        const records = await em.find(HandlingRecord, { demandId }, { orderBy: { seq: 'asc' } });
        return { items: records.map(handlingView) };
      },
    );

    app.get(
      '/demands/:id/timeline',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'getDemandTimeline',
          tags: ['demands'],
          summary: 'What happened to a demand, in order 需求时间线',
          params: DemandParams,
          querystring: TimelineQuery,
          response: { 200: TimelinePage, ...errorResponses(404) },
        },
      },
      async ({ params, query }) => {
        const em = orm.em.fork();
        const demand = await findDemand(em, params.id);
        const rows = await demandTimeline(em, { demandId: demand.id, ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ id }) => id, timelineLine);
      },
    );
  };
