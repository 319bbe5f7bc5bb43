import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { currentOrder, orderSegments } from '../provisioning/current-order.ts';
import type { OrderRow, OrderSegmentRow } from '../provisioning/provisioning-order.entity.ts';
import { segmentNames } from '../segments.ts';
import { lockResources } from './allocate-units.ts';
import { coveringKeys } from './coverage-key.ts';
import { holdUnit, unitsOf } from './hold-unit.ts';
import type { ResourceRow } from './list-resources.ts';
import { recordHistory } from './record-history.ts';
import { Resource } from './resource.entity.ts';
import { UNKNOWN_OWNER } from './units-of-demand.ts';

/**
 * Takes what was built into the inventory (art. 19, 20) and reserves for each line the unit that was built for it, so
 * that nobody else gets it first. A known code is extended, another one is new. At the end segment maintenance frees
 * units that the resource already has.
 * @returns how many lines were recorded; those recorded before are left alone.
 */
export async function recordBuilt(
  em: EntityManager,
  { now, actor, demand }: { now: Date; actor: string; demand: DemandRow },
): Promise<number> {
  const order = await currentOrder(em, demand.id);
  const built = (await orderSegments(em, order.id)).filter(
    ({ way, completedOn, recordedAt }) => way !== 'ready' && completedOn && !recordedAt,
  );
  const codes = [...new Set(built.flatMap(({ builtCode }) => (builtCode ? [builtCode] : [])))];
  const existing = await em.find(Resource, { code: { $in: codes } }, { fields: ['id'] });
  const locked = await lockResources(
    em,
    existing.map(({ id }) => id),
  );
  const byCode = new Map(locked.map((resource) => [resource.code, resource]));
  const known = await unitsOf(
    em,
    locked.map(({ id }) => id),
  );
  for (const line of built) {
    const code = line.builtCode ?? generatedCode(order, line);
    const found = byCode.get(code);
    const resource = found ?? (await newResource(em, { code, line, demand }));
    byCode.set(code, resource);
    if (found === undefined) known.set(resource.id, []);
    const text = extend(resource, { line, demand, isNew: found === undefined });
    recordHistory(em, { at: now, actor, resourceCode: code, demandId: demand.id, text });
    holdUnit(em, { resource, known, line, demandId: demand.id, now, actor });
    line.recordedAt = now;
  }
  recordAudit(em, {
    at: now,
    actor,
    action: 'order.resources-recorded',
    objectType: 'order',
    objectId: order.id,
    demandId: demand.id,
    summary: built.length === 0 ? '资源入库：没有新建资源' : `资源入库：${built.length}项，已为本需求预占`,
    after: {
      resources: built.map(
        (line) => `${line.accessPointName}·${segmentNames[line.segment]}：${line.device} ${line.port}`,
      ),
    },
  });
  await em.flush();
  return built.length;
}

const generatedCode = (order: OrderRow, { position, segment }: OrderSegmentRow): string =>
  `JS-${order.number}-${position}-${segment}`;

/** What was built stands beside what serves the address already: its site and owner are the same unless told otherwise. */
async function newResource(
  em: EntityManager,
  { code, line, demand }: { code: string; line: OrderSegmentRow; demand: DemandRow },
): Promise<ResourceRow> {
  const { serviceType, bandwidth } = demand.product;
  const neighbour = await nearestResource(em, line);
  return em.create(
    Resource,
    {
      id: randomUUID(),
      code,
      name: line.builtName ?? `${line.accessPointName}${segmentNames[line.segment]}（新建）`,
      segment: line.segment,
      siteCode: neighbour?.siteCode ?? code,
      siteName: neighbour?.siteName ?? line.builtName ?? line.accessPointName,
      coverage: line.address,
      unit: line.segment === 'trunk' ? '芯' : '端口',
      capacity: 0,
      free: 0,
      optimizable: 0,
      maxBandwidth: bandwidth,
      serviceTypes: [serviceType],
      owner: line.builtOwner ?? neighbour?.owner ?? UNKNOWN_OWNER,
    },
    { persist: true },
  );
}

/** The resource of the same segment with the closest coverage of the address, full or not. */
async function nearestResource(
  em: EntityManager,
  { segment, address }: OrderSegmentRow,
): Promise<ResourceRow | undefined> {
  const keys = coveringKeys(address);
  const near = await em.find(Resource, { segment, coverageKey: { $in: keys } }, { orderBy: { code: 'asc' } });
  return near.sort((a, b) => keys.indexOf(a.coverageKey) - keys.indexOf(b.coverageKey))[0];
}

/** Adds what was built to a resource. @returns the sentence for its history. */
function extend(
  resource: ResourceRow,
  { line, demand, isNew }: { line: OrderSegmentRow; demand: DemandRow; isNew: boolean },
): string {
  const quantity = line.builtQuantity ?? 1;
  const { serviceType, bandwidth } = demand.product;
  const freed = line.way === 'access-end' ? Math.min(resource.optimizable, quantity) : 0;
  resource.optimizable -= freed;
  resource.capacity += quantity - freed;
  resource.free += quantity;
  // It was built for this service: what the record said of it before is out of date.
  resource.maxBandwidth = Math.max(resource.maxBandwidth, bandwidth);
  if (!resource.serviceTypes.includes(serviceType))
    resource.serviceTypes = [...resource.serviceTypes, serviceType];
  if (freed > 0) return `维护优化腾退${freed}${resource.unit}`;
  return `${isNew ? '新建' : '扩容'}${quantity}${resource.unit}，${line.completedOn}建成`;
}
