import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PointFinding } from '../segments.ts';
import { ConfirmationSegment } from './confirmation.entity.ts';

/**
 * Writes what was found for one access point into the lines of form 1; lines that are there are overwritten, what
 * was planned for them stays. No line in the timeline: 200 of them would bury it, and the classification sums up.
 * @param position of the access point in the demand, from 1
 */
export async function recordFindings(
  em: EntityManager,
  { confirmationId, position, finding }: { confirmationId: string; position: number; finding: PointFinding },
): Promise<void> {
  const { accessPointId, name, address } = finding;
  await em.upsertMany(
    ConfirmationSegment,
    finding.segments.map((segment) => ({
      id: randomUUID(),
      confirmationId,
      accessPointId,
      position,
      accessPointName: name,
      address,
      ...segment,
    })),
    {
      onConflictFields: ['confirmationId', 'accessPointId', 'segment'],
      onConflictExcludeFields: ['id'],
    },
  );
}
