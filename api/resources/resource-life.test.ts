import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allocateUnits } from '../../core/inventory/allocate-units.ts';
import { occupyUnits, releaseUnits } from '../../core/inventory/change-units.ts';
import { Resource } from '../../core/inventory/resource.entity.ts';
import {
  givenAcceptedOrder,
  now as givenNow,
  givenStock,
  onDemand,
} from '../../core/inventory/units.fixture.ts';
import { unitsOfDemand } from '../../core/inventory/units-of-demand.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());

const get = async (path: string) => await api.send('GET', `/v1/resources${path}`);
const post = async (resources: Json[]) => await api.send('POST', '/v1/resources', { resources });

describe('the life of a resource', () => {
  const street = '合肥市履历路';

  /** A demand that holds a unit of each of the street's resources. @returns its id and the code of the core's. */
  async function holding(): Promise<{ demandId: string; code: string }> {
    const [code = ''] = await givenStock(api.orm, `${street}${randomUUID().slice(0, 4)}街`, [
      { segment: 'core', free: 2, capacity: 4 },
      { segment: 'trunk', free: 2 },
      { segment: 'end', free: 2 },
    ]);
    const { coverage } = await api.orm.em.fork().findOneOrFail(Resource, { code });
    const demandId = await givenAcceptedOrder(api.orm, coverage);
    await onDemand(api.orm, demandId, async ({ em, demand }) =>
      allocateUnits(em, { now: givenNow, actor: 'system', demand }),
    );
    return { demandId, code };
  }
  const release = async (code: string, number: number) =>
    await api.send('POST', `/v1/resources/${code}/units/${number}/release`);

  test('who holds which unit since when, and what became of it', async () => {
    const { demandId, code } = await holding();
    const shown = (await get(`/${code}`)).body;
    expect(shown).toMatchObject({
      free: 1,
      reserved: 1,
      units: [{ number: 3, stateName: '预占', demandNumber: expect.stringMatching(/^XQ-/) }],
    });
    const early = await release(code, 3);
    expect([early.status, early.body.code, early.body.state]).toEqual([409, 'unit-not-waiting', 'reserved']);
    await onDemand(api.orm, demandId, async ({ em }) => {
      const unitIds = (await unitsOfDemand(em, demandId)).flatMap(({ unitId }) => unitId ?? []);
      await occupyUnits(em, { now: givenNow, actor: '钱丽', demandId, unitIds });
      await releaseUnits(em, { now: givenNow, actor: '王芳', demandId, reason: '需求取消' });
    });
    expect((await get(`/${code}`)).body).toMatchObject({ free: 1, reserved: 0, toBeReleased: 1 });
    expect((await release(code, 3)).body).toEqual({ free: 2 });
    expect((await release(code, 3)).status).toBe(409);
    expect((await release(code, 4)).status).toBe(404);
    const { items } = (await get(`/${code}/history?limit=10`)).body;
    expect(items.map(({ from, to }: Json) => [from, to])).toEqual([
      ['free', 'reserved'],
      ['reserved', 'occupied'],
      ['occupied', 'to-be-released'],
      ['to-be-released', 'free'],
    ]);
  });

  test('what demands hold cannot be imported away', async () => {
    const { code } = await holding();
    const {
      units: _units,
      segmentName: _name,
      reserved: _r,
      occupied: _o,
      toBeReleased: _t,
      ...row
    } = (await get(`/${code}`)).body;
    const faultOf = async (change: Json) =>
      (await post([{ ...row, ...change }])).body.faults?.map(({ pointer }: Json) => pointer);
    expect(await faultOf({ capacity: 2, free: 0 })).toEqual(['/resources/0/capacity']);
    expect(await faultOf({ free: 4 })).toEqual(['/resources/0/free']);
    expect(await faultOf({ free: 3 })).toBeUndefined();
  });

  test('of a code there is not: 404', async () => {
    expect((await get('/NO-SUCH')).status).toBe(404);
    expect((await get('/NO-SUCH/history')).status).toBe(404);
  });
});
