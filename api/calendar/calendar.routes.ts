import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { findCalendarYear } from '../../core/calendar-years/find-calendar-year.ts';
import { lockCalendarImport, saveCalendarYear } from '../../core/calendar-years/save-calendar-year.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { answerTagged, checkIfMatch, ifMatch, ifNoneMatch } from '../etag.ts';
import { writingHeaders } from '../headers.ts';
import { isoOrNull } from '../moments.ts';
import { errorResponses, RequestError } from '../problem.ts';
import {
  CalendarYearBody,
  CalendarYearSchema,
  DueQuery,
  DueSchema,
  ImportedYearSchema,
  YearParams,
} from './calendar.schema.ts';
import { readReceipt } from './read-receipt.ts';

export const calendarRoutes =
  ({ orm, clock, calendar }: Pick<ApiDeps, 'orm' | 'clock' | 'calendar'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/calendar/due',
      {
        config: { scope: 'deadlines:read' },
        schema: {
          operationId: 'countDue',
          tags: ['calendar'],
          summary: 'When a limit would end, and why 时限试算',
          querystring: DueQuery,
          response: { 200: DueSchema, ...errorResponses() },
        },
      },
      async ({ query: { from, workingDays } }) => {
        const receivedAt = readReceipt(from);
        const counted = await calendar(orm.em.fork());
        const { dueAt, provisional } = counted.dueAt(receivedAt, workingDays);
        return {
          from: toShanghaiIso(receivedAt),
          workingDays,
          dueAt: toShanghaiIso(dueAt),
          provisional,
          days: counted.explain(receivedAt, workingDays, dueAt),
        };
      },
    );

    app.get(
      '/calendar/:year',
      {
        config: { scope: 'deadlines:read' },
        schema: {
          operationId: 'getCalendarYear',
          tags: ['calendar'],
          summary: 'The working days of a year 年度工作日历',
          description: 'The header `etag` is what PUT takes as If-Match.',
          params: YearParams,
          headers: Type.Object(ifNoneMatch),
          response: {
            200: CalendarYearSchema,
            304: Type.Null({ description: 'It is as you have it' }),
            ...errorResponses(),
          },
        },
      },
      async (request, reply) =>
        answerTagged(request, reply, await yearView(orm.em.fork(), request.params.year)),
    );

    app.put(
      '/calendar/:year',
      {
        config: { scope: 'calendar:write' },
        schema: {
          operationId: 'importCalendarYear',
          tags: ['calendar'],
          summary: "Import a year's notice; running deadlines are recounted 导入放假安排",
          description:
            'The same notice once more changes nothing. If-Match is honoured and not required: a notice is one document of the State Council, whoever hands it in.',
          params: YearParams,
          headers: Type.Object({ ...writingHeaders.properties, ...ifMatch }),
          body: CalendarYearBody,
          response: { 200: ImportedYearSchema, ...errorResponses(412, 413, 415, 422) },
        },
      },
      async (request) => {
        const { year } = request.params;
        const data = request.body;
        if (data.year !== year)
          throw new RequestError('body', [
            { pointer: '/year', message: `Must be ${year}, the year of the address; it is ${data.year}.` },
          ]);
        const [now, actor] = [await clock.now(), actorOf(request)];
        return await orm.em.fork().transactional(async (em) => {
          await lockCalendarImport(em);
          checkIfMatch(request, await yearView(em, year));
          const recount = await saveCalendarYear(em, { now, actor, data, calendar });
          return { ...(await yearView(em, year)), ...recount };
        });
      },
    );
  };

async function yearView(em: EntityManager, year: number) {
  const { data, origin, importedAt, importedBy } = await findCalendarYear(em, year);
  return {
    ...data,
    provisional: data.provisional ?? false,
    origin,
    importedAt: isoOrNull(importedAt),
    importedBy,
  };
}
