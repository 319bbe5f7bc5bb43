import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { pastTrigger } from '../privacy/past-trigger.ts';
import { isSealed, sealForever } from '../privacy/sealed.ts';
import { AcceptanceArchive } from './acceptance.entity.ts';
import { hashOf, isIntact } from './archive-acceptance.ts';

/**
 * Brings an archive of a release that kept personal texts as they are to one that seals them: the same facts, another hash. The
 * line of the audit has both hashes. An archive that is not intact is left as it is: its hash must go on saying so.
 */
export async function resealAcceptance(em: EntityManager, id: string): Promise<void> {
  const archive = await em.findOneOrFail(AcceptanceArchive, { id });
  const { metadata, demandId, number, sha256 } = archive;
  if (isSealed(metadata) || !(await isIntact(em, archive))) return;
  const sealed = sealForever(em, { demandId }, metadata);
  if (sealed === metadata) return;
  const { files }: { files?: unknown } = Object(metadata);
  const hash = await hashOf(em, sealed, Array.isArray(files) ? files : []);
  recordAudit(em, {
    at: archive.archivedAt,
    actor: 'system',
    action: 'archive.sealed',
    objectType: 'archive',
    objectId: id,
    demandId,
    summary: `归档${number}中的个人信息改为加密保存，内容不变，校验值随之改变`,
    before: { number, sha256 },
    after: { number, sha256: hash },
  });
  await em.flush();
  await pastTrigger(em, 'acceptance_archive', async () => {
    await em.execute('update acceptance_archive set metadata = ?::jsonb, sha256 = ? where id = ?', [
      JSON.stringify(sealed),
      hash,
      id,
    ]);
  });
}
