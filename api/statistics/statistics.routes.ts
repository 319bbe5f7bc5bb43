import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { statistics } from '../../core/statistics/statistics.ts';
import type { ApiDeps } from '../deps.ts';
import { errorResponses } from '../problem.ts';

const count = (description: string) => Type.Integer({ minimum: 0, description });
const day = (description: string) =>
  Type.Optional(Type.String({ format: 'date', description: `${description}, yyyy-mm-dd of Asia/Shanghai` }));

const StatisticsSchema = Type.Object({
  demands: Type.Object(
    {
      received: count('Received in the period'),
      completed: count('Archived and active in the period'),
      withdrawn: count('Withdrawn by the customer in the period'),
      cancelled: count('Cancelled in the period'),
    },
    { description: 'Demands 需求' },
  ),
  dateDeviations: Type.Object(
    {
      built: count('Segments built in the period'),
      count: count('Of them, built on another day than replied at confirmation (art. 19)'),
      earlier: count('Of these, earlier than replied'),
      later: count('Of these, later than replied'),
    },
    { description: 'Dates that differ from those replied 投产时间偏差' },
  ),
  limits: Type.Array(
    Type.Object(
      {
        limit: Type.String({ description: 'Limit of the guidance', examples: ['acceptance'] }),
        met: count('Stopped in time'),
        missed: count('Stopped too late'),
      },
      { description: 'Clocks of one limit' },
    ),
    { description: 'Clocks that stopped in the period 时限' },
  ),
  acceptances: Type.Object(
    {
      held: count('Concluded in the period'),
      passed: count('Of them, passed'),
      passedAtFirst: count('Of them, passed at the first try'),
    },
    { description: 'Acceptances 验收' },
  ),
});

/** Counts for whoever answers for the guidance. */
export const statisticsRoutes =
  ({ orm }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/statistics',
      {
        schema: {
          operationId: 'getStatistics',
          tags: ['statistics'],
          summary: 'Counts over a period 统计',
          querystring: Type.Object(
            { from: day('From this day on'), to: day('Up to and with this day') },
            { additionalProperties: false },
          ),
          response: { 200: StatisticsSchema, ...errorResponses() },
        },
      },
      async ({ query }) => await statistics(orm.em.fork(), query),
    );
  };
