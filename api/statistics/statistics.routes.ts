import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { figuresOf, findFigure, toldSections } from '../../core/statistics/figures.ts';
import { listCases } from '../../core/statistics/list-cases.ts';
import { type Statistics, scopeOf, statistics } from '../../core/statistics/statistics.ts';
import type { ApiDeps } from '../deps.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { checkPeriod, readGroup } from './read-query.ts';
import { CasesPage, CasesQuery, StatisticsQuery, StatisticsSchema } from './statistics.schema.ts';
import { countOf, sectionsView } from './statistics.view.ts';

/** Figures for whoever answers for the guidance, and the cases behind each. */
export const statisticsRoutes =
  ({ orm, clock, calendar }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/statistics',
      {
        config: { scope: 'statistics:read' },
        schema: {
          operationId: 'getStatistics',
          tags: ['statistics'],
          summary: 'Figures over a period 统计',
          description:
            "To a key of one department the figures of what is its own: clocks it answers for, steps done at its desk, segments it builds, in cases it sees. The sections that are no department's are left away.",
          querystring: StatisticsQuery,
          response: { 200: StatisticsSchema, ...errorResponses() },
        },
      },
      async ({ query: { by, ...period } }) => {
        checkPeriod(period);
        const em = orm.em.fork();
        const now = await clock.now();
        const scope = await scopeOf(em, { calendar: await calendar(em), period, now });
        const counted = await statistics(em, scope, { by });
        const byLimit =
          by === 'limit' ? counted : await statistics(em, scope, { by: 'limit', only: stopped });
        return {
          from: period.from ?? null,
          to: period.to ?? null,
          by: by ?? null,
          at: toShanghaiIso(now),
          total: sectionsView(counted.total, period),
          groups: counted.groups.map(({ key, name, counts }) => ({
            key,
            name,
            ...sectionsView(counts, { ...period, by, key }),
          })),
          ...inShort(counted, byLimit),
        };
      },
    );

    app.get(
      '/statistics/cases',
      {
        config: { scope: 'statistics:read' },
        schema: {
          operationId: 'listCountedCases',
          tags: ['statistics'],
          summary: 'The cases behind a figure, newest first 统计明细',
          description:
            "To a key of one department those that were counted for it; a figure that is no department's is 403 `department-bound`.",
          querystring: CasesQuery,
          response: { 200: CasesPage, ...errorResponses() },
        },
      },
      async ({ query: { figure: id, by, key, limit, after, ...period } }) => {
        checkPeriod(period);
        const group = readGroup({ figure: id, by, key });
        const figure = findFigure(id);
        if (figure === undefined) throw new Error(`The schema lets ${id} through, which is no figure.`);
        const em = orm.em.fork();
        const scope = await scopeOf(em, { calendar: await calendar(em), period, now: await clock.now() });
        const rows = await listCases(em, scope, { figure, group, limit: limit + 1, after });
        return pageOf(
          rows,
          limit,
          ({ cursor }) => cursor,
          ({ id: objectId, kind, caseId, caseNumber, customerName, at, value }) => ({
            object: figure.source.object,
            objectId,
            kind,
            caseId,
            caseNumber,
            customerName,
            at: toShanghaiIso(at),
            value,
            unit: figure.value?.unit ?? null,
          }),
        );
      },
    );
  };

/** Of the clocks, how many stopped in time and how many too late. */
const stopped = figuresOf('clocks').filter(({ name }) => name === 'inTime' || name === 'missed');

/** The few counts that were answered before there were groups; those that are told to who acts. */
function inShort({ total }: Statistics, byLimit: Statistics) {
  const told = new Set(toldSections().map(({ section }) => section));
  const count = (id: string) => countOf(total, id).count;
  return {
    ...(told.has('demands') && {
      demands: {
        received: count('demands.received'),
        completed: count('demands.completed'),
        withdrawn: count('demands.withdrawn'),
        cancelled: count('demands.cancelled'),
      },
    }),
    dateDeviations: {
      built: count('dateDeviations.built'),
      count: count('dateDeviations.deviating'),
      earlier: count('dateDeviations.earlier'),
      later: count('dateDeviations.later'),
    },
    limits: byLimit.groups
      .map(({ key, counts }) => ({
        limit: key,
        met: countOf(counts, 'clocks.inTime').count,
        missed: countOf(counts, 'clocks.missed').count,
      }))
      .filter(({ met, missed }) => met + missed > 0),
    ...(told.has('acceptances') && {
      acceptances: {
        held: count('acceptances.held'),
        passed: count('acceptances.passed'),
        passedAtFirst: count('acceptances.passedAtFirst'),
      },
    }),
  };
}
