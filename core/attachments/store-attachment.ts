import { createHash, randomUUID } from 'node:crypto';
import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Acceptance } from '../acceptance/acceptance.entity.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { Demand, endedStates } from '../demands/demand.entity.ts';
import { ConflictError, UnprocessableError } from '../errors.ts';
import { Attachment, type AttachmentKind, type AttachmentRow } from './attachment.entity.ts';
import { mediaTypeOf } from './media-type.ts';

const kindNames: Record<AttachmentKind, string> = {
  'acceptance-form': '签字的验收单',
  'handling-record': '协商记录',
  other: '附件',
};

/** Characters of a file's name that are kept. */
const MAX_NAME = 150;

/**
 * Keeps a file of a demand. The same content again, as a double click sends it, is the file that is there already.
 * @throws UnprocessableError `file-type-refused`, `file-empty`; ConflictError `demand-ended` for what is over.
 */
export async function storeAttachment(
  em: EntityManager,
  {
    now,
    actor,
    demandId,
    kind,
    name,
    content,
  }: { now: Date; actor: string; demandId: string; kind: AttachmentKind; name: string; content: Buffer },
): Promise<{ attachment: AttachmentRow; isNew: boolean }> {
  if (content.length === 0) throw new UnprocessableError('file-empty', 'The file is empty: choose another.');
  const mediaType = await mediaTypeOf(content);
  if (mediaType === null)
    throw new UnprocessableError(
      'file-type-refused',
      'The file is no PDF, JPEG, PNG or OFD, whatever its name says: scan the signed form again, or save it as one of these.',
      { offered: ['PDF', 'JPEG', 'PNG', 'OFD'] },
    );
  const demand = await em.findOneOrFail(Demand, { id: demandId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (endedStates.includes(demand.state) && !(demand.state === 'completed' && kind === 'other'))
    throw new ConflictError(
      'demand-ended',
      `The demand ${demand.number} is ${demand.state}: no file of this kind is taken any more.`,
      { state: demand.state },
    );
  const sha256 = createHash('sha256').update(content).digest('hex');
  const [known] = await em.find(
    Attachment,
    { demandId, kind, sha256, uploadedAt: { $gte: await sinceWhen(em, demandId, kind) } },
    { orderBy: { seq: 'desc' }, limit: 1 },
  );
  if (known !== undefined) return { attachment: known, isNew: false };
  const attachment = em.create(
    Attachment,
    {
      id: randomUUID(),
      demandId,
      kind,
      name: cleanName(name),
      mediaType,
      size: content.length,
      sha256,
      uploadedAt: now,
      uploadedBy: actor,
      content,
    },
    { persist: true },
  );
  recordAudit(em, {
    at: now,
    actor,
    action: 'attachment.stored',
    objectType: 'attachment',
    objectId: attachment.id,
    demandId,
    summary: `上传${kindNames[kind]}：${attachment.name}`,
    after: { name: attachment.name, mediaType, size: content.length, sha256 },
  });
  await em.flush();
  return { attachment, isNew: true };
}

/** A signed form belongs to the acceptance in hand: after a failed one the same scan is a new upload. */
async function sinceWhen(em: EntityManager, demandId: string, kind: AttachmentKind): Promise<Date> {
  if (kind !== 'acceptance-form') return new Date(0);
  const acceptance = await em.findOne(Acceptance, { demandId }, { orderBy: { round: 'desc' } });
  return acceptance?.openedAt ?? new Date(0);
}

/** The last part of a path, without what no file system takes; never empty. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const clean = last.replaceAll(/[\u0000-\u001f\u007f<>:"|?*]/g, '').trim();
  const signs = [...clean];
  const shortened = signs.length <= MAX_NAME ? clean : signs.slice(-MAX_NAME).join('');
  return shortened === '' || shortened === '.' || shortened === '..' ? '未命名' : shortened;
}
