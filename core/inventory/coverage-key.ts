const PROVINCE = /^(中国)?安徽省?/u;

/**
 * What of an address is compared: NFKC, case folded, without blanks and punctuation, without the province that
 * some write and some do not. Between two digits a mark stays as `-`, so that 12-3号 is not 123号.
 */
export const coverageKey = (address: string): string =>
  address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{Nd})[^\p{L}\p{N}\p{M}]+(?=\p{Nd})/gu, '-')
    .replace(/(?<!\p{Nd})[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+(?!\p{Nd})/gu, '')
    .replace(PROVINCE, '');

/**
 * Every coverage key that serves the address, longest first. A number is not cut in two: 黄山路1 does not
 * cover 黄山路12号.
 */
export function coveringKeys(address: string): string[] {
  const characters = [...coverageKey(address)];
  const digit = (index: number) => /\p{Nd}/u.test(characters[index] ?? '');
  const keys: string[] = [];
  for (let length = characters.length; length > 0; length--) {
    if (!(digit(length - 1) && digit(length))) keys.push(characters.slice(0, length).join(''));
  }
  return keys;
}
