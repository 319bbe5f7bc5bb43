import { randomUUID } from 'node:crypto';
import { givenOrder } from '../../test/helpers/given-sale.ts';
import type { Orm } from '../database.ts';
import { at, givenDemand, inTransaction } from '../deadlines/deadline.fixture.ts';
import { AccessPoint, Demand } from '../demands/demand.entity.ts';
import { demandVariable } from '../demands/demand-variable.ts';
import { accessPointsOf } from '../demands/find-demands.ts';
import { Resource } from '../inventory/resource.entity.ts';
import { ResourceUnit } from '../inventory/resource-unit.entity.ts';
import type { DemandVariable } from '../process/variables.ts';
import { type Segment, segments } from '../segments.ts';
import { orderSegments } from './current-order.ts';
import { ProvisioningOrder } from './provisioning-order.entity.ts';

/** When network and user side were done, before the moment at which the steps of tests happen. */
const openedAt = at('2026-09-28 15:20');

/** For tests: who owns what a demand holds; null for what was assigned by hand, of an owner nobody named. */
export type Owners = Record<Segment, string | null>;
const owners: Owners = { core: '合肥网络部', trunk: '合肥线路中心', end: '合肥线路中心' };

/** For tests: an opened order of two access points; each segment of them holds a reserved unit of its owner. */
export async function givenOpenedOrder(
  orm: Orm,
  owned: Owners = owners,
): Promise<{ demandId: string; orderId: string; demand: DemandVariable }> {
  const demandId = await givenDemand(orm);
  await inTransaction(orm, async (em) => {
    for (const position of [1, 2])
      em.create(
        AccessPoint,
        {
          id: randomUUID(),
          demandId,
          position,
          name: `${position}号楼`,
          address: `合肥市黄山路${position}号`,
        },
        { persist: true },
      );
  });
  const orderId = await givenOrder(orm, demandId);
  const demand = await inTransaction(orm, async (em) => {
    (await em.findOneOrFail(ProvisioningOrder, { id: orderId })).openedAt = openedAt;
    const lines = await orderSegments(em, orderId);
    for (const segment of segments) {
      const owner = owned[segment];
      const code = randomUUID();
      const resourceId = randomUUID();
      if (owner !== null)
        em.create(
          Resource,
          {
            id: resourceId,
            code,
            name: `资源${segment}`,
            segment,
            siteCode: 'HF',
            siteName: '合肥机房',
            coverage: `测试地址${code}`,
            unit: '端口',
            capacity: 10,
            free: 8,
            optimizable: 0,
            maxBandwidth: 1_000,
            serviceTypes: ['internet'],
            owner,
          },
          { persist: true },
        );
      await em.flush();
      for (const line of lines.filter((one) => one.segment === segment)) {
        line.owner = owner;
        if (owner === null) continue;
        line.unitId = randomUUID();
        em.create(
          ResourceUnit,
          {
            id: line.unitId,
            resourceId,
            number: line.position,
            state: 'reserved',
            demandId,
            accessPointId: line.accessPointId,
            since: openedAt,
          },
          { persist: true },
        );
      }
    }
    return demandVariable(
      await em.findOneOrFail(Demand, { id: demandId }),
      await accessPointsOf(em, demandId),
    );
  });
  return { demandId, orderId, demand };
}
