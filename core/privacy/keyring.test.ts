import { expect, test } from '@jest/globals';
import { createKeyring, developmentKeyring, keyIdOf, parseKeys } from './keyring.ts';

const key = (letter: string): Buffer => Buffer.alloc(32, letter);
const place = 'demand.customer';

test('a value comes back as it was, and looks different each time', () => {
  const keys = createKeyring([['2027', key('a')]]);
  const [first, second] = [keys.encrypt('李雷𠮷', place), keys.encrypt('李雷𠮷', place)];
  expect(first).toMatch(/^pd1\.2027\.[\w-]+$/);
  expect(first).not.toBe(second);
  expect(keys.decrypt(first, place)).toBe('李雷𠮷');
  expect(keys.decrypt(second, place)).toBe('李雷𠮷');
});

test('the newest key encrypts, an older one still opens, one that is gone is named', () => {
  const old = createKeyring([['2026', key('a')]]).encrypt('李雷', place);
  const both = createKeyring([
    ['2027', key('b')],
    ['2026', key('a')],
  ]);
  expect(both.decrypt(old, place)).toBe('李雷');
  expect(keyIdOf(both.encrypt('李雷', place))).toBe('2027');
  expect(() => createKeyring([['2027', key('b')]]).decrypt(old, place)).toThrow(
    'encrypted by the key 2026, which PERSONAL_DATA_KEYS does not have',
  );
});

test('what was changed, moved to another column or renamed to another key does not open', () => {
  const keys = createKeyring([
    ['2027', key('a')],
    ['2026', key('a')],
  ]);
  const token = keys.encrypt('李雷', place);
  const body = Buffer.from(token.split('.')[2] ?? '', 'base64url');
  for (let at = 0; at < body.length; at += 1) {
    const flipped = Buffer.from(body);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect(() => keys.decrypt(`pd1.2027.${flipped.toString('base64url')}`, place)).toThrow('does not open');
  }
  expect(() => keys.decrypt(token, 'fault.customer')).toThrow('does not open');
  expect(() => keys.decrypt(token.replace('2027', '2026'), place)).toThrow('does not open');
  expect(() => keys.decrypt('李雷', place)).toThrow('is not encrypted');
});

test('the setting is read with the newest first; a wrong one is refused without being shown', () => {
  const [a, b] = [key('a').toString('base64'), key('b').toString('base64')];
  expect(parseKeys(`2027:${a}, 2026:${b}`)).toEqual([
    ['2027', key('a')],
    ['2026', key('b')],
  ]);
  for (const wrong of ['', 'x', `2027:${a.slice(4)}`, `2027:${a},`, `2027:${a},2027:${b}`, `A B:${a}`]) {
    expect(() => parseKeys(wrong)).toThrow('PERSONAL_DATA_KEYS');
    const text = String(
      new Error(
        (() => {
          try {
            parseKeys(wrong);
          } catch (error) {
            return String(error);
          }
          return '';
        })(),
      ),
    );
    expect(text).not.toContain(a.slice(4));
  }
});

test('the development key is the same in every process', () => {
  expect(developmentKeyring().decrypt(developmentKeyring().encrypt('王芳', place), place)).toBe('王芳');
});
