import type { Segment, SegmentFinding } from '../segments.ts';

/** The question of art. 9–10: can this access point be served, segment by segment? */
export interface InventoryQuery {
  demandId: string;
  accessPoint: InventoryPoint;
  /** All access points of the demand in their order, the asked one among them: those before it come first at a shared port. */
  accessPoints: InventoryPoint[];
  serviceType: 'internet' | 'data' | 'voice';
  /** Mbit/s at each access point. */
  bandwidth: number;
}

interface InventoryPoint {
  id: string;
  name: string;
  address: string;
}

/** The port to the resource management system 综合资源管理系统. Asking reserves nothing: allocation is art. 17–18. */
export interface Inventory {
  /**
   * @returns exactly one finding per segment, in the order core, trunk, end; what cannot be answered is `unknown`
   * with a Chinese `note` that says why, for a person to confirm.
   * @throws TransientError when the system is away or its answer cannot be read.
   */
  check(query: InventoryQuery): Promise<SegmentFinding[]>;
}

/** A finding that leaves the segment to a person. `note` is Chinese. */
export const unknownSegment = (segment: Segment, note: string): SegmentFinding => ({
  segment,
  status: 'unknown',
  resource: null,
  free: null,
  unit: null,
  lacking: null,
  note,
  source: 'inventory',
});
