import { expect, test } from '@jest/globals';
import { coverageKey, coveringKeys } from './coverage-key.ts';

test.each([
  ['安徽省合肥市蜀山区 黄山路 12 号', '合肥市蜀山区黄山路12号'],
  ['安徽 合肥市蜀山区黄山路12号', '合肥市蜀山区黄山路12号'],
  ['合肥市蜀山区,黄山路12号(科大东区)', '合肥市蜀山区黄山路12号科大东区'],
  ['合肥市高新区A座', '合肥市高新区a座'],
  ['黄山路12-3号', '黄山路12-3号'],
  ['黄山路12——3号', '黄山路12-3号'],
  // Full-width digits, letters and comma; ideographic blank.
  ['合肥市黄山路\uff11\uff12号\uff0c\uff21座\u3000', '合肥市黄山路12号a座'],
  ['黄山路-3号-', '黄山路3号'],
  ['𠮷祥路8号🏢', '𠮷祥路8号'],
  ['安徽省', ''],
  [' ,。—— ', ''],
  ['', ''],
])('%s is compared as %s', (address, key) => {
  expect(coverageKey(address)).toBe(key);
});

test('the keys that cover an address are its beginnings, longest first, none ending inside a number', () => {
  expect(coveringKeys('安徽省合肥市路12号')).toEqual([
    '合肥市路12号',
    '合肥市路12',
    '合肥市路',
    '合肥市',
    '合肥',
    '合',
  ]);
  expect(coveringKeys('路12-3')).toEqual(['路12-3', '路12-', '路12', '路']);
  expect(coveringKeys('。')).toEqual([]);
});
