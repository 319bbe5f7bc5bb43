import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { sha256Of } from '../canonical-json.ts';
import { pastTrigger } from '../privacy/past-trigger.ts';
import { isSealed, sealForever } from '../privacy/sealed.ts';
import { isFaultArchiveIntact } from './archive-fault.ts';
import { FaultArchive } from './fault.entity.ts';

/** A sentence of a step said who of the customer confirmed; the name stands beside, as a member. */
const withoutNames = (content: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(content).replaceAll(/客户[^"]{1,200}?确认(?=已恢复|未排除)/g, '客户确认'));

/** The same for the archive of a fault: see acceptance/reseal-archive.ts. */
export async function resealFault(em: EntityManager, id: string): Promise<void> {
  const archive = await em.findOneOrFail(FaultArchive, { id });
  const { content, faultId, number, sha256 } = archive;
  if (!isFaultArchiveIntact(archive) || isSealed(content)) return;
  const sealed = sealForever(em, { faultId }, withoutNames(content));
  const hash = sha256Of(sealed);
  recordAudit(em, {
    at: archive.archivedAt,
    actor: 'system',
    action: 'archive.sealed',
    objectType: 'archive',
    objectId: id,
    faultId,
    summary: `归档${number}中的个人信息改为加密保存，内容不变，校验值随之改变`,
    before: { number, sha256 },
    after: { number, sha256: hash },
  });
  await em.flush();
  await pastTrigger(em, 'fault_archive', async () => {
    await em.execute('update fault_archive set content = ?::jsonb, sha256 = ? where id = ?', [
      JSON.stringify(sealed),
      hash,
      id,
    ]);
  });
}
