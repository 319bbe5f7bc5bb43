import type { EntityManager } from '@mikro-orm/postgresql';
import { Attachment, type AttachmentKind, type AttachmentRow } from './attachment.entity.ts';

/** The files of a demand without their content, oldest first. */
export async function findAttachments(
  em: EntityManager,
  { demandId, kind, since }: { demandId: string; kind?: AttachmentKind; since?: Date },
): Promise<AttachmentRow[]> {
  return await em.find(
    Attachment,
    {
      demandId,
      ...(kind === undefined ? {} : { kind }),
      ...(since === undefined ? {} : { uploadedAt: { $gte: since } }),
    },
    { orderBy: { seq: 'asc' } },
  );
}
