import { ERASED, isPlain, mapEncrypted } from './personal-fields.ts';

/** Where the personal texts and the secrets of a value stand once they are taken out: all of them in one ciphertext. */
const MEMBER = '$personal';
const placeholder = /^pd#(\d+)$/;

/**
 * The value with its personal texts and its secrets taken out, put into one ciphertext together: what is left stays readable for SQL. One
 * encryption a value, not one a text, which is most of what encryption costs. What was erased is left as it is.
 * @param encrypt of a JSON array of texts.
 * @param name of the member the value is of, see `mapEncrypted`.
 */
export function pack<T>(value: T, encrypt: (texts: string) => string, name = ''): T {
  if (!isPlain(value)) return value;
  // Nobody else's member is read as ours.
  const own = Object.hasOwn(value, MEMBER) ? without(value) : value;
  const texts: string[] = [];
  const left = mapEncrypted(
    own,
    (text) => {
      if (text === ERASED) return text;
      texts.push(text);
      return `pd#${texts.length - 1}`;
    },
    name,
  );
  return texts.length === 0 ? left : { ...left, [MEMBER]: encrypt(JSON.stringify(texts)) };
}

/** The ciphertext of a packed value; null where there is none. */
export function ciphertextOf(value: unknown): string | null {
  const text = isPlain(value) ? value[MEMBER] : null;
  return typeof text === 'string' ? text : null;
}

/**
 * The value as it was. One without a ciphertext comes back as it is: it holds nothing to be encrypted, or is of before that was.
 * @param decrypt the ciphertext to a JSON array of texts; null where its key is gone: every text reads 已删除.
 */
export function unpack<T>(value: T, decrypt: (ciphertext: string) => string | null, name = ''): T {
  const ciphertext = ciphertextOf(value);
  if (ciphertext === null || !isPlain(value)) return value;
  const opened = decrypt(ciphertext);
  const texts: unknown = opened === null ? null : JSON.parse(opened);
  return mapEncrypted(
    without(value),
    (text) => {
      const [, index] = placeholder.exec(text) ?? [];
      if (index === undefined) return text;
      const found: unknown = Array.isArray(texts) ? texts[Number(index)] : ERASED;
      return typeof found === 'string' ? found : text;
    },
    name,
  );
}

function without<T extends object>(value: T): T {
  const rest = { ...value };
  Reflect.deleteProperty(rest, MEMBER);
  return rest;
}
