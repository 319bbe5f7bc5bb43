import { type Ask, statement } from '../ask.ts';
import { UnauthenticatedError } from '../errors.ts';
import type { Principal } from './principal.ts';

const IN_FORCE = statement('select key_in_force(?, ?, ?) as valid');

/**
 * Whether a principal may still act, now: it holds until the transaction ends, since the question takes a shared lock that
 * a revocation waits for (`key_in_force`, migration access).
 */
export async function isInForce(ask: Ask, principal: Principal): Promise<boolean> {
  if (isOver(principal)) return false;
  const { id, secretHash } = principal;
  if (secretHash === undefined) return true;
  const [row] = await ask<{ valid: boolean }>(IN_FORCE, [id, secretHash, new Date()]);
  return row?.valid === true;
}

/** Whether its time is over. */
export const isOver = ({ expiresAt }: Principal): boolean => expiresAt != null && expiresAt <= new Date();

/** @returns what a request is told whose key or token ended while it ran. */
export const ended = (): UnauthenticatedError =>
  new UnauthenticatedError(
    'The key or token was revoked or expired while the request ran: nothing was changed.',
  );
