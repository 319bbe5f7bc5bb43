import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { type PointFinding, segmentNames, segments } from '../segments.ts';
import { Confirmation, ConfirmationSegment } from './confirmation.entity.ts';

export type SegmentRow = InferEntity<typeof ConfirmationSegment>;

/** The confirmation in hand: the newest round of the demand. @throws Error when none was dispatched. */
export async function currentConfirmation(
  em: EntityManager,
  demandId: string,
): Promise<InferEntity<typeof Confirmation>> {
  const [confirmation] = await em.find(Confirmation, { demandId }, { orderBy: { round: 'desc' }, limit: 1 });
  if (confirmation === undefined) throw new Error(`Demand ${demandId} has no resource confirmation yet.`);
  return confirmation;
}

/** The lines of form 1 in the order of points and segments. */
export async function confirmationSegments(em: EntityManager, confirmationId: string): Promise<SegmentRow[]> {
  const rows = await em.find(ConfirmationSegment, { confirmationId }, { orderBy: { position: 'asc' } });
  return rows.sort(
    (a, b) => a.position - b.position || segments.indexOf(a.segment) - segments.indexOf(b.segment),
  );
}

/** The process variable `findings`, from the record: what gateways, decisions and forms read. */
export async function loadFindings(em: EntityManager, confirmationId: string): Promise<PointFinding[]> {
  const points = new Map<string, PointFinding>();
  for (const row of await confirmationSegments(em, confirmationId)) {
    const point = points.get(row.accessPointId) ?? {
      accessPointId: row.accessPointId,
      name: row.accessPointName,
      address: row.address,
      segments: [],
    };
    points.set(row.accessPointId, point);
    point.segments.push({
      segment: row.segment,
      status: row.status,
      resource: row.resource ?? null,
      free: row.free ?? null,
      unit: row.unit ?? null,
      lacking: row.lacking ?? null,
      note: row.note ?? null,
      source: row.source,
    });
  }
  return [...points.values()];
}

/** What names a line of form 1 in a form's list. */
export const lineOf = (row: SegmentRow) => ({
  accessPointId: row.accessPointId,
  accessPointName: row.accessPointName,
  address: row.address,
  segment: row.segment,
  segmentName: segmentNames[row.segment],
  lacking: row.lacking ?? '',
});
