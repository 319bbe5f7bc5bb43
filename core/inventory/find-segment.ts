import { serviceTypeNames } from '../demands/demand.schema.ts';
import { type Segment, type SegmentFinding, type SegmentStatus, segmentNames } from '../segments.ts';
import type { CoveringResource } from './covering-resources.ts';
import type { InventoryQuery } from './inventory.ts';

interface Need extends Pick<InventoryQuery, 'serviceType' | 'bandwidth'> {
  /** How many access points of the same demand come before this one at the same resources. */
  rank: number;
}

/**
 * The finding for one segment from the resources that share one coverage; those that carry the asked service are
 * one pool, taken in the order of their codes. Free unit → available; at the end segment one that maintenance can
 * free → optimizable (art. 13); else construction (art. 12, 14) with what is lacking.
 * @param covering at least one resource
 */
export function findSegment(segment: Segment, covering: CoveringResource[], need: Need): SegmentFinding {
  const fit = covering.filter((resource) => lackingOf(resource, segment, need) === null);
  const [closest] = fit.length > 0 ? fit : covering;
  const free = total(fit, 'free');
  const found = (status: SegmentStatus, resource: CoveringResource | undefined, lacking: string | null) => ({
    segment,
    status,
    resource: resource === undefined ? null : `${resource.name}(${resource.code})`,
    free: fit.length > 0 ? free : (closest?.free ?? null),
    unit: resource?.unit ?? null,
    lacking,
    note: null,
    source: 'inventory' as const,
  });
  if (fit.length === 0) {
    const reasons = new Set(covering.map((resource) => lackingOf(resource, segment, need)));
    return found('construction', closest, [...reasons].join(';'));
  }
  if (need.rank < free) return found('available', holderOf(fit, 'free', need.rank), null);
  const lacking = shortage(segment, closest?.unit ?? '个', need.rank + 1, free);
  if (segment === 'end' && total(fit, 'optimizable') > need.rank - free)
    return found('optimizable', holderOf(fit, 'optimizable', need.rank - free), lacking);
  return found('construction', closest, lacking);
}

/** Why the resource cannot carry the service however many units are free; null when it can. */
export function lackingOf(
  resource: Pick<CoveringResource, 'serviceTypes' | 'maxBandwidth'>,
  segment: Segment,
  need: Omit<Need, 'rank'>,
): string | null {
  if (!resource.serviceTypes.includes(need.serviceType))
    return `${segmentNames[segment]}现有资源不支持${serviceTypeNames[need.serviceType]}`;
  if (resource.maxBandwidth < need.bandwidth)
    return `${segmentNames[segment]}带宽不足：需要${need.bandwidth}M，最高${resource.maxBandwidth}M`;
  return null;
}

function shortage(segment: Segment, unit: string, needed: number, free: number): string {
  const [thing, measure] = unit === '芯' ? ['纤芯', '芯'] : [unit, '个'];
  const shared = needed > 1 ? '本需求共' : '';
  return `${segmentNames[segment]}${thing}不足：${shared}需要${needed}${measure}，空闲${free}${measure}`;
}

const total = (resources: CoveringResource[], count: 'free' | 'optimizable'): number =>
  resources.reduce((sum, resource) => sum + resource[count], 0);

/** The resource that holds unit number `index` of the pool. */
function holderOf(resources: CoveringResource[], count: 'free' | 'optimizable', index: number) {
  let before = 0;
  return resources.find((resource) => {
    before += resource[count];
    return index < before;
  });
}
