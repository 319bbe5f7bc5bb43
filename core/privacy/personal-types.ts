import { isDeepStrictEqual } from 'node:util';
import { type EntityProperty, JsonType, type Platform, p, Type } from '@mikro-orm/core';
import { keyIdOf } from './keyring.ts';
import { pack, unpack } from './packed.ts';
import { keyringOf } from './platform-keyring.ts';

/** The value as the database keeps it: its personal texts encrypted, the rest readable for SQL. */
export const encryptWithin = <T>(platform: object, place: string, value: T): T =>
  pack(value, (texts) => keyringOf(platform).encrypt(texts, place), memberOf(place));

/** The value as the service reads it. */
export const decryptWithin = <T>(platform: object, place: string, value: T): T =>
  unpack(value, (ciphertext) => keyringOf(platform).decrypt(ciphertext, place), memberOf(place));

/** `demand.account_manager` → `accountManager`: as the members of a value are named. There are few places, each worked out once. */
export function memberOf(place: string): string {
  const member =
    members.get(place) ??
    (place.split('.')[1] ?? '').replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  members.set(place, member);
  return member;
}
const members = new Map<string, string>();

/** What a value was written as, so that it is encrypted once and not with every flush. */
interface Written {
  platform: object;
  place: string;
  plain: string;
  stored: string;
}

/** By the value itself; not a member of the type, which the ORM copies. */
const written = new WeakMap<object, Written>();

/** A jsonb column with personal texts in it. */
export class PersonalJson extends JsonType {
  readonly place: string;

  constructor(place: string) {
    super();
    this.place = place;
  }

  /** What is stored of a value that is written once and not looked at again. */
  encrypted<T>(value: T, platform: Platform): T {
    return encryptWithin(platform, this.place, value);
  }

  override convertToDatabaseValue(value: unknown, platform: Platform): string | null {
    if (value === null || value === undefined) return null;
    const plain = JSON.stringify(value);
    const known = typeof value === 'object' ? written.get(value) : undefined;
    if (known?.plain === plain && known.platform === platform && known.place === this.place)
      return known.stored;
    const stored = JSON.stringify(this.encrypted(value, platform));
    if (typeof value === 'object') written.set(value, { platform, place: this.place, plain, stored });
    return stored;
  }

  override convertToJSValue(row: unknown, platform: Platform): unknown {
    const stored = typeof row === 'string' ? row : JSON.stringify(row);
    // A copy: what the row was stays as it is, so that a change inside the value is seen.
    const value: unknown = decryptWithin(platform, this.place, parsed(stored));
    if (typeof value === 'object' && value !== null)
      written.set(value, { platform, place: this.place, plain: JSON.stringify(value), stored });
    return value;
  }

  // A value is encrypted anew each time, so two ciphertexts say nothing: what they hold is compared.
  override ensureComparable(): boolean {
    return false;
  }

  override compareValues(a: unknown, b: unknown): boolean {
    const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
    if (text(a) === text(b)) return true;
    const plain = (value: unknown) => decryptWithin(this.platform ?? {}, this.place, parsed(value));
    return isDeepStrictEqual(plain(a), plain(b));
  }
}

const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** A text column that is personal as a whole. */
class PersonalText extends Type<string | null | undefined, string | null | undefined> {
  readonly place: string;

  constructor(place: string) {
    super();
    this.place = place;
  }

  override convertToDatabaseValue(value: string | null | undefined, platform: Platform) {
    return value ? keyringOf(platform).encrypt(value, this.place) : value;
  }

  override convertToJSValue(value: string | null | undefined, platform: Platform) {
    return value && keyIdOf(value) !== null ? keyringOf(platform).decrypt(value, this.place) : value;
  }

  override getColumnType(_prop: EntityProperty, platform: Platform): string {
    return platform.getTextTypeDeclarationSQL({});
  }

  override compareAsType(): string {
    return 'string';
  }

  override ensureComparable(): boolean {
    return false;
  }

  override compareValues(a: string | null | undefined, b: string | null | undefined): boolean {
    const plain = (value: string | null | undefined) =>
      this.platform ? this.convertToJSValue(value, this.platform) : value;
    return plain(a) === plain(b);
  }
}

/** @param place `table.column`: what the ciphertext is bound to. */
export const personalJson = <T>(place: string) => p.type(new PersonalJson(place)).$type<T>();

/** @param place `table.column`. */
export const personalText = (place: string) => p.type(new PersonalText(place)).$type<string>();
