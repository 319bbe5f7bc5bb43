import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { explainDeadline } from '../../core/deadlines/explain-deadline.ts';
import { findDeadline, listDeadlines } from '../../core/deadlines/find-deadlines.ts';
import type { ApiDeps } from '../deps.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import {
  DeadlineListQuery,
  DeadlinePage,
  DeadlineParams,
  DeadlineSchema,
  ExplanationSchema,
} from './deadline.schema.ts';
import { deadlineView, explanationView } from './deadline.view.ts';
import { moveRoutes } from './move.routes.ts';

export const deadlineRoutes =
  (deps: Pick<ApiDeps, 'orm' | 'clock' | 'calendar'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const { orm, clock, calendar } = deps;
    await app.register(moveRoutes(deps));

    app.get(
      '/deadlines',
      {
        config: { scope: 'deadlines:read' },
        schema: {
          operationId: 'listDeadlines',
          tags: ['deadlines'],
          summary: 'Deadlines, newest first 时限列表',
          querystring: DeadlineListQuery,
          response: { 200: DeadlinePage, ...errorResponses(404) },
        },
      },
      async ({ query }) => {
        const em = orm.em.fork();
        const rows = await listDeadlines(em, { ...query, limit: query.limit + 1 });
        const [counted, now] = [await calendar(em), await clock.now()];
        return pageOf(
          rows,
          query.limit,
          ({ deadline }) => deadline.seq,
          (row) => deadlineView(row, counted, now),
        );
      },
    );

    app.get(
      '/deadlines/:id',
      {
        config: { scope: 'deadlines:read' },
        schema: {
          operationId: 'getDeadline',
          tags: ['deadlines'],
          summary: 'A deadline and the working time left 时限',
          params: DeadlineParams,
          response: { 200: DeadlineSchema, ...errorResponses(404) },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        return deadlineView(await findDeadline(em, params.id), await calendar(em), await clock.now());
      },
    );

    app.get(
      '/deadlines/:id/explanation',
      {
        config: { scope: 'deadlines:read' },
        schema: {
          operationId: 'explainDeadline',
          tags: ['deadlines'],
          summary: 'Why a deadline ends when it does, day by day 时限计算说明',
          params: DeadlineParams,
          response: { 200: ExplanationSchema, ...errorResponses(404) },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        const [counted, now] = [await calendar(em), await clock.now()];
        const explanation = await explainDeadline(em, { deadlineId: params.id, now, calendar: counted });
        return explanationView(explanation, counted, now);
      },
    );
  };
