import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';
import { currentOrder, orderSegments } from '../provisioning/current-order.ts';
import type { OrderSegmentRow } from '../provisioning/provisioning-order.entity.ts';
import { segmentNames } from '../segments.ts';
import { coveringKeys } from './coverage-key.ts';
import { lackingOf } from './find-segment.ts';
import { holdUnit, unitsOf } from './hold-unit.ts';
import type { ResourceRow } from './list-resources.ts';
import { Resource } from './resource.entity.ts';

/** A line of form 2 for which no unit is free; `lacking` is Chinese. */
interface Shortage {
  accessPointId: string;
  accessPointName: string;
  address: string;
  segment: string;
  segmentName: string;
  lacking: string;
}

export interface Allocation {
  complete: boolean;
  shortages: Shortage[];
}

/**
 * Reserves a unit for every line of the demand's order that has none yet (art. 18–20): all of them or none, so that
 * a demand which must wait keeps nothing from the others. The resources are locked in the order of their ids, so of
 * any number of demands that want the last port one gets it, and no two wait for each other.
 * @returns what is lacking, for a person.
 */
export async function allocateUnits(
  em: EntityManager,
  { now, actor, demand }: { now: Date; actor: string; demand: DemandRow },
): Promise<Allocation> {
  const order = await currentOrder(em, demand.id);
  const open = (await orderSegments(em, order.id)).filter(({ device }) => (device ?? null) === null);
  const choices = await candidates(em, open, demand);
  const wanted = [...new Set(choices.flatMap(({ pool }) => pool.map(({ id }) => id)))];
  const locked = await lockResources(em, wanted);

  const left = new Map(locked.map(({ id, free }) => [id, free]));
  const taken: { line: OrderSegmentRow; resource: ResourceRow }[] = [];
  const shortages: Shortage[] = [];
  for (const { line, pool, lacking } of choices) {
    const resource = pool
      .map(({ id }) => locked.find((one) => one.id === id))
      .find((one) => one !== undefined && (left.get(one.id) ?? 0) > 0);
    if (resource === undefined) {
      shortages.push(shortageOf(line, lacking));
      continue;
    }
    left.set(resource.id, (left.get(resource.id) ?? 0) - 1);
    taken.push({ line, resource });
  }
  const complete = shortages.length === 0;
  if (complete) {
    const known = await unitsOf(em, wanted);
    for (const { line, resource } of taken)
      holdUnit(em, { resource, known, line, demandId: demand.id, now, actor });
  }
  recordAudit(em, {
    at: now,
    actor,
    action: complete ? 'order.allocated' : 'order.allocation-short',
    objectType: 'order',
    objectId: order.id,
    demandId: demand.id,
    summary: complete
      ? `资源分配完成：预占${taken.length}项`
      : `资源分配不足：缺${shortages.length}项，未预占任何资源，转人工处理`,
    after: complete
      ? {
          units: taken.map(
            ({ line }) =>
              `${line.accessPointName}·${segmentNames[line.segment]}：${line.device} ${line.port}`,
          ),
        }
      : { shortages: shortages.map((one) => `${one.accessPointName}·${one.segmentName}：${one.lacking}`) },
  });
  await em.flush();
  return { complete, shortages };
}

/** The rows themselves, locked until the end of the transaction, always in the same order. */
export async function lockResources(em: EntityManager, ids: string[]): Promise<ResourceRow[]> {
  return await em.find(
    Resource,
    { id: { $in: ids } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

interface Choice {
  line: OrderSegmentRow;
  /** What can carry the service, in the order of the codes. */
  pool: ResourceRow[];
  /** Why nothing can, whatever is free. */
  lacking: string | null;
}

/** For each line the resources of the closest coverage, as the check of art. 9–11 sees them; one query for all. */
async function candidates(em: EntityManager, lines: OrderSegmentRow[], demand: DemandRow): Promise<Choice[]> {
  const keysOf = new Map(lines.map(({ address }) => [address, coveringKeys(address)]));
  const ids: { id: string }[] = await em.execute(
    'select id from resource where coverage_key in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify([...new Set([...keysOf.values()].flat())])],
  );
  const resources = await em.find(
    Resource,
    { id: { $in: ids.map(({ id }) => id) } },
    { orderBy: { code: 'asc' } },
  );
  const { serviceType, bandwidth } = demand.product;
  return lines.map((line) => {
    const ofSegment = resources.filter(({ segment }) => segment === line.segment);
    const key = (keysOf.get(line.address) ?? []).find((one) =>
      ofSegment.some(({ coverageKey }) => coverageKey === one),
    );
    const near = ofSegment.filter(({ coverageKey }) => coverageKey === key);
    const pool = near.filter((one) => lackingOf(one, line.segment, { serviceType, bandwidth }) === null);
    const reasons = near.map((one) => lackingOf(one, line.segment, { serviceType, bandwidth }));
    return { line, pool, lacking: pool.length > 0 ? null : (reasons[0] ?? '资源库中没有覆盖该地址的资源') };
  });
}

const shortageOf = (line: OrderSegmentRow, lacking: string | null): Shortage => ({
  accessPointId: line.accessPointId,
  accessPointName: line.accessPointName,
  address: line.address,
  segment: line.segment,
  segmentName: segmentNames[line.segment],
  lacking: lacking ?? `${segmentNames[line.segment]}空闲资源不足，已被其他需求占用`,
});
