import type { Orm } from '../database.ts';
import { segmentNames, segments } from '../segments.ts';
import { coveringKeys } from './coverage-key.ts';
import { type CoveringResource, coveringResources, groupOf } from './covering-resources.ts';
import { findSegment } from './find-segment.ts';
import { type Inventory, unknownSegment } from './inventory.ts';

/** Answers from the table `resource`, in one query however many access points the demand has. */
export const createEmbeddedInventory = ({ orm }: { orm: Orm }): Inventory => ({
  async check({ accessPoint, accessPoints, serviceType, bandwidth }) {
    const place = accessPoints.findIndex(({ id }) => id === accessPoint.id);
    const earlier = accessPoints.slice(0, Math.max(place, 0)).map(({ address }) => coveringKeys(address));
    const keys = coveringKeys(accessPoint.address);
    const resources = await coveringResources(orm.em.fork(), [...earlier, keys].flat());

    return segments.map((segment) => {
      const ofSegment = resources.get(segment) ?? new Map<string, CoveringResource[]>();
      const key = groupOf(keys, ofSegment);
      if (key === undefined)
        return unknownSegment(segment, `资源库中没有覆盖该地址的${segmentNames[segment]}资源，请人工确认`);
      // Points of the same demand that come before this one take their units first.
      const rank = earlier.filter((other) => groupOf(other, ofSegment) === key).length;
      return findSegment(segment, ofSegment.get(key) ?? [], { rank, serviceType, bandwidth });
    });
  },
});
