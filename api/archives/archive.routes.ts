import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { AcceptanceArchiveRow } from '../../core/acceptance/acceptance.entity.ts';
import { archivedFacts, isIntact } from '../../core/acceptance/archive-acceptance.ts';
import { findArchive, listArchives } from '../../core/acceptance/find-archives.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { findDemand } from '../../core/demands/find-demands.ts';
import type { ApiDeps } from '../deps.ts';
import { Moment } from '../moments.ts';
import { PageOf, pageOf, pageQuery } from '../pages.ts';
import { errorResponses } from '../problem.ts';

const head = {
  number: Type.String({ description: 'Number of the archive (归档编号)', examples: ['DA-20261225-0001'] }),
  demandId: Type.String({ description: 'Id of the demand' }),
  archivedAt: Moment('When it was archived'),
  customerCode: Type.String({ description: 'Customer number of the CRM' }),
  customerName: Type.String({ description: 'Name of the customer' }),
  circuits: Type.Array(Type.String(), { description: 'Codes of the circuits (电路代号)' }),
  sha256: Type.String({ description: 'SHA-256 over metadata and files, hex' }),
};
const ArchiveSummary = Type.Object(head, { title: 'Archive', description: 'An archived acceptance' });
const ArchiveDetail = Type.Object(
  {
    ...head,
    intact: Type.Boolean({ description: 'Whether metadata and files still give the same hash' }),
    metadata: Type.Record(Type.String(), Type.Unknown(), {
      description: 'What was archived beside the files; `files` lists them with their hashes',
    }),
  },
  { title: 'ArchiveDetail', description: 'An archived acceptance with what it holds' },
);

const day = (description: string) =>
  Type.Optional(Type.String({ format: 'date', description: `${description}, yyyy-mm-dd` }));
const word = (description: string, examples: string[]) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 200, description, examples }));

const headOf = (row: AcceptanceArchiveRow) => ({
  number: row.number,
  demandId: row.demandId,
  archivedAt: toShanghaiIso(row.archivedAt),
  customerCode: row.customerCode,
  customerName: row.customerName,
  circuits: row.circuits,
  sha256: row.sha256,
});

/** Query of the list; an export takes the same, without the page. */
export const ArchiveListQuery = Type.Object(
  {
    customer: word('Number of the customer exactly, or a part of the name', ['华东物流']),
    circuit: word('Code of a circuit (电路代号)', ['DL-20261101-0001']),
    number: word('Number of the archive', ['DA-20261225-0001']),
    demand: word('Id or number of the demand', ['XQ-20260930-0001']),
    from: day('Archived on this day or later'),
    to: day('Archived on this day or earlier'),
    ...pageQuery,
  },
  { additionalProperties: false },
);

/** The archive of signed acceptances (art. 23). */
export const archiveRoutes =
  ({ orm }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/archives',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'listArchives',
          tags: ['archives'],
          summary: 'Archived acceptances, newest first 验收档案',
          querystring: ArchiveListQuery,
          response: { 200: PageOf(ArchiveSummary, 'An archive'), ...errorResponses(404) },
        },
      },
      async ({ query: { demand, ...filter } }) => {
        const em = orm.em.fork();
        const demandId = demand === undefined ? undefined : (await findDemand(em, demand)).id;
        const rows = await listArchives(em, { ...filter, demandId, limit: filter.limit + 1 });
        return pageOf(rows, filter.limit, ({ seq }) => seq, headOf);
      },
    );

    app.get(
      '/archives/:number',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'getArchive',
          tags: ['archives'],
          summary: 'An archived acceptance, verified 验收档案及校验',
          params: Type.Object({
            number: Type.String({
              minLength: 1,
              maxLength: 64,
              description: 'Number of the archive',
              examples: ['DA-20261225-0001'],
            }),
          }),
          response: { 200: ArchiveDetail, ...errorResponses(404) },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        const archive = await findArchive(em, params.number);
        return {
          ...headOf(archive),
          intact: await isIntact(em, archive),
          metadata: await archivedFacts(em, archive),
        };
      },
    );
  };
