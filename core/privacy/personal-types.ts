import { isDeepStrictEqual } from 'node:util';
import {
  type EntityProperty,
  JsonType,
  type Platform,
  p,
  type TransformContext,
  Type,
} from '@mikro-orm/core';
import { keyIdOf } from './keyring.ts';
import { mapPersonal } from './personal-fields.ts';
import { keyringOf } from './platform-keyring.ts';

/** The value as the database keeps it: every personal text in it encrypted, the rest readable for SQL. */
export const encryptWithin = <T>(platform: object, place: string, value: T): T =>
  mapPersonal(value, (text) => keyringOf(platform).encrypt(text, place), memberOf(place));

/** The value as the service reads it. A text that is no token is of before there was encryption. */
export const decryptWithin = <T>(platform: object, place: string, value: T): T =>
  mapPersonal(
    value,
    (text) => (keyIdOf(text) === null ? text : keyringOf(platform).decrypt(text, place)),
    memberOf(place),
  );

/** `demand.account_manager` → `accountManager`: as the members of a value are named. */
export const memberOf = (place: string): string =>
  (place.split('.')[1] ?? '').replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** A jsonb column with personal texts in it. */
class PersonalJson extends JsonType {
  readonly place: string;

  constructor(place: string) {
    super();
    this.place = place;
  }

  override convertToDatabaseValue(value: unknown, platform: Platform, context?: TransformContext) {
    return super.convertToDatabaseValue(encryptWithin(platform, this.place, value), platform, context);
  }

  override convertToJSValue(value: unknown, platform: Platform, context?: TransformContext): unknown {
    const row = super.convertToJSValue(parsed(value), platform, context);
    // A copy: what the row was stays as it is, so that a change inside the value is seen.
    return decryptWithin(platform, this.place, parsed(JSON.stringify(row)));
  }

  // A value is encrypted anew each time, so two ciphertexts say nothing: what they hold is compared.
  override ensureComparable(): boolean {
    return false;
  }

  override compareValues(a: unknown, b: unknown): boolean {
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
