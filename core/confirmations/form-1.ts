import type { EntityManager, InferEntity } from '@mikro-orm/postgresql';
import { NotFoundError } from '../errors.ts';
import { Confirmation } from './confirmation.entity.ts';
import { confirmationSegments, type SegmentRow } from './findings.ts';

/**
 * Form 1 资源确认及回复单 of a demand with its lines: the asked round, or the newest.
 * @throws NotFoundError before it was dispatched, or for a round there is not.
 */
export async function loadForm1(
  em: EntityManager,
  { demandId, number, round }: { demandId: string; number: string; round?: number | undefined },
): Promise<{ confirmation: InferEntity<typeof Confirmation>; lines: SegmentRow[] }> {
  const where = round === undefined ? { demandId } : { demandId, round };
  const confirmation = await em.findOne(Confirmation, where, { orderBy: { round: 'desc' } });
  if (confirmation === null)
    throw new NotFoundError(
      'form resource-confirmation',
      `of demand ${number}${round === undefined ? ' yet' : ` in round ${round}`}`,
    );
  return { confirmation, lines: await confirmationSegments(em, confirmation.id) };
}
