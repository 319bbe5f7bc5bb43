import { Readable } from 'node:stream';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Scope } from '../../core/access/scopes.ts';
import { assertUnbound } from '../../core/access/visibility.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { listImports } from '../../core/imports/find-imports.ts';
import type { ImportKind, ImportRow } from '../../core/imports/import.entity.ts';
import { importDefinitions } from '../../core/imports/import-definitions.ts';
import { importTemplate } from '../../core/imports/import-template.ts';
import { runImport } from '../../core/imports/run-import.ts';
import { attachmentNamed, mediaTypes, type SheetFormat } from '../../core/sheets/cell.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { writingHeaders } from '../headers.ts';
import { pageOf } from '../pages.ts';
import { errorResponses } from '../problem.ts';
import { ImportListQuery, ImportPage, ImportQuery, ImportReportSchema } from './import.schema.ts';
import { FILE_LIMIT, takeFiles, uploadedFile } from './uploaded-file.ts';

const word: Record<ImportKind, string> = { demands: 'Demand', resources: 'Resource', customers: 'Customer' };
const scopes: Record<ImportKind, Scope> = {
  demands: 'demands:write',
  resources: 'resources:write',
  customers: 'customers:write',
};
const again: Record<ImportKind, string> = {
  demands:
    'Rows with the same 外部编号 (externalNumber) are one demand with several access points. A demand that was imported before is left as it is, so the same file again imports nothing twice; other contents under its number are a fault. Each demand is received as by `POST /v1/demands`.',
  resources: 'By 资源编码 (code): created, updated or unchanged, as by `POST /v1/resources`.',
  customers: 'By 客户编号 (customerCode): created, updated or unchanged; an empty cell empties the field.',
};
/** Binary in OpenAPI 3.1: a media type without a schema of its own. Not validated: the file is judged by its content. */
const Binary = (description: string) => ({ schema: Type.Unknown({ description }) });

/** Import of sheets 批量导入: every fault by row, all rows or none. */
export const importRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    await takeFiles(app);

    const kinds: ImportKind[] = ['demands', 'resources', 'customers'];
    for (const kind of kinds) {
      const { name, columns, maxRows } = importDefinitions[kind];
      const config = { scope: scopes[kind] };
      app.post(
        `/imports/${kind}`,
        {
          config,
          bodyLimit: FILE_LIMIT + 64 * 1024,
          schema: {
            operationId: `import${word[kind]}Sheet`,
            tags: ['imports'],
            summary: `Import ${kind} from CSV or XLSX 批量导入${name}`,
            description: `One file of at most 20 MB and ${maxRows} rows: CSV (UTF-8 with or without mark, GB18030, UTF-16) or the first visible sheet of an XLSX, judged by content. Columns by their Chinese heading or field name, in any order: ${columns.map(({ heading, field, required }) => `${heading} \`${field}\`${required ? ' (required)' : ''}`).join(', ')}. Nothing is taken unless every row can be: 201 when something was new, 200 when not and for a dry run, 422 \`import-refused\` with every fault by row. ${again[kind]}`,
            headers: writingHeaders,
            querystring: ImportQuery,
            body: {
              content: {
                'multipart/form-data': {
                  // A union of types: a strict validator wants one, and a body that was read as a file is none.
                  schema: Type.Unsafe<unknown>({
                    type: ['object', 'null'],
                    description: 'One file',
                    required: ['file'],
                    properties: { file: { description: 'The sheet', contentMediaType: mediaTypes.xlsx } },
                  }),
                },
                'text/csv': Binary('The file as it is'),
                [mediaTypes.xlsx]: Binary('The file as it is'),
              },
            },
            response: {
              200: ImportReportSchema,
              201: ImportReportSchema,
              ...errorResponses(413, 415, 422),
            },
          },
        },
        async (request, reply) => {
          const now = await clock.now();
          const actor = actorOf(request);
          const { dryRun } = request.query;
          const file = await uploadedFile(request);
          const report = await runImport(orm.em.fork(), { kind, file, dryRun, now, actor });
          reply.code(report.id === null ? 200 : 201);
          return report;
        },
      );

      for (const format of ['xlsx', 'csv'] satisfies SheetFormat[])
        app.get(
          `/imports/${kind}/template.${format}`,
          {
            config,
            schema: {
              operationId: `download${word[kind]}Template${format === 'csv' ? 'Csv' : 'Xlsx'}`,
              tags: ['imports'],
              summary: `A sheet to fill in 下载${name}导入模板（${format.toUpperCase()}）`,
              description:
                'Headings, one example row (its number begins with 示例: an import leaves it out) and what each column takes.',
              response: { 200: fileResponse(format), ...errorResponses() },
            },
          },
          async (_request, reply) =>
            await reply
              .type(mediaTypes[format])
              .header(
                'content-disposition',
                attachmentNamed(`${kind}-template.${format}`, `${name}导入模板.${format}`),
              )
              .send(Readable.from(importTemplate(kind, format), { objectMode: false }) as never),
        );
    }

    app.get(
      '/imports',
      {
        config: { scope: 'audit:read' },
        schema: {
          operationId: 'listImports',
          tags: ['imports'],
          summary: 'Files that were imported, newest first 导入记录',
          querystring: ImportListQuery,
          response: { 200: ImportPage, ...errorResponses() },
        },
      },
      async ({ query }) => {
        assertUnbound('The list of imports');
        const rows = await listImports(orm.em.fork(), { ...query, limit: query.limit + 1 });
        return pageOf(rows, query.limit, ({ seq }) => seq, importView);
      },
    );
  };

/** The answer of a route that sends a file. */
const fileResponse = (format: SheetFormat) => ({
  description: 'The file',
  content: { [mediaTypes[format].split(';')[0] ?? '']: Binary('The file') },
});

const importView = ({ seq, ...row }: ImportRow) => ({
  ...row,
  fileName: row.fileName ?? null,
  at: toShanghaiIso(row.at),
});
