import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { PointFinding } from '../segments.ts';
import {
  Qualification,
  type QualificationItem,
  type QualificationResult,
  type QualificationRow,
  type QualificationWish,
} from './qualification.entity.ts';

/** An item as it was asked: the wish, or why there is none. */
export type AskedItem = { wish: QualificationWish; missing: null } | { wish: null; missing: string };

/**
 * Asks the inventory, segment by segment, what can be had at the addresses (art. 9–10). Nothing is reserved and nobody is
 * asked: what the inventory does not know is `unknown`, and a demand's presale finds it out.
 * @throws TransientError when the inventory is away.
 */
export async function askInventory(inventory: Inventory, items: AskedItem[]): Promise<QualificationItem[]> {
  const answers: QualificationItem[] = [];
  for (const { wish, missing } of items) {
    if (wish === null) {
      answers.push({ wish, missing, result: 'unqualified', findings: [] });
      continue;
    }
    const { accessPoints, serviceType, bandwidth } = wish;
    const findings: PointFinding[] = [];
    for (const accessPoint of accessPoints)
      findings.push({
        accessPointId: accessPoint.id,
        name: accessPoint.name,
        address: accessPoint.address,
        segments: await inventory.check({
          demandId: randomUUID(),
          accessPoint,
          accessPoints,
          serviceType,
          bandwidth,
        }),
      });
    answers.push({ wish, missing: null, result: resultOf(findings), findings });
  }
  return answers;
}

/** The worst of the segments decides. */
function resultOf(findings: PointFinding[]): QualificationResult {
  const statuses = findings.flatMap(({ segments }) => segments.map(({ status }) => status));
  if (statuses.includes('unknown')) return 'unknown';
  return statuses.every((status) => status === 'available') ? 'qualified' : 'alternate';
}

/** Keeps a question with its answer, in the caller's transaction. */
export async function keepQualification(
  em: EntityManager,
  {
    kind,
    items,
    externalId = null,
    description = null,
    now,
    actor,
  }: {
    kind: QualificationRow['kind'];
    items: QualificationItem[];
    externalId?: string | null | undefined;
    description?: string | null | undefined;
    now: Date;
    actor: string;
  },
): Promise<QualificationRow> {
  const row = em.create(
    Qualification,
    { id: randomUUID(), kind, askedAt: now, askedBy: actor, externalId, description, items },
    { persist: true },
  );
  recordAudit(em, {
    at: now,
    actor,
    action: 'qualification.asked',
    objectType: 'qualification',
    objectId: row.id,
    summary: `查询资源能力：${items.length} 项`,
    after: { results: items.map(({ result }) => result) },
  });
  await em.flush();
  return row;
}
