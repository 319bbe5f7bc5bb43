import { randomUUID } from 'node:crypto';
import { newDemand } from '../../test/helpers/api.ts';
import type { Orm } from '../database.ts';
import { at, inTransaction } from '../deadlines/deadline.fixture.ts';
import { Demand, type DemandState } from '../demands/demand.entity.ts';
import type { NewDemand } from '../demands/demand.schema.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { receiveDemand } from '../demands/receive-demand.ts';
import { ResourceUnit } from '../inventory/resource-unit.entity.ts';
import { orderSegments } from '../provisioning/current-order.ts';
import { givenOpenedOrder } from '../provisioning/opened.fixture.ts';
import { Service, type ServiceRow } from './service.entity.ts';

/** For tests: the moment at which services are adjusted and closed. */
export const now = at('2026-09-30 10:00');

/** For tests: a service of two access points in use, six units of it occupied; its customer is C-1. */
export async function givenServiceInUse(
  orm: Orm,
  change: Partial<Pick<ServiceRow, 'state' | 'resumeOn'>> = {},
): Promise<ServiceRow> {
  const { demandId, orderId } = await givenOpenedOrder(orm);
  return await inTransaction(orm, async (em) => {
    await em.nativeUpdate(ResourceUnit, { demandId }, { state: 'occupied' });
    await em.execute('update circuit set code = upper(code) where order_id = ?', [orderId]);
    const demand = await em.findOneOrFail(Demand, { id: demandId });
    demand.state = 'completed';
    return em.create(
      Service,
      {
        id: randomUUID(),
        number: `YW-20260930-${randomUUID().slice(0, 8).toUpperCase()}`,
        state: 'active',
        demandId,
        orderId,
        archiveNumber: 'DA-20260930-0001',
        customerCode: demand.customerCode,
        customerName: demand.customerName,
        productCode: demand.product.code,
        productName: demand.product.name,
        serviceType: demand.product.serviceType,
        bandwidth: demand.product.bandwidth,
        activatedAt: at('2026-09-29 10:00'),
        ...change,
      },
      { persist: true },
    );
  });
}

/** For tests: who asks in the name of the customer of such a service. */
const who = () => {
  const { customer, accountManager } = newDemand();
  return { customer: { ...customer, code: 'C-1', name: '华东电子' }, accountManager };
};

/** For tests: a closure of a service as it is posted; for good from today on, when not said otherwise. */
export const closureOf = (
  service: ServiceRow,
  closure: Record<string, unknown> = { kind: 'permanent', effectiveOn: '2026-09-30' },
) => ({ action: 'close', serviceId: service.number, closure, ...who() });

/** For tests: a suspension until the end of the year. */
export const suspensionOf = (service: ServiceRow) =>
  closureOf(service, {
    kind: 'suspension',
    effectiveOn: '2026-09-30',
    resumeOn: '2026-12-31',
    reason: '停产检修',
  });

/** For tests: an adjustment of a service to another bandwidth at the same addresses, as it is posted. */
export const adjustmentOf = (service: ServiceRow) => ({
  ...who(),
  action: 'adjust',
  serviceId: service.id,
  product: { code: 'P-500', name: '互联网专线500M', mature: true, serviceType: 'internet', bandwidth: 500 },
  accessPoints: [1, 2].map((n) => ({ name: `${n}号楼`, address: `合肥市黄山路${n}号` })),
});

/** For tests: such a demand, received, and in a state when said. */
export async function givenReceivedFor(orm: Orm, body: unknown, state?: DemandState): Promise<DemandRow> {
  return await inTransaction(orm, async (em) => {
    const demand = await receiveDemand(em, { demand: body as NewDemand, now, actor: 'CRM' });
    if (state !== undefined) demand.state = state;
    await em.flush();
    return demand;
  });
}

/** For tests: how many units a service has in each state, by segment: `core occupied` → 2. */
export async function unitsByState(orm: Orm, { orderId }: ServiceRow): Promise<Record<string, number>> {
  const em = orm.em.fork();
  const counts: Record<string, number> = {};
  for (const { segment, unitId } of await orderSegments(em, orderId)) {
    const unit = await em.findOneOrFail(ResourceUnit, { id: unitId ?? '' });
    const key = `${segment} ${unit.state}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** For tests: the service as the record has it now. */
export const serviceNow = async (orm: Orm, { id }: { id: string }): Promise<ServiceRow> =>
  await orm.em.fork().findOneOrFail(Service, { id });

/** For tests: a demand as the record has it now. */
export const demandNow = async (orm: Orm, { id }: { id: string }): Promise<DemandRow> =>
  await orm.em.fork().findOneOrFail(Demand, { id });
