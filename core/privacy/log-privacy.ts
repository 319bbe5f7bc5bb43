import { type LoggerOptions, stdSerializers } from 'pino';
import { maskNumbers, maskPersonal, maskWithin } from './mask.ts';
import { personalTexts } from './personal-fields.ts';

/** What an error of the database quotes of a row or a statement. */
const quoted = new Set(['detail', 'where', 'query', 'internalQuery', 'parameters', 'params', 'sql']);

/** An error without what it quotes of the record, and with personal members masked. */
function errorForLog(error: unknown): unknown {
  // The relay tells what went wrong as a sentence.
  if (!(error instanceof Error)) return error;
  const { type, message, stack, ...rest } = stdSerializers.err(error);
  const kept = Object.entries(rest).filter(([name]) => !quoted.has(name) && name !== 'raw');
  return { type, message, stack, ...maskPersonal(Object.fromEntries(kept)) };
}

/** A request by its method and path: what stands behind the question mark may name people. */
function requestForLog(request: { method?: string; url?: string; ip?: string }): Record<string, unknown> {
  return { method: request.method, url: request.url?.split('?')[0], remoteAddress: request.ip };
}

/** What went wrong with something that holds personal data, without it, even where the message quotes all of it. */
export const errorWithout = (error: unknown, held: unknown): string =>
  maskWithin(String(error), personalTexts(held));

/**
 * Keeps personal data out of the log of every part: members that hold some are masked by their names, wherever they stand
 * in what is logged; telephone numbers and e-mail addresses by their looks, also inside messages and stacks. Names of people in
 * running text cannot be found by looks: no message of this service has one, the tests search for them.
 */
export const logPrivacy = {
  formatters: { log: (line: Record<string, unknown>) => maskPersonal(line) },
  serializers: { err: errorForLog, error: errorForLog, req: requestForLog },
  hooks: { streamWrite: maskNumbers },
} satisfies LoggerOptions;
