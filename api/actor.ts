import type { FastifyRequest } from 'fastify';
import { RequestError } from './problem.ts';

/** Longest name of an actor, in characters: it goes into every line of the record. */
const MAX_ACTOR_LENGTH = 100;

/**
 * Who asks, for the record: the name of the key or token, and behind it the person it acts for, `CRM（王芳）`. A system
 * can name whom it likes, but not hide that it was itself. With authentication off the person alone, or `api`.
 * @param person who is named otherwise than by the header `x-actor`.
 * @throws RequestError 400 for a name that is too long or cannot be written down.
 */
export function actorOf(request: FastifyRequest, person = personOf(request)): string {
  const { kind, name } = request.principal;
  if (kind === 'development') return person === '' ? name : person;
  return person === '' ? name : `${name}（${person}）`;
}

/**
 * The header `x-actor`. Headers carry latin-1 only, so a Chinese name comes percent-encoded:
 * `x-actor: %E7%8E%8B%E8%8A%B3`.
 */
function personOf(request: FastifyRequest): string {
  const header = request.headers['x-actor'];
  const name = decode((Array.isArray(header) ? header.join(', ') : (header ?? '')).trim()).trim();
  if (name === '') return '';
  if (name.length > MAX_ACTOR_LENGTH)
    throw new RequestError('headers', [
      {
        pointer: '/x-actor',
        message: `Must have at most ${MAX_ACTOR_LENGTH} characters: it has ${name.length}.`,
      },
    ]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(name) || !name.isWellFormed())
    throw new RequestError('headers', [
      { pointer: '/x-actor', message: 'Holds a control character: send the name alone.' },
    ]);
  return name;
}

/** A name that only looks encoded (`100%`) is taken as it is; raw UTF-8 bytes arrive as latin-1 and are read back. */
function decode(header: string): string {
  try {
    if (/%[0-9a-f]{2}/i.test(header)) return decodeURIComponent(header);
  } catch {
    return header;
  }
  const bytes = Buffer.from(header, 'latin1');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? header : text;
}
