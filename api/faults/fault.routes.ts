import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { NewFaultSchema } from '../../core/faults/fault.schema.ts';
import { faultStanding } from '../../core/faults/fault-standing.ts';
import { faultTimeline } from '../../core/faults/fault-timeline.ts';
import { findFault, listFaults } from '../../core/faults/find-faults.ts';
import { reportFault } from '../../core/faults/report-fault.ts';
import { actorOf } from '../actor.ts';
import { answerCreation } from '../answer-creation.ts';
import { TimelinePage, TimelineQuery } from '../demands/demand.schema.ts';
import { timelineLine } from '../demands/timeline.view.ts';
import type { ApiDeps } from '../deps.ts';
import { caseHeaders } from '../headers.ts';
import { requireIdempotencyKey } from '../once.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { FaultListQuery, FaultPage, FaultParams, FaultSchema } from './fault.schema.ts';
import { faultSummary, faultView } from './fault.view.ts';

/** Faults 障碍申告 (art. 24–31). */
export const faultRoutes =
  ({ orm, clock, calendar }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/faults',
      {
        config: { scope: 'faults:write' },
        preValidation: requireIdempotencyKey,
        schema: {
          operationId: 'reportFault',
          tags: ['faults'],
          summary: 'Report a fault 障碍申告',
          description:
            'Accepted at once, engine up or down. Whether the customer is important comes from the record: `route` says who takes it in (art. 24). A report of a service whose fault is open becomes its repeat: 201, state `repeat`, `repeatOf` names the first.',
          headers: caseHeaders,
          body: NewFaultSchema,
          response: { 201: FaultSchema, ...errorResponses(409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        return await answerCreation(request, reply, orm, 'POST /v1/faults', async (em) => {
          const fault = await reportFault(em, { fault: request.body, now, actor });
          const body = faultView(await faultStanding(em, fault), await calendar(em), now);
          return { location: `/v1/faults/${fault.id}`, body };
        });
      },
    );

    app.get(
      '/faults',
      {
        config: { scope: 'faults:read' },
        schema: {
          operationId: 'listFaults',
          tags: ['faults'],
          summary: 'Faults, newest first 障碍列表',
          querystring: FaultListQuery,
          response: { 200: FaultPage, ...errorResponses() },
        },
      },
      async ({ query }) => {
        const rows = await listFaults(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, faultSummary);
      },
    );

    app.get(
      '/faults/:id',
      {
        config: { scope: 'faults:read' },
        schema: {
          operationId: 'getFault',
          tags: ['faults'],
          summary: 'A fault and where it stands 障碍及进展',
          params: FaultParams,
          response: { 200: FaultSchema, ...errorResponses(404) },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        const standing = await faultStanding(em, await findFault(em, params.id));
        return faultView(standing, await calendar(em), await clock.now());
      },
    );

    app.get(
      '/faults/:id/timeline',
      {
        config: { scope: 'faults:read' },
        schema: {
          operationId: 'getFaultTimeline',
          tags: ['faults'],
          summary: 'What happened to a fault, in order 障碍时间线',
          params: FaultParams,
          querystring: TimelineQuery,
          response: { 200: TimelinePage, ...errorResponses(404) },
        },
      },
      async ({ params, query }) => {
        const em = orm.em.fork();
        const { id: faultId } = await findFault(em, params.id);
        const rows = await faultTimeline(em, { faultId, ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ id }) => id, timelineLine);
      },
    );
  };
