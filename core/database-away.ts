import { isNativeError } from 'node:util/types';

/**
 * SQLSTATE classes and codes that mean "not now", not "not so": connection lost, shutting down, deadlock, a transaction
 * that was silent for too long, and whatever it has too little of (disk, memory, connections).
 */
const TRANSIENT_SQLSTATE = /^(08|53|57P0|25P03|40001|40P01)/;
const TRANSIENT_SYSTEM = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);

/** Whether PostgreSQL is away or asks for another try, however deep the driver has wrapped it. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error, depth = 0; isNativeError(cause) && depth < 6; depth++) {
    const code: unknown = 'code' in cause ? cause.code : undefined;
    if (typeof code === 'string' && (TRANSIENT_SQLSTATE.test(code) || TRANSIENT_SYSTEM.has(code)))
      return true;
    if (
      /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
        cause.message,
      )
    )
      return true;
    cause = 'previous' in cause && cause.previous !== undefined ? (cause.previous as unknown) : cause.cause;
  }
  return false;
}
