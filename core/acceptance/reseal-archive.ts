import type { EntityManager } from '@mikro-orm/postgresql';
import { keepResealed } from '../privacy/keep-resealed.ts';
import { isSealed, sealForever } from '../privacy/sealed.ts';
import { AcceptanceArchive } from './acceptance.entity.ts';
import { hashOf, isIntact } from './archive-acceptance.ts';

/**
 * Brings an archive of a release that kept personal texts as they are to one that seals them: the same facts, another hash. The
 * line of the audit has both hashes. An archive that is not intact is left as it is: its hash must go on saying so.
 */
export async function resealAcceptance(em: EntityManager, id: string): Promise<void> {
  const archive = await em.findOneOrFail(AcceptanceArchive, { id });
  const { metadata, demandId } = archive;
  if (isSealed(metadata) || !(await isIntact(em, archive))) return;
  const sealed = sealForever(em, { demandId }, metadata);
  if (sealed === metadata) return;
  const { files }: { files?: unknown } = Object(metadata);
  const hash = await hashOf(em, sealed, Array.isArray(files) ? files : []);
  await keepResealed(em, archive, { table: 'acceptance_archive', column: 'metadata', sealed, hash });
}
