import type { EntityManager } from '@mikro-orm/postgresql';
import { sha256Of } from '../canonical-json.ts';
import { keepResealed } from '../privacy/keep-resealed.ts';
import { isSealed, sealForever } from '../privacy/sealed.ts';
import { isFaultArchiveIntact } from './archive-fault.ts';
import { FaultArchive } from './fault.entity.ts';

/** A sentence of a step said who of the customer confirmed; the name stands beside, as a member. */
const withoutNames = (content: Record<string, unknown>): Record<string, unknown> =>
  JSON.parse(JSON.stringify(content).replaceAll(/客户[^"]{1,200}?确认(?=已恢复|未排除)/g, '客户确认'));

/** The same for the archive of a fault: see acceptance/reseal-archive.ts. */
export async function resealFault(em: EntityManager, id: string): Promise<void> {
  const archive = await em.findOneOrFail(FaultArchive, { id });
  const { content, faultId } = archive;
  if (!isFaultArchiveIntact(archive) || isSealed(content)) return;
  const sealed = sealForever(em, { faultId }, withoutNames(content));
  await keepResealed(em, archive, {
    table: 'fault_archive',
    column: 'content',
    sealed,
    hash: sha256Of(sealed),
  });
}
