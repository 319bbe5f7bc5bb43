import type { FastifyRequest } from 'fastify';
import { RequestError } from './problem.ts';

/** Longest name of an actor, in characters: it goes into every line of the record. */
const MAX_ACTOR_LENGTH = 100;

/**
 * Who asks: the header `x-actor`, a person's or a system's name, for the record; `api` when it is missing or
 * blank. Headers carry latin-1 only, so a Chinese name comes percent-encoded: `x-actor: %E7%8E%8B%E8%8A%B3`.
 * @throws RequestError 400 for a name that is too long or cannot be written down.
 */
export function actorOf(request: FastifyRequest): string {
  const header = request.headers['x-actor'];
  const name = decode((Array.isArray(header) ? header.join(', ') : (header ?? '')).trim()).trim();
  if (name === '') return 'api';
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
