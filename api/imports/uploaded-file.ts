import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError, UnprocessableError } from '../../core/errors.ts';
import { mediaTypes } from '../../core/sheets/cell.ts';

/** Bytes of one file: 50,000 resources are about 12 MB as CSV. */
export const FILE_LIMIT = 20 * 1024 * 1024;

export interface UploadedFile {
  /** As the caller names it; null where a body is sent bare. */
  name: string | null;
  content: Buffer;
}

/** Bodies that came bare, until their route asks for them: as `request.body` they would be walked byte by byte. */
const bare = new WeakMap<FastifyRequest, Buffer>();

/**
 * Lets the routes of this plugin, and no others, take a file: as multipart/form-data, or bare with the content type of CSV
 * or XLSX. Anything else is 415.
 */
export async function takeFiles(app: FastifyInstance): Promise<void> {
  app.removeAllContentTypeParsers();
  await app.register(multipart, { limits: { fileSize: FILE_LIMIT, files: 2, fields: 5, parts: 7 } });
  const types = ['text/csv', mediaTypes.xlsx, 'application/vnd.ms-excel', 'application/octet-stream'];
  app.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit: FILE_LIMIT }, (request, body, done) => {
    if (typeof body !== 'string') bare.set(request, body);
    done(null);
  });
  app.addContentTypeParser('*', (_request, _payload, done) => done(unsupported()));
}

const unsupported = (): DomainError<415> =>
  new DomainError(
    'unsupported-media-type',
    415,
    `Send the file as multipart/form-data, or bare with the content type text/csv or ${mediaTypes.xlsx}.`,
  );

/** The one file of a request. @throws DomainError 413, 415, 422 saying what is wrong */
export async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  const file =
    bare.get(request) === undefined ? await partOf(request) : { name: null, content: bareOf(request) };
  if (file.content.length === 0)
    throw new UnprocessableError('file-empty', 'The file is empty: send it again with its content.');
  return file;
}

const bareOf = (request: FastifyRequest): Buffer => bare.get(request) ?? Buffer.alloc(0);

async function partOf(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw unsupported();
  try {
    let file: UploadedFile | undefined;
    for await (const part of request.files()) {
      if (file !== undefined) throw missing();
      file = { name: part.filename.slice(0, 200), content: await part.toBuffer() };
    }
    if (file === undefined) throw missing();
    return file;
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'FST_REQ_FILE_TOO_LARGE')
      throw new DomainError(
        'body-too-large',
        413,
        'The file is larger than 20 MB: split it into several files.',
      );
    if (code.startsWith('FST_')) throw missing();
    throw new UnprocessableError('file-missing', 'The upload broke off: send the file again.');
  }
}

const missing = (): UnprocessableError =>
  new UnprocessableError(
    'file-missing',
    'There is no file in the request, or more than one: send exactly one.',
  );
