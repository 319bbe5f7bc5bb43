import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freshDatabase, type TestDatabase } from '../../test/helpers/database.ts';
import { OrderSegment } from '../provisioning/provisioning-order.entity.ts';
import { allocateUnits } from './allocate-units.ts';
import { occupyUnits, releaseUnits } from './change-units.ts';
import { heldCounts } from './held-units.ts';
import { recordBuilt } from './record-built.ts';
import { Resource } from './resource.entity.ts';
import { ResourceHistory, ResourceUnit } from './resource-unit.entity.ts';
import { givenAcceptedOrder, givenStock, now, onDemand } from './units.fixture.ts';
import { unitsOfDemand } from './units-of-demand.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

let streets = 0;
const street = (): string => {
  streets += 1;
  return `合肥市测试${streets}路`;
};
const actor = 'system';

const allocate = async (id: string) =>
  await onDemand(database.orm, id, async ({ em, demand }) => await allocateUnits(em, { now, actor, demand }));
const release = async (demandId: string) =>
  await onDemand(database.orm, demandId, async ({ em }) =>
    releaseUnits(em, { now, actor, demandId, reason: '取消' }),
  );
const resource = async (code: string | undefined) =>
  await database.orm.em.fork().findOneOrFail(Resource, { code: code ?? '' });
const portsOf = async (id: string): Promise<string[]> =>
  (await unitsOfDemand(database.orm.em.fork(), id)).map(({ line }) => `${line.device} ${line.port}`);

const unitIdsOf = async (id: string): Promise<string[]> =>
  (await unitsOfDemand(database.orm.em.fork(), id)).flatMap(({ unitId }) => unitId ?? []);

const plenty = (free = 8) => (['core', 'trunk', 'end'] as const).map((segment) => ({ segment, free }));

describe('every segment gets a unit of its own', () => {
  test('device, port, position and owner stand on form 2; the history says who holds it', async () => {
    const at = street();
    const [core] = await givenStock(database.orm, at, plenty());
    const id = await givenAcceptedOrder(database.orm, at);
    expect(await allocate(id)).toEqual({ complete: true, shortages: [] });
    expect(await resource(core)).toMatchObject({ free: 7, capacity: 16 });
    const held = await unitsOfDemand(database.orm.em.fork(), id);
    // Eight of sixteen are in use elsewhere: they are taken to be the first.
    expect(held.map(({ line, state, owner }) => [line.port, line.odf, state, owner])).toEqual([
      ['端口 9', 'ODF-HF-01-01/09', 'reserved', '合肥线路中心'],
      ['纤芯 9', 'ODF-HF-01-01/09', 'reserved', '合肥线路中心'],
      ['端口 9', 'ODF-HF-01-01/09', 'reserved', '合肥线路中心'],
    ]);
    const history = await database.orm.em.fork().find(ResourceHistory, { resourceCode: core ?? '' });
    expect(history).toMatchObject([{ unitNumber: 9, from: 'free', to: 'reserved', demandId: id }]);
  });

  test('200 access points in one go, each with ports of its own', async () => {
    const at = street();
    await givenStock(
      database.orm,
      at,
      plenty(200).map((one) => ({ ...one, capacity: 200 })),
    );
    const id = await givenAcceptedOrder(database.orm, at, { points: 200 });
    expect(await allocate(id)).toMatchObject({ complete: true });
    const ports = await portsOf(id);
    expect([ports.length, new Set(ports).size]).toEqual([600, 600]);
  });

  test('what has no unit left, or cannot carry the service, is told; nothing is reserved', async () => {
    const at = street();
    const [core] = await givenStock(database.orm, at, [
      { segment: 'core', free: 5 },
      { segment: 'trunk', free: 5, maxBandwidth: 10 },
      { segment: 'end', free: 0 },
    ]);
    const id = await givenAcceptedOrder(database.orm, at);
    const { complete, shortages } = await allocate(id);
    expect(complete).toBe(false);
    expect(shortages.map(({ segment, lacking }) => [segment, lacking])).toEqual([
      ['trunk', '接入主干带宽不足：需要100M，最高10M'],
      ['end', '接入末端空闲资源不足，已被其他需求占用'],
    ]);
    expect(await resource(core)).toMatchObject({ free: 5 });
    expect(await portsOf(id)).toEqual([]);
  });
});

describe('never one port to two demands', () => {
  test('20 want the last one at once: one gets it, 19 learn why, nobody keeps half', async () => {
    const at = street();
    const [core, , end] = await givenStock(database.orm, at, [
      { segment: 'core', free: 16 },
      { segment: 'trunk', free: 16 },
      { segment: 'end', free: 1 },
    ]);
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => await givenAcceptedOrder(database.orm, at)),
    );
    const answers = await Promise.all(ids.map(allocate));
    expect(answers.filter(({ complete }) => complete)).toHaveLength(1);
    expect(answers.filter(({ shortages }) => shortages.length === 1)).toHaveLength(19);
    expect([await resource(core), await resource(end)]).toMatchObject([{ free: 15 }, { free: 0 }]);
  });

  test('demands that need the same resources do not wait for each other, in whatever order they come', async () => {
    for (let round = 0; round < 5; round++) {
      const at = street();
      await givenStock(database.orm, at, plenty(16));
      const ids = await Promise.all(
        Array.from({ length: 8 }, async () => await givenAcceptedOrder(database.orm, at, { points: 2 })),
      );
      const answers = await Promise.all(ids.map(allocate));
      expect(answers.every(({ complete }) => complete)).toBe(true);
      await Promise.all(ids.map(release));
    }
  });

  test('what was given back is given again, with its number', async () => {
    const at = street();
    await givenStock(database.orm, at, plenty(1));
    const [first, second] = [
      await givenAcceptedOrder(database.orm, at),
      await givenAcceptedOrder(database.orm, at),
    ];
    await allocate(first);
    const ports = await portsOf(first);
    expect(await allocate(second)).toMatchObject({ complete: false });
    expect(await release(first)).toEqual({ freed: 3, toBeReleased: 0 });
    expect(await allocate(second)).toMatchObject({ complete: true });
    expect(await portsOf(second)).toEqual(ports);
  });

  test('whatever happens in whatever order, no unit is held twice and none is lost', async () => {
    const acts = ['allocate', 'occupy', 'release'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat(3)), { maxLength: 25 }),
        async (steps) => {
          const at = street();
          const codes = await givenStock(database.orm, at, plenty(3));
          const ids = await Promise.all(
            Array.from({ length: 4 }, async () => await givenAcceptedOrder(database.orm, at)),
          );
          for (const [act, who] of steps) {
            const demandId = ids[who] ?? '';
            if (act === 'allocate') await allocate(demandId);
            if (act === 'release') await release(demandId);
            if (act === 'occupy')
              await onDemand(database.orm, demandId, async ({ em }) =>
                occupyUnits(em, { now, actor, demandId, unitIds: await unitIdsOf(demandId) }),
              );
          }
          const em = database.orm.em.fork();
          for (const code of codes) {
            const { id, free, capacity } = await resource(code);
            const counts = (await heldCounts(em, [id])).get(id);
            const { reserved = 0, occupied = 0, toBeReleased = 0 } = counts ?? {};
            expect(free + reserved + occupied + toBeReleased + 13).toBe(capacity);
            const units = await em.find(ResourceUnit, { resourceId: id, state: { $ne: 'free' } });
            expect(units.every(({ demandId, number }) => demandId !== null && number <= capacity)).toBe(true);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('what was built (art. 19, 20)', () => {
  const record = async (id: string) =>
    await onDemand(database.orm, id, async ({ em, demand }) => await recordBuilt(em, { now, actor, demand }));

  test('is recorded once and reserved for whom it was built; the rest is free for others', async () => {
    const at = street();
    const [, , end] = await givenStock(database.orm, at, [
      { segment: 'core', free: 4 },
      { segment: 'trunk', free: 4 },
      { segment: 'end', free: 0, owner: '合肥接入中心' },
    ]);
    const id = await givenAcceptedOrder(database.orm, at, { ways: { end: 'project' } });
    expect(await record(id)).toBe(1);
    expect(await record(id)).toBe(0);
    const [held] = await unitsOfDemand(database.orm.em.fork(), id);
    expect(held).toMatchObject({ state: 'reserved', owner: '合肥接入中心' });
    expect(held?.line.port).toBe('端口 1');
    const built = await database.orm.em.fork().findOneOrFail(Resource, { coverage: `${at}1号` });
    expect(built).toMatchObject({ capacity: 2, free: 1, siteCode: 'HF-01', segment: 'end' });
    expect(await resource(end)).toMatchObject({ free: 0 });
    expect(await allocate(id)).toMatchObject({ complete: true });
  });

  test('on a known code extends it; at the end segment maintenance frees what is there', async () => {
    const at = street();
    const [, trunk, end] = await givenStock(database.orm, at, [
      { segment: 'core', free: 4 },
      { segment: 'trunk', free: 0, maxBandwidth: 10 },
      { segment: 'end', free: 0, optimizable: 1 },
    ]);
    const id = await givenAcceptedOrder(database.orm, at, { ways: { trunk: 'project', end: 'access-end' } });
    await onDemand(database.orm, id, async ({ em }) => {
      for (const line of await em.find(OrderSegment, { way: { $ne: 'ready' }, builtCode: null }))
        if (line.address.startsWith(at)) line.builtCode = (line.segment === 'trunk' ? trunk : end) ?? null;
    });
    expect(await record(id)).toBe(2);
    // Two fibres more, one of them reserved; of the end's two one was freed and one is new.
    expect(await resource(trunk)).toMatchObject({ capacity: 18, free: 1, maxBandwidth: 100 });
    expect(await resource(end)).toMatchObject({ capacity: 17, free: 1, optimizable: 0 });
  });
});
