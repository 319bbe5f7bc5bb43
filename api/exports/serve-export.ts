import { Readable } from 'node:stream';
import fastifyAccepts from '@fastify/accepts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type TProperties, Type } from 'typebox';
import { Value } from 'typebox/value';
import { dateOf } from '../../core/calendar/zone.ts';
import { DomainError, TransientError } from '../../core/errors.ts';
import { readBatches } from '../../core/exports/read-batches.ts';
import { maskAddress, maskMessage, maskText } from '../../core/privacy/mask.ts';
import { attachmentNamed, mediaTypes, type SheetFormat } from '../../core/sheets/cell.ts';
import type { SheetValue } from '../../core/sheets/sheet-value.ts';
import { writeCsv } from '../../core/sheets/write-csv.ts';
import { writeXlsx } from '../../core/sheets/write-xlsx.ts';
import type { ApiDeps } from '../deps.ts';
import { recordShown, seesPersonal } from '../privacy/personal-data.ts';
import { errorResponses } from '../problem.ts';
import type { ExportColumn, ExportDefinition } from './export-definition.ts';

/** Each holds a connection and a snapshot: what is asked beyond is told to come back. */
const MAX_AT_ONCE = 2;
/** Whoever takes nothing for so long is cut off, and so is what never ends: a snapshot keeps the database from tidying up. */
const STALL_MS = 60_000;
const MAX_MS = 15 * 60_000;

const formats: SheetFormat[] = ['csv', 'xlsx'];
const Format = Type.Optional(
  Type.Enum(formats, { description: 'csv, or xlsx of Excel; before `Accept`; csv where neither says' }),
);

/** Makes the registrar of exports of one app: they share how many may run at once. */
export function exporter(app: FastifyInstance, deps: Pick<ApiDeps, 'orm' | 'clock'>) {
  let running = 0;
  app.register(fastifyAccepts);

  return <Row, Shaped, Filters extends TProperties>(
    definition: ExportDefinition<Row, Shaped, Filters>,
  ): void => {
    const { list, name, scope, columns } = definition;
    const querystring = Type.Object(
      { ...definition.query.properties, format: Format },
      { additionalProperties: false },
    );
    app.get<{ Querystring: Record<string, unknown> & { format?: SheetFormat } }>(
      `/exports/${list}`,
      {
        config: { scope },
        // A HEAD would read all of it.
        exposeHeadRoute: false,
        schema: {
          operationId: definition.operationId,
          tags: ['exports'],
          summary: `All of a list as CSV or XLSX 导出${name}`,
          description: `Every row of \`GET /v1/${list}\` in the same order, with the same filters and the same sight, as of one moment, streamed without a limit. CSV is UTF-8 with mark, comma and CRLF; what Excel would calculate begins with '. XLSX goes on in another sheet after 1,048,576 rows. Times are of Shanghai. Columns: ${columns.map(({ heading, field }) => `${heading} \`${field}\``).join(', ')}. ${columns.some(({ personal }) => personal) ? 'Personal columns are masked without `personal:read`. ' : ''}A connection that breaks off leaves a file that is cut: a whole one ends as HTTP says. 503 \`unavailable\` while ${MAX_AT_ONCE} exports run.`,
          querystring,
          response: {
            200: {
              description: 'The file',
              content: Object.fromEntries(
                formats.map((format) => [
                  mediaTypes[format].split(';')[0] ?? format,
                  { schema: Type.Unknown({ description: 'The file' }) },
                ]),
              ),
            },
            ...errorResponses(404, 406),
          },
        },
      },
      async (request, reply) => {
        const format = request.query.format ?? accepted(request);
        if (running >= MAX_AT_ONCE)
          throw new TransientError(`${running} exports run already: try again in a few seconds.`);
        running += 1;
        let ended = false;
        const end = (): void => {
          if (!ended) running -= 1;
          ended = true;
        };
        try {
          const stream = await openExport(deps, definition, request, format);
          stream.once('close', end);
          return await sendFile(reply, stream, { list, name, format, day: dateOf(await deps.clock.now()) });
        } catch (error) {
          end();
          throw error;
        }
      },
    );
  };
}

/** By `Accept`; `*` and nothing are CSV. @throws DomainError 406 */
function accepted(request: FastifyRequest): SheetFormat {
  const types = formats.map((format) => mediaTypes[format].split(';')[0] ?? format);
  const type = request.accepts().type(types);
  const format = formats[types.indexOf(String(type))];
  if (format !== undefined) return format;
  throw new DomainError('not-acceptable', 406, 'A list comes as CSV or as XLSX: say ?format=csv or xlsx.', {
    offered: types,
  });
}

async function sendFile(
  reply: FastifyReply,
  stream: Readable,
  { list, name, format, day }: { list: string; name: string; format: SheetFormat; day: string },
): Promise<FastifyReply> {
  return await reply
    .type(mediaTypes[format])
    .header('content-disposition', attachmentNamed(`${list}-${day}.${format}`, `${name}-${day}.${format}`))
    .header('cache-control', 'no-store')
    .send(stream);
}

/**
 * The file as a stream that is read as fast as it is taken. Its first batch is read before it is handed over, so that what
 * cannot be asked for is answered as every error is. Who was shown personal data of how many rows is written down at its
 * end, whether whole or broken off.
 */
async function openExport<Row, Shaped, Filters extends TProperties>(
  deps: Pick<ApiDeps, 'orm' | 'clock'>,
  definition: ExportDefinition<Row, Shaped, Filters>,
  request: FastifyRequest<{ Querystring: Record<string, unknown> & { format?: SheetFormat } }>,
  format: SheetFormat,
): Promise<Readable> {
  const { orm, clock } = deps;
  const now = await clock.now();
  const { format: _, ...rest } = request.query;
  // Judged by Fastify already, by the same schema: this gives it its type.
  const query = Value.Parse(definition.query, rest);
  const unmasked = seesPersonal(request);
  const batches = readBatches(orm, {
    page: async (em, after, limit) => await definition.page(em, query, { after, limit }),
    cursorOf: definition.cursorOf,
    shape: async (em, rows: Row[]) => await definition.shape(em, rows, now),
  });
  const first = await batches.next();
  let shown = 0;
  let stalled: NodeJS.Timeout | undefined;
  async function* values(): AsyncGenerator<SheetValue[][]> {
    try {
      for (let batch = first; !batch.done; batch = await batches.next()) {
        const rows = batch.value.map((row) => valuesOf(definition, row, unmasked));
        if (unmasked) shown += rows.filter(({ personal }) => personal).length;
        stalled = setTimeout(() => stream.destroy(new Error('The export was not taken.')), STALL_MS);
        yield rows.map((row) => row.values);
        clearTimeout(stalled);
      }
    } finally {
      clearTimeout(stalled);
      await batches.return(undefined);
      if (shown > 0) await recordShown(deps, request, { objects: shown, id: null });
    }
  }
  const { columns, name } = definition;
  const stream =
    format === 'csv'
      ? Readable.from(writeCsv(columns, values()), { objectMode: false })
      : writeXlsx([{ name, columns, batches: values() }]);
  const whole = setTimeout(() => stream.destroy(new Error('The export took too long.')), MAX_MS);
  stream.once('close', () => clearTimeout(whole));
  // A caller who is gone before the first byte would leave the snapshot open.
  stream.once('close', () => {
    batches.return(undefined).catch((err: unknown) => request.log.warn({ err }, 'export not ended'));
  });
  return stream;
}

function valuesOf<Row, Shaped, Filters extends TProperties>(
  { columns, names }: ExportDefinition<Row, Shaped, Filters>,
  row: Shaped,
  unmasked: boolean,
): { values: SheetValue[]; personal: boolean } {
  let personal = false;
  const values = columns.map((column) => {
    const value = column.value(row) ?? null;
    if (column.personal === undefined || typeof value !== 'string' || value === '') return value;
    personal = true;
    return unmasked ? value : masked(value, column, names?.(row) ?? []);
  });
  return { values, personal };
}

function masked<Row>(value: string, { personal }: ExportColumn<Row>, names: string[]): string {
  if (personal === 'message') return maskMessage(value, names);
  if (personal === 'address') return maskAddress(value);
  return personal === undefined ? value : maskText(value, personal);
}
