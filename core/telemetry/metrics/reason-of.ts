import { isNativeError } from 'node:util/types';

/** What an operator can act on, by the code of a system call, of PostgreSQL (SQLSTATE) or of gRPC. No address, no name. */
const reasons: Record<string, string> = {
  ECONNREFUSED: 'connections are refused',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'no connection in time',
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name cannot be looked up',
  EHOSTUNREACH: 'there is no way to its machine',
  ENETUNREACH: 'there is no way to its machine',
  '28P01': 'the password is refused',
  '28000': 'the user is refused',
  '3D000': 'the database does not exist',
  '42501': 'the user may not read it',
  '53300': 'it has too many connections',
  '53100': 'its disk is full',
  '57P01': 'it is shutting down',
  '57P02': 'it crashed and recovers',
  '57P03': 'it is starting up',
  '57014': 'a question took too long',
};

/** Why something did not answer, in words that may be shown to anybody: addresses and messages stay in the log. */
export function reasonOf(error: unknown): string {
  for (let cause = error, depth = 0; isNativeError(cause) && depth < 6; depth++) {
    if (cause instanceof Away) return cause.message;
    const code: unknown = 'code' in cause ? cause.code : undefined;
    const reason = typeof code === 'string' ? reasons[code] : undefined;
    if (reason !== undefined) return reason;
    if (/timeout exceeded when trying to connect/.test(cause.message)) return 'no connection in time';
    if (/Connection terminated|connection error/.test(cause.message)) return 'the connection was cut';
    if (cause.name === 'TimeoutError') return 'no answer in time';
    // Both addresses of a host were tried: the first says enough.
    if (cause instanceof AggregateError) cause = cause.errors[0];
    else
      cause = 'previous' in cause && cause.previous !== undefined ? (cause.previous as unknown) : cause.cause;
  }
  return 'it does not answer as it should';
}

/** Something answered, and its answer says that it cannot be used. The message may be shown to anybody. */
export class Away extends Error {}
