import { type Static, Type } from 'typebox';

/** Segments of an access (art. 10): core 核心, trunk 接入主干, end 接入末端. */
export const segments = ['core', 'trunk', 'end'] as const;
export type Segment = (typeof segments)[number];
export const segmentNames: Record<Segment, string> = { core: '核心', trunk: '接入主干', end: '接入末端' };

/** What the confirmation found for a segment (art. 11–14). `optimizable` is for the end segment only. */
const segmentStatuses = ['available', 'optimizable', 'construction', 'unknown'] as const;
export type SegmentStatus = (typeof segmentStatuses)[number];
export const segmentStatusNames: Record<SegmentStatus, string> = {
  available: '具备',
  optimizable: '维护优化可提供',
  construction: '需扩容或新建',
  unknown: '待人工确认',
};

export const SegmentSchema = Type.Enum([...segments], {
  description: '核心 core, 接入主干 trunk, 接入末端 end',
});
export const SegmentStatusSchema = Type.Enum([...segmentStatuses]);

/** The finding for one segment of one access point. `free` counts `unit`s (端口 ports, 芯 fibres); null = not known. */
const SegmentFindingSchema = Type.Object({
  segment: SegmentSchema,
  status: SegmentStatusSchema,
  resource: Type.Union([Type.String(), Type.Null()]),
  free: Type.Union([Type.Integer(), Type.Null()]),
  unit: Type.Union([Type.String(), Type.Null()]),
  lacking: Type.Union([Type.String(), Type.Null()]),
  note: Type.Union([Type.String(), Type.Null()]),
  source: Type.Enum(['inventory', 'person']),
});
export type SegmentFinding = Static<typeof SegmentFindingSchema>;

/** The findings for one access point, one entry per segment: the process variable `findings` is a list of these. */
const PointFindingSchema = Type.Object({
  accessPointId: Type.String(),
  name: Type.String(),
  address: Type.String(),
  segments: Type.Array(SegmentFindingSchema),
});
export type PointFinding = Static<typeof PointFindingSchema>;
