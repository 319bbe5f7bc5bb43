import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import type { Segment } from '../segments.ts';
import { createEmbeddedInventory } from './embedded-inventory.ts';
import type { InventoryQuery } from './inventory.ts';
import { Resource } from './resource.entity.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());
beforeEach(async () => {
  await database.orm.em.fork().nativeDelete(Resource, {});
});

type Row = Partial<{
  code: string;
  segment: Segment;
  coverage: string;
  unit: string;
  free: number;
  optimizable: number;
  maxBandwidth: number;
  serviceTypes: InventoryQuery['serviceType'][];
}>;

async function stock(...rows: Row[]): Promise<void> {
  const em = database.orm.em.fork();
  for (const row of rows) {
    const code = row.code ?? randomUUID();
    em.create(
      Resource,
      {
        id: randomUUID(),
        name: `资源${code}`,
        segment: 'end',
        siteCode: 'S1',
        siteName: '一号机房',
        coverage: '合肥市黄山路1号',
        unit: '端口',
        capacity: 100,
        free: 1,
        optimizable: 0,
        maxBandwidth: 1_000,
        serviceTypes: ['internet', 'data'],
        owner: '合肥分公司网络部',
        ...row,
        code,
      },
      { persist: true },
    );
  }
  await em.flush();
}

/** The findings for the last of the addresses. */
async function ask(addresses: string[], query: Partial<InventoryQuery> = {}) {
  const accessPoints = addresses.map((address, index) => ({ id: `p${index}`, name: `点${index}`, address }));
  const accessPoint = accessPoints.at(-1);
  if (accessPoint === undefined) throw new Error('no address');
  return await createEmbeddedInventory({ orm: database.orm }).check({
    demandId: 'd',
    accessPoint,
    accessPoints,
    serviceType: 'internet',
    bandwidth: 100,
    ...query,
  });
}
const askEnd = async (addresses: string[], query: Partial<InventoryQuery> = {}) =>
  (await ask(addresses, query)).find(({ segment }) => segment === 'end');

describe('which resource covers', () => {
  test('one finding per segment, in their order; what no resource covers is left to a person', async () => {
    await stock({ code: 'E1' }, { code: 'T1', segment: 'trunk', coverage: '合肥市', unit: '芯', free: 4 });
    expect(await ask(['安徽省 合肥市黄山路1号3楼'])).toEqual([
      {
        segment: 'core',
        status: 'unknown',
        resource: null,
        free: null,
        unit: null,
        lacking: null,
        note: '资源库中没有覆盖该地址的核心资源，请人工确认',
        source: 'inventory',
      },
      {
        segment: 'trunk',
        status: 'available',
        resource: '资源T1(T1)',
        free: 4,
        unit: '芯',
        lacking: null,
        note: null,
        source: 'inventory',
      },
      expect.objectContaining({ segment: 'end', status: 'available', resource: '资源E1(E1)', free: 1 }),
    ]);
  });

  test.each(['合肥市黄山路1号', '合肥市黄山路 1 号3栋', '安徽省合肥市黄山路1号', '安徽合肥市，黄山路1号'])(
    '%s is covered',
    async (address) => {
      await stock({});
      expect(await askEnd([address])).toMatchObject({ status: 'available' });
    },
  );

  test.each(['合肥市黄山路12号', '合肥市黄山路', '黄山路1号', '芜湖市黄山路1号', '!!!', '%', "' or 1=1 --"])(
    '%s is not covered',
    async (address) => {
      await stock({});
      expect(await askEnd([address])).toMatchObject({ status: 'unknown' });
    },
  );

  test('a coverage that ends in a number does not reach into a longer number', async () => {
    await stock({ coverage: '合肥市黄山路1' });
    expect(await askEnd(['合肥市黄山路12号'])).toMatchObject({ status: 'unknown' });
    expect(await askEnd(['合肥市黄山路1号'])).toMatchObject({ status: 'available' });
  });

  test('the longest coverage decides, even when a wider one has more', async () => {
    await stock({ code: 'WIDE', coverage: '合肥市', free: 50 }, { code: 'NEAR', free: 0 });
    expect(await askEnd(['合肥市黄山路1号'])).toMatchObject({
      status: 'construction',
      resource: '资源NEAR(NEAR)',
    });
    expect(await askEnd(['合肥市黄山路2号'])).toMatchObject({
      status: 'available',
      resource: '资源WIDE(WIDE)',
    });
  });
});

describe('what is lacking', () => {
  test('a full end', async () => {
    await stock({ free: 0 });
    expect(await askEnd(['合肥市黄山路1号'])).toMatchObject({
      status: 'construction',
      free: 0,
      lacking: '接入末端端口不足：需要1个，空闲0个',
    });
  });

  test('a full trunk counts fibres', async () => {
    await stock({ segment: 'trunk', unit: '芯', free: 0 });
    const [, trunk] = await ask(['合肥市黄山路1号']);
    expect(trunk).toMatchObject({ status: 'construction', lacking: '接入主干纤芯不足：需要1芯，空闲0芯' });
  });

  test('a line that is too slow', async () => {
    await stock({ maxBandwidth: 100, free: 9 });
    expect(await askEnd(['合肥市黄山路1号'], { bandwidth: 101 })).toMatchObject({
      status: 'construction',
      free: 9,
      lacking: '接入末端带宽不足：需要101M，最高100M',
    });
    expect(await askEnd(['合肥市黄山路1号'], { bandwidth: 100 })).toMatchObject({ status: 'available' });
  });

  test('a type of service it does not carry', async () => {
    await stock({ serviceTypes: ['voice'], free: 9, optimizable: 9 });
    expect(await askEnd(['合肥市黄山路1号'])).toMatchObject({
      status: 'construction',
      lacking: '接入末端现有资源不支持互联网专线',
    });
  });
});

describe('maintenance', () => {
  test('can provide at the end segment', async () => {
    await stock({ free: 0, optimizable: 1 });
    expect(await askEnd(['合肥市黄山路1号'])).toMatchObject({
      status: 'optimizable',
      lacking: '接入末端端口不足：需要1个，空闲0个',
    });
  });

  test('cannot provide elsewhere, whatever the table says', async () => {
    await stock({ segment: 'core', free: 0, optimizable: 5 });
    const [core] = await ask(['合肥市黄山路1号']);
    expect(core?.status).toBe('construction');
  });
});

describe('several access points of one demand', () => {
  const site = '合肥市黄山路1号';

  test('at a site with one free and one optimizable port: the first, the second, and nothing for the third', async () => {
    await stock({ free: 1, optimizable: 1 });
    const at = async (count: number) =>
      await askEnd(Array.from({ length: count }, (_, floor) => `${site}${floor}楼`));
    expect((await at(1))?.status).toBe('available');
    expect((await at(2))?.status).toBe('optimizable');
    expect(await at(3)).toMatchObject({
      status: 'construction',
      lacking: '接入末端端口不足：本需求共需要3个，空闲1个',
    });
  });

  test('only those of the same resource and before it count', async () => {
    await stock({ code: 'A', free: 1 }, { code: 'B', coverage: '合肥市望江路2号', free: 1 });
    expect((await askEnd(['合肥市望江路2号', '芜湖市', site]))?.status).toBe('available');
    const first = { id: 'p0', name: '点', address: site };
    const both = [first, { id: 'p1', name: '点', address: site }];
    expect((await askEnd([site, site], { accessPoint: first, accessPoints: both }))?.status).toBe(
      'available',
    );
  });

  test('resources of the same coverage are one pool; those that cannot carry the service are not in it', async () => {
    await stock(
      { code: 'A', free: 1 },
      { code: 'B', free: 1, optimizable: 1 },
      { code: 'C', free: 9, serviceTypes: ['voice'] },
    );
    const found = await Promise.all([1, 2, 3, 4].map((count) => askEnd(Array<string>(count).fill(site))));
    expect(found.map((finding) => [finding?.status, finding?.resource])).toEqual([
      ['available', '资源A(A)'],
      ['available', '资源B(B)'],
      ['optimizable', '资源B(B)'],
      ['construction', '资源A(A)'],
    ]);
  });

  test('200 of them with long addresses are answered in one query', async () => {
    await stock({ free: 199 });
    const long = Array.from({ length: 200 }, (_, index) => `${site}${'楼'.repeat(380)}${index}`);
    const started = performance.now();
    expect((await askEnd(long))?.status).toBe('construction');
    expect(performance.now() - started).toBeLessThan(10_000);
    expect((await askEnd(long.slice(0, 199)))?.status).toBe('available');
  });
});
