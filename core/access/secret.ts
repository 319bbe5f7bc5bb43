import { hash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** `aak_` an access key, `aas_` a browser's session: recognisable for scanners that look for leaked secrets. */
const prefixes = { key: 'aak_', session: 'aas_' } as const;
export type SecretKind = keyof typeof prefixes;

const SECRET = /^(aak|aas)_([0-9a-f]{64})([0-9a-f]{8})$/;

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, '0');

/**
 * A new secret: prefix, 256 random bits in hex, and a CRC-32 over both. The checksum lets a scanner tell a real one from
 * text that looks like it, and a mistyped one is refused without a look into the database.
 */
export function makeSecret(kind: SecretKind): string {
  const body = prefixes[kind] + randomBytes(32).toString('hex');
  return body + checksum(body);
}

/** @returns what kind of secret it is; undefined for what none of ours can be. */
export function kindOfSecret(text: string): SecretKind | undefined {
  const [, prefix, , sum] = SECRET.exec(text) ?? [];
  if (sum === undefined || checksum(text.slice(0, -8)) !== sum) return undefined;
  return prefix === 'aak' ? 'key' : 'session';
}

/**
 * What is stored and looked up. Plain SHA-256 is enough: slow hashes and salts protect what people choose, while 256
 * random bits cannot be guessed however fast the hash is (OWASP Password Storage Cheat Sheet speaks of passwords only).
 * Looking the hash up by index gives no time to measure either: whoever sends a guess does not know which hash it has.
 */
export const hashOfSecret = (secret: string): string => hash('sha256', secret, 'hex');
