import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { pastTrigger } from './past-trigger.ts';
import type { CaseRef } from './sealed.ts';

/**
 * Puts the sealed content of an archive, and the hash that goes with it, in the place of what was kept as it is. The line of
 * the audit has both hashes.
 */
export async function keepResealed(
  em: EntityManager,
  archive: { id: string; number: string; sha256: string; archivedAt: Date } & CaseRef,
  { table, column, sealed, hash }: Resealed,
): Promise<void> {
  const { id, number, sha256, archivedAt, demandId, faultId } = archive;
  recordAudit(em, {
    at: archivedAt,
    actor: 'system',
    action: 'archive.sealed',
    objectType: 'archive',
    objectId: id,
    demandId: demandId ?? null,
    faultId: faultId ?? null,
    summary: `归档${number}中的个人信息改为加密保存，内容不变，校验值随之改变`,
    before: { number, sha256 },
    after: { number, sha256: hash },
  });
  await em.flush();
  await pastTrigger(em, table, async () => {
    await em.execute(`update ${table} set ${column} = ?::jsonb, sha256 = ? where id = ?`, [
      JSON.stringify(sealed),
      hash,
      id,
    ]);
  });
}

interface Resealed {
  table: 'acceptance_archive' | 'fault_archive';
  column: 'metadata' | 'content';
  sealed: unknown;
  hash: string;
}
