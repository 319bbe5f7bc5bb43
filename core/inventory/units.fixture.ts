import { randomUUID } from 'node:crypto';
import { Confirmation } from '../confirmations/confirmation.entity.ts';
import type { Orm } from '../database.ts';
import { at, givenDemand, inTransaction } from '../deadlines/deadline.fixture.ts';
import { Demand } from '../demands/demand.entity.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import {
  OrderSegment,
  ProvisioningOrder,
  type SegmentWay,
} from '../provisioning/provisioning-order.entity.ts';
import { type Segment, segments } from '../segments.ts';
import { Resource } from './resource.entity.ts';

/** For tests: the moment at which things happen. */
export const now = at('2026-09-30 10:00');

/** For tests: what a street's resource has; the rest reads like an inventory's row. */
export interface Stock {
  segment: Segment;
  free: number;
  capacity?: number;
  optimizable?: number;
  owner?: string;
  maxBandwidth?: number;
}

/** For tests: resources that serve one street. @returns their codes in the given order. */
export async function givenStock(orm: Orm, street: string, stock: Stock[]): Promise<string[]> {
  const em = orm.em.fork();
  const codes = stock.map(({ segment }) => `${segment}-${randomUUID().slice(0, 8)}`);
  stock.forEach(({ segment, free, capacity = 16, optimizable = 0, ...other }, index) => {
    em.create(
      Resource,
      {
        id: randomUUID(),
        code: codes[index] ?? '',
        name: `资源${index}`,
        segment,
        siteCode: 'HF-01',
        siteName: '合肥机房',
        coverage: street,
        unit: segment === 'trunk' ? '芯' : '端口',
        capacity,
        free,
        optimizable,
        maxBandwidth: 1_000,
        serviceTypes: ['internet'],
        owner: '合肥线路中心',
        ...other,
      },
      { persist: true },
    );
  });
  await em.flush();
  return codes;
}

/** For tests: a demand with an accepted order of access points in a street; `ways` by segment. */
export async function givenAcceptedOrder(
  orm: Orm,
  street: string,
  { points = 1, ways = {} }: { points?: number; ways?: Partial<Record<Segment, SegmentWay>> } = {},
): Promise<string> {
  const demandId = await givenDemand(orm);
  await inTransaction(orm, async (em) => {
    (await em.findOneOrFail(Demand, { id: demandId })).state = 'provisioning';
    const confirmationId = randomUUID();
    em.create(
      Confirmation,
      {
        id: confirmationId,
        demandId,
        number: `QR-${confirmationId}`,
        round: 1,
        solution: '直连',
        receivedAt: now,
        result: 'available',
      },
      { persist: true },
    );
    await em.flush();
    const orderId = randomUUID();
    em.create(
      ProvisioningOrder,
      {
        id: orderId,
        demandId,
        confirmationId,
        number: `KT-${orderId}`,
        state: 'accepted',
        interfaceType: 'GE光口',
        appliedAt: now,
        appliedBy: '王芳',
      },
      { persist: true },
    );
    await em.flush();
    for (let position = 1; position <= points; position++) {
      const accessPointId = randomUUID();
      for (const segment of segments) {
        const way = ways[segment] ?? 'ready';
        em.create(
          OrderSegment,
          {
            id: randomUUID(),
            orderId,
            accessPointId,
            position,
            accessPointName: `${position}号楼`,
            address: `${street}${position}号`,
            segment,
            way,
            plannedOn: way === 'ready' ? null : '2026-09-30',
            completedOn: way === 'ready' ? null : '2026-09-30',
            builtQuantity: way === 'ready' ? null : 2,
          },
          { persist: true },
        );
      }
    }
  });
  return demandId;
}

/** For tests: acts on a demand as its job does, with the demand's row locked first. */
export const onDemand = async <T>(
  orm: Orm,
  id: string,
  act: (context: { em: Parameters<Parameters<typeof inTransaction>[1]>[0]; demand: DemandRow }) => Promise<T>,
): Promise<T> =>
  await inTransaction(orm, async (em) => {
    await em.execute('select 1 from demand where id = ? for update', [id]);
    return await act({ em, demand: await em.findOneOrFail(Demand, { id }) });
  });
