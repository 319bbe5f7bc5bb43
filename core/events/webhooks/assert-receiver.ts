import { UnprocessableError } from '../../errors.ts';
import { AddressRefusedError, type AddressRules, hostOf, resolveAllowed } from './address-rules.ts';

/** How long a name may take to be resolved when it is registered, in milliseconds. */
const WITHIN_MS = 5_000;

/**
 * Judges an address before it is registered: what would be refused at every delivery is refused at once, and so is a name
 * that does not exist. A resolver that is away refuses nothing: the deliveries judge again.
 * @throws UnprocessableError `webhook-address-refused`
 */
export async function assertReceiver(address: string, rules: AddressRules): Promise<void> {
  const url = new URL(address);
  const host = hostOf(url);
  const refuse = (why: string) =>
    new UnprocessableError(
      'webhook-address-refused',
      `Events are not sent to ${host}: ${why}. An operator allows networks of the company by the setting WEBHOOK_ALLOW.`,
      { host },
    );
  if (url.username !== '' || url.password !== '')
    throw refuse(
      'the address holds a password, which everybody who lists webhooks would see; check the signature instead',
    );
  try {
    await Promise.race([resolveAllowed(host, rules), late()]);
  } catch (error) {
    if (error instanceof AddressRefusedError) throw refuse(error.message);
    if (Reflect.get(Object(error), 'code') === 'ENOTFOUND') throw refuse('there is no such host');
  }
}

const late = async () => await new Promise((resolve) => setTimeout(resolve, WITHIN_MS).unref());
