import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PersonalDataError, seal, unseal } from './keyring.ts';
import { ERASED, mapPersonal } from './personal-fields.ts';
import { PersonalKey } from './personal-key.entity.ts';
import { keyringOf } from './platform-keyring.ts';

/** `pds1.<key id>.<nonce, ciphertext and tag in base64url>` */
const token = /^pds1\.([0-9a-f]{32})\.([\w-]+)$/;
const CONTEXT = 'pds1';
const WRAPPED = 'personal_key.wrapped';
const KEY_BYTES = 32;

/** Whose personal data it is. */
export interface CaseRef {
  demandId?: string | null | undefined;
  faultId?: string | null | undefined;
}

const idOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 32);

/**
 * What a row that never changes keeps of these values: personal texts encrypted by a key made for the row, the key in
 * `personal_key`, written in the caller's transaction. Values without personal texts come back as they are, and need no key.
 */
export function sealForever<T>(em: EntityManager, of: CaseRef, value: T): T {
  let key: Buffer | undefined;
  const sealed = mapPersonal(value, (text) => {
    key ??= randomBytes(KEY_BYTES);
    return `${CONTEXT}.${idOf(key)}.${seal(key, text, CONTEXT).toString('base64url')}`;
  });
  if (key !== undefined)
    em.create(
      PersonalKey,
      {
        id: idOf(key),
        demandId: of.demandId ?? null,
        faultId: of.faultId ?? null,
        wrapped: keyringOf(em.getPlatform()).encrypt(key.toString('base64url'), WRAPPED),
      },
      { persist: true },
    );
  return sealed;
}

/**
 * The values as they were written; what was erased reads 已删除.
 * @throws PersonalDataError where a key is there and does not fit.
 */
export async function openSealed<T>(em: EntityManager, value: T): Promise<T> {
  const ids = new Set<string>();
  mapPersonal(value, (text) => {
    const id = token.exec(text)?.[1];
    if (id !== undefined) ids.add(id);
    return text;
  });
  if (ids.size === 0) return value;
  const rows = await em.find(PersonalKey, { id: { $in: [...ids] } }, { disableIdentityMap: true });
  const keyring = keyringOf(em.getPlatform());
  const keys = new Map(
    rows.map(({ id, wrapped }) => [id, Buffer.from(keyring.decrypt(wrapped, WRAPPED), 'base64url')]),
  );
  return mapPersonal(value, (text) => {
    const [, id = '', body = ''] = token.exec(text) ?? [];
    if (id === '') return text;
    const key = keys.get(id);
    if (key === undefined) return ERASED;
    if (idOf(key) !== id) throw new PersonalDataError(`The personal key ${id} was exchanged.`);
    return unseal(key, Buffer.from(body, 'base64url'), CONTEXT);
  });
}

/** Whether a text is sealed already. */
export const isSealed = (text: string): boolean => token.test(text);
