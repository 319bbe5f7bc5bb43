import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import { Demand } from '../demands/demand.entity.ts';

/** acceptance-form: the signed form 4. handling-record: the signed record of art. 22. other. */
export type AttachmentKind = 'acceptance-form' | 'handling-record' | 'other';

/** A file that belongs to a demand; never changed once it is here (trigger). */
export const Attachment = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    demandId: () => p.manyToOne(Demand).mapToPk().fieldName('demand_id'),
    kind: p.string().$type<AttachmentKind>(),
    name: p.string(),
    /** By content, not by name. */
    mediaType: p.string(),
    /** Bytes. */
    size: p.integer(),
    /** SHA-256 of the content, hex. */
    sha256: p.string(),
    uploadedAt: p.datetime(),
    uploadedBy: p.string(),
    content: p.blob().lazy(),
  },
  indexes: [{ properties: ['demandId', 'seq'] }],
});
export type AttachmentRow = InferEntity<typeof Attachment>;
