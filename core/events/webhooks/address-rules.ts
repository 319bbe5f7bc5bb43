import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

type Address = ReturnType<typeof ipaddr.process>;

/** Which addresses a webhook may be sent to beside public ones, as read from the setting WEBHOOK_ALLOW. */
export interface AddressRules {
  ranges: [Address, number][];
  hosts: ReadonlySet<string>;
  /** Who resolves names; the machine's resolver when not said. */
  resolve?: (host: string) => Promise<Resolved[]>;
}

/** Answers to everybody on the machine of a cloud though its range is public: Azure's platform address. */
const METADATA = new Set(['168.63.129.16']);

/**
 * Reads `10.1.0.0/16, 127.0.0.1, crm.corp`: ranges, addresses, and names that may resolve to whatever they do.
 * @throws Error naming the entry that is none of these.
 */
export function readAddressRules(setting: string): AddressRules {
  const ranges: [Address, number][] = [];
  const hosts = new Set<string>();
  for (const entry of setting.split(/[\s,]+/).filter((one) => one !== '')) {
    if (ipaddr.isValidCIDR(entry)) {
      const [address, bits] = ipaddr.parseCIDR(entry);
      ranges.push([address, bits]);
    } else if (ipaddr.isValid(entry)) {
      const address = ipaddr.process(entry);
      ranges.push([address, address.kind() === 'ipv4' ? 32 : 128]);
    } else if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(entry)) hosts.add(entry.toLowerCase());
    else throw new Error(`WEBHOOK_ALLOW: ${entry} is no range, no address and no name of a host.`);
  }
  return { ranges, hosts };
}

/**
 * Why an address may not be sent to, or null. Only public unicast is free: private, loopback, link-local (the metadata of
 * clouds), carrier-grade NAT, multicast, documentation and whatever wraps an IPv4 address in IPv6 is not (OWASP: SSRF).
 * @param address as the resolver gave it.
 */
export function refusalOf(address: string, { ranges }: AddressRules): string | null {
  if (!ipaddr.isValid(address)) return `${address} is no address`;
  // An IPv4 address in IPv6 clothes is judged as what it is.
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  if (ranges.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range, bits)))
    return null;
  const kind = METADATA.has(parsed.toString()) ? 'metadata' : parsed.range();
  return kind === 'unicast' ? null : `${parsed.toString()} is not public (${kind})`;
}

/** The host of a URL as the resolver wants it: without the brackets of IPv6, without the dot at the end. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/** A name all of whose addresses may be sent to. */
export interface Resolved {
  address: string;
  family: number;
}

/** The receiver's address is not one that events may be sent to. */
export class AddressRefusedError extends Error {
  override readonly name = 'AddressRefusedError';
}

/**
 * Resolves a host and judges every address it has; one that is not allowed refuses the host.
 * @throws AddressRefusedError, or the resolver's error
 */
export async function resolveAllowed(host: string, rules: AddressRules): Promise<Resolved[]> {
  const { resolve = async (name: string) => await lookup(name, { all: true }) } = rules;
  const found = await resolve(host);
  if (rules.hosts.has(host.toLowerCase())) return found;
  for (const { address } of found) {
    const refusal = refusalOf(address, rules);
    if (refusal !== null)
      throw new AddressRefusedError(
        host === address ? refusal : `${host} has the address ${refusal.replace(' is', ', which is')}`,
      );
  }
  return found;
}
