import type { EntityManager } from '@mikro-orm/postgresql';
import { seenQualifications } from '../access/visibility.ts';
import { NotFoundError } from '../errors.ts';
import { isUuid } from '../uuid.ts';
import { Qualification, type QualificationRow } from './qualification.entity.ts';

/** @throws NotFoundError, also for what is out of sight */
export async function findQualification(
  em: EntityManager,
  kind: QualificationRow['kind'],
  id: string,
): Promise<QualificationRow> {
  const row = isUuid(id)
    ? await em.findOne(Qualification, { $and: [{ id, kind }, ...seenQualifications()] })
    : null;
  if (row === null) throw new NotFoundError('qualification', id);
  return row;
}
