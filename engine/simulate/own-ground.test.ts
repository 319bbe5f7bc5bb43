import { expect, test } from '@jest/globals';
import { coverageKey, coveringKeys } from '../../core/inventory/coverage-key.ts';
import { onOwnGround } from './own-ground.ts';

const resource = (code: string, coverage: string) => ({ code, coverage, siteCode: 'S', free: 1 });
const example = {
  resources: [
    resource('CORE', '合肥市'),
    resource('END', '安徽省合肥市黄山路1号'),
    resource('FAR', '合肥市黄山路2号'),
  ],
};
const body = { accessPoints: [{ name: '总部', address: '安徽省合肥市黄山路1号3楼' }] };

test('a case brings along just the resources that cover its addresses, in a district of its own', () => {
  const ground = onOwnGround(body, example, 'A');
  expect(ground.resources.map(({ code }) => code)).toEqual(['CORE-A', 'END-A']);
  expect(ground.body).toEqual({ accessPoints: [{ name: '总部', address: '模拟A区合肥市黄山路1号3楼' }] });
  const served = new Set(coveringKeys('模拟A区合肥市黄山路1号3楼'));
  for (const { coverage } of ground.resources) expect(served).toContain(coverageKey(String(coverage)));
});

test('nothing of one case covers another', () => {
  const other = new Set(coveringKeys('模拟B区合肥市黄山路1号3楼'));
  for (const { coverage } of onOwnGround(body, example, 'A').resources)
    expect(other).not.toContain(coverageKey(String(coverage)));
});

test('a case without addresses needs none', () => {
  const closure = { action: 'close' };
  expect(onOwnGround(closure, example, 'A')).toEqual({ body: closure, resources: [] });
});
