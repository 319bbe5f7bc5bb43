import multipart from '@fastify/multipart';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { sees } from '../../core/access/visibility.ts';
import { Attachment, type AttachmentRow } from '../../core/attachments/attachment.entity.ts';
import { findAttachments } from '../../core/attachments/find-attachments.ts';
import { storeAttachment } from '../../core/attachments/store-attachment.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { findDemand } from '../../core/demands/find-demands.ts';
import { DomainError, NotFoundError, UnprocessableError } from '../../core/errors.ts';
import { actorOf } from '../actor.ts';
import { DemandParams } from '../demands/demand.schema.ts';
import type { ApiDeps } from '../deps.ts';
import { writingHeaders } from '../headers.ts';
import { Moment } from '../moments.ts';
import { errorResponses } from '../problem.ts';

/** Bytes of one file. */
const FILE_LIMIT = 20 * 1024 * 1024;

const kinds = ['acceptance-form', 'handling-record', 'other'] as const;
const Kind = Type.Enum([...kinds], {
  description: 'acceptance-form 签字的验收单 (art. 23), handling-record 签字的协商记录 (art. 22), other',
});

const AttachmentSchema = Type.Object(
  {
    id: Type.String({ description: 'Id (UUID)' }),
    kind: Kind,
    name: Type.String({ description: 'Name of the file', examples: ['签字验收单.pdf'] }),
    mediaType: Type.String({ description: 'By content', examples: ['application/pdf'] }),
    size: Type.Integer({ description: 'Bytes' }),
    sha256: Type.String({ description: 'SHA-256 of the content, hex' }),
    uploadedAt: Moment('When it was uploaded'),
    uploadedBy: Type.String({ description: 'Who uploaded it' }),
  },
  { title: 'Attachment', description: 'A file of a demand' },
);

const attachmentView = (row: AttachmentRow): Static<typeof AttachmentSchema> => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  mediaType: row.mediaType,
  size: row.size,
  sha256: row.sha256,
  uploadedAt: toShanghaiIso(row.uploadedAt),
  uploadedBy: row.uploadedBy,
});

/** Files of demands: the signed forms above all. */
export const attachmentRoutes =
  ({ orm, clock }: ApiDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    await app.register(multipart, { limits: { fileSize: FILE_LIMIT, files: 2, fields: 5, parts: 7 } });

    app.post(
      '/demands/:id/attachments',
      {
        config: { scope: 'demands:write' },
        bodyLimit: FILE_LIMIT + 64 * 1024,
        schema: {
          operationId: 'uploadAttachment',
          tags: ['demands'],
          summary: 'Upload a file of a demand 上传附件',
          description:
            'multipart/form-data with one file of at most 20 MB: PDF, JPEG, PNG or OFD, judged by content. The same content again, as a double click sends it, answers 200 with the file that is there.',
          params: DemandParams,
          headers: writingHeaders,
          querystring: Type.Object(
            { kind: Type.Enum([...kinds], { ...Kind, default: 'other' }) },
            { additionalProperties: false },
          ),
          body: {
            content: {
              'multipart/form-data': {
                // Two types: a body that is read as a file is none, and a strict validator wants one.
                schema: Type.Unsafe<unknown>({
                  type: ['object', 'null'],
                  description: 'One file',
                  required: ['file'],
                  properties: {
                    file: {
                      description: 'PDF, JPEG, PNG or OFD, at most 20 MB',
                      contentMediaType: 'application/octet-stream',
                    },
                  },
                }),
              },
            },
          },
          response: {
            200: AttachmentSchema,
            201: AttachmentSchema,
            ...errorResponses(404, 409, 413, 415, 422),
          },
        },
      },
      async (request, reply) => {
        const now = await clock.now();
        const actor = actorOf(request);
        const demand = await findDemand(orm.em.fork(), request.params.id);
        const { name, content } = await oneFile(request);
        const { attachment, isNew } = await orm.em.fork().transactional(
          async (em) =>
            await storeAttachment(em, {
              now,
              actor,
              demandId: demand.id,
              kind: request.query.kind,
              name,
              content,
            }),
        );
        reply.code(isNew ? 201 : 200).header('location', `/v1/attachments/${attachment.id}`);
        return attachmentView(attachment);
      },
    );

    app.get(
      '/demands/:id/attachments',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'listAttachments',
          tags: ['demands'],
          summary: 'Files of a demand, oldest first 附件列表',
          params: DemandParams,
          response: {
            200: Type.Object(
              { items: Type.Array(AttachmentSchema, { description: 'A file' }) },
              { description: 'All files of the demand' },
            ),
            ...errorResponses(404),
          },
        },
      },
      async ({ params }) => {
        const em = orm.em.fork();
        const demand = await findDemand(em, params.id);
        return { items: (await findAttachments(em, { demandId: demand.id })).map(attachmentView) };
      },
    );

    app.get(
      '/attachments/:id',
      {
        config: { scope: 'demands:read' },
        schema: {
          operationId: 'downloadAttachment',
          tags: ['demands'],
          summary: 'The content of a file 下载附件',
          params: Type.Object({ id: Type.String({ format: 'uuid', description: 'Id of the file' }) }),
          response: {
            200: {
              description: 'The file',
              content: {
                'application/octet-stream': {
                  schema: Type.String({ format: 'binary', description: 'In its own media type' }),
                },
              },
            },
            ...errorResponses(404),
          },
        },
      },
      async ({ params }, reply) => {
        const row = await orm.em.fork().findOne(Attachment, { id: params.id }, { populate: ['content'] });
        if (row === null || !(await sees(orm.em.fork(), row.demandId)))
          throw new NotFoundError('attachment', params.id);
        return await reply
          .type(row.mediaType)
          .header('content-disposition', `attachment; filename*=UTF-8''${fileNameValue(row.name)}`)
          .header('x-content-type-options', 'nosniff')
          .send(row.content as never);
      },
    );
  };

/** The one file of a multipart request. @throws DomainError 413, 415, 422 naming what is wrong. */
async function oneFile(request: FastifyRequest): Promise<{ name: string; content: Buffer }> {
  if (!request.isMultipart())
    throw new DomainError('unsupported-media-type', 415, 'Send the file as multipart/form-data.');
  try {
    let file: { name: string; content: Buffer } | undefined;
    for await (const part of request.files()) {
      // A second file would otherwise be dropped without a word.
      if (file !== undefined) throw missing();
      file = { name: part.filename, content: await part.toBuffer() };
    }
    if (file === undefined) throw missing();
    return file;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'FST_REQ_FILE_TOO_LARGE')
      throw new DomainError(
        'body-too-large',
        413,
        'The file is larger than 20 MB: scan it with less detail.',
      );
    if (error instanceof DomainError) throw error;
    if (code.startsWith('FST_')) throw missing();
    throw new UnprocessableError('file-missing', 'The upload broke off: send the file again.');
  }
}

const missing = (): UnprocessableError =>
  new UnprocessableError(
    'file-missing',
    'There is no file in the request, or more than one: send exactly one.',
  );

/** A file's name as RFC 5987 has it: `'()*` are escaped, too. */
const fileNameValue = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
