import {
  type CipherKey,
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomFillSync,
} from 'node:crypto';

/**
 * Keys that personal data is encrypted by at rest: AES-256-GCM (NIST SP 800-38D), a random nonce of 96 bits for every value, and the
 * place of the value (`demand.customer`) as associated data, so that a ciphertext moved to another column is refused.
 */
export interface Keyring {
  /** Id of the key that encrypts: the newest. */
  readonly current: string;
  /** @returns `pd1.<key id>.<nonce, ciphertext and tag in base64url>` */
  encrypt(text: string, place: string): string;
  /** @throws PersonalDataError for an unknown key, another place or a changed ciphertext; never with the content. */
  decrypt(token: string, place: string): string;
}

/** A value of personal data cannot be read or written. Its message names keys and places, never the data. */
export class PersonalDataError extends Error {}

const PREFIX = 'pd1';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const token = /^pd1\.([a-z0-9-]{1,16})\.([\w-]+)$/;

/** Id of the key a token is encrypted by; null for what is no token. */
export const keyIdOf = (text: string): string | null => token.exec(text)?.[1] ?? null;

const pool = Buffer.alloc(8_192);
let used = pool.length;

/**
 * Random bytes for a nonce or a key, each given out once. They are fetched for many at once: asking the system for twelve costs as
 * much as asking for thousands.
 */
export function freshBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const fresh = Buffer.from(pool.subarray(used, used + count));
  // What is given out stays nowhere else.
  pool.fill(0, used, used + count);
  used += count;
  return fresh;
}

/** AES-256-GCM with a fresh nonce: nonce, ciphertext, tag. */
export function seal(key: CipherKey, text: string, context: string): Buffer {
  const nonce = freshBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** The way back. @throws Error when key, context or content differ. */
export function unseal(key: CipherKey, sealed: Buffer, context: string): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  const text = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}

/** @param keys by id, the newest first: it encrypts, all decrypt. */
export function createKeyring(keys: [id: string, key: Buffer][]): Keyring {
  const [newest] = keys;
  if (newest === undefined) throw new PersonalDataError('There is no key for personal data.');
  const known = new Map(keys.map(([id, key]) => [id, createSecretKey(key)]));
  const [current] = newest;
  const currentKey = known.get(current) ?? createSecretKey(newest[1]);
  return {
    current,
    encrypt: (text, place) =>
      `${PREFIX}.${current}.${seal(currentKey, text, `${PREFIX}|${current}|${place}`).toString('base64url')}`,
    decrypt(text, place) {
      const [, id, body] = token.exec(text) ?? [];
      if (id === undefined || body === undefined)
        throw new PersonalDataError(`A value of ${place} is not encrypted as this service does it.`);
      const key = known.get(id);
      if (key === undefined)
        throw new PersonalDataError(
          `A value of ${place} is encrypted by the key ${id}, which PERSONAL_DATA_KEYS does not have.`,
        );
      try {
        return unseal(key, Buffer.from(body, 'base64url'), `${PREFIX}|${id}|${place}`);
      } catch {
        throw new PersonalDataError(
          `A value of ${place} does not open by the key ${id}: it was changed or moved, or the key is another.`,
        );
      }
    },
  };
}

/**
 * Keys as the setting PERSONAL_DATA_KEYS has them: `2027:<32 bytes in base64>,2026:<…>`, the newest first.
 * @throws PersonalDataError saying which entry is wrong, without showing it.
 */
export function parseKeys(setting: string): [id: string, key: Buffer][] {
  const keys = setting.split(',').map((entry, index): [string, Buffer] => {
    const [id = '', text = ''] = entry.trim().split(':');
    const key = Buffer.from(text, 'base64');
    if (!/^[a-z0-9-]{1,16}$/.test(id) || key.length !== KEY_BYTES)
      throw new PersonalDataError(
        `Entry ${index + 1} of PERSONAL_DATA_KEYS is not id:key: an id of a-z, 0-9 and -, and 32 bytes in base64 (openssl rand -base64 32).`,
      );
    return [id, key];
  });
  if (new Set(keys.map(([id]) => id)).size !== keys.length)
    throw new PersonalDataError('Two entries of PERSONAL_DATA_KEYS have the same id.');
  return keys;
}

/** For local runs and tests only: everybody who has the source knows it. */
export const developmentKeyring = (): Keyring =>
  createKeyring([['development', Buffer.alloc(KEY_BYTES, 'access-assurance development key')]]);

/**
 * The keys of a process by its settings.
 * @throws PersonalDataError without keys, unless AUTH=off says that this is a development machine.
 */
export function keyringFor({
  AUTH,
  PERSONAL_DATA_KEYS,
}: {
  AUTH: string;
  PERSONAL_DATA_KEYS?: string | undefined;
}): Keyring {
  if (PERSONAL_DATA_KEYS !== undefined) return createKeyring(parseKeys(PERSONAL_DATA_KEYS));
  if (AUTH === 'off') return developmentKeyring();
  throw new PersonalDataError(
    'PERSONAL_DATA_KEYS is missing: set it to id:key, the key 32 bytes in base64 (openssl rand -base64 32). Without it only AUTH=off runs, by a key that is no secret.',
  );
}

/** The keys of a local run, as its API and workers have them: from the shell, or those of development. */
export const localKeyring = (): Keyring =>
  keyringFor({ AUTH: 'off', PERSONAL_DATA_KEYS: process.env.PERSONAL_DATA_KEYS || undefined });
