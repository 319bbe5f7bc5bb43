import type { Orm } from '../database.ts';
import { Demand } from '../demands/demand.entity.ts';
import { NotFoundError } from '../errors.ts';
import { Fault } from '../faults/fault.entity.ts';
import { eraseCase } from './erase-case.ts';

/**
 * Erases the personal data of one case before its retention is over, because the person asks for it (PIPL art. 47).
 * @param number of a demand (XQ-…) or a fault (GZ-…).
 * @throws NotFoundError; Error while the case runs or its service is in use.
 */
export async function eraseNow(
  orm: Orm,
  { number, now, actor, reason }: { number: string; now: Date; actor: string; reason: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const kind = number.toUpperCase().startsWith('GZ-') ? ('fault' as const) : ('demand' as const);
    const where = { number: number.toUpperCase() };
    const row = await (kind === 'fault' ? em.findOne(Fault, where) : em.findOne(Demand, where));
    if (row === null) throw new NotFoundError(kind, number);
    if (row.personalErasedAt) return;
    if (!(await eraseCase(em, { kind, id: row.id, number: row.number }, { now, actor, reason })))
      throw new Error(
        `The personal data of ${row.number} is still needed: the case runs, or its service is in use.`,
      );
  });
}
