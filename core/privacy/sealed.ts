import { createSecretKey, hash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Draft, draftOf } from '../store-together.ts';
import { freshBytes, PersonalDataError, seal, unseal } from './keyring.ts';
import { ciphertextOf, pack, unpack } from './packed.ts';
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

const idOf = (key: Buffer): string => hash('sha256', key, 'hex').slice(0, 32);

/**
 * What a row that never changes keeps of these values: personal texts encrypted by a key made for the row, the key in
 * `personal_key`, written in the caller's transaction. Values without personal texts need no key.
 */
export function sealForever<T extends object>(em: Draft, of: CaseRef, values: T): T {
  let made: { id: string; key: Buffer } | undefined;
  const sealed = pack(values, (texts) => {
    const key = freshBytes(KEY_BYTES);
    made = { id: idOf(key), key };
    // As a key of its own kind: of plain bytes Node finds out what they are by an error that it throws and catches.
    return `${CONTEXT}.${made.id}.${seal(createSecretKey(key), texts, CONTEXT).toString('base64url')}`;
  });
  if (made !== undefined)
    draftOf(em).create(
      PersonalKey,
      {
        id: made.id,
        demandId: of.demandId ?? null,
        faultId: of.faultId ?? null,
        wrapped: keyringOf(em.getPlatform()).encrypt(made.key.toString('base64url'), WRAPPED),
      },
      { persist: true },
    );
  return sealed;
}

/**
 * Values as they were before they were sealed; what was erased reads 已删除.
 * @throws PersonalDataError where a key is there and does not fit.
 */
export async function openSealed<T>(em: EntityManager, values: T[]): Promise<T[]> {
  const ids = new Set(values.flatMap((value) => token.exec(ciphertextOf(value) ?? '')?.[1] ?? []));
  if (ids.size === 0) return values;
  const rows = await em.find(PersonalKey, { id: { $in: [...ids] } }, { disableIdentityMap: true });
  const keyring = keyringOf(em.getPlatform());
  const keys = new Map(
    rows.map(({ id, wrapped }) => [id, Buffer.from(keyring.decrypt(wrapped, WRAPPED), 'base64url')]),
  );
  return values.map((value) =>
    unpack(value, (ciphertext) => {
      const [, id = '', body = ''] = token.exec(ciphertext) ?? [];
      const key = keys.get(id);
      if (key === undefined) return null;
      if (idOf(key) !== id) throw new PersonalDataError(`The personal key ${id} was exchanged.`);
      return unseal(key, Buffer.from(body, 'base64url'), CONTEXT);
    }),
  );
}

/** One of them. */
export const openOne = async <T>(em: EntityManager, value: T): Promise<T> =>
  (await openSealed(em, [value]))[0] ?? value;

/** Whether a value is sealed already. */
export const isSealed = (value: unknown): boolean => token.test(ciphertextOf(value) ?? '');
