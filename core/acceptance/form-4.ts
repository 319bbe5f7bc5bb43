import type { EntityManager } from '@mikro-orm/postgresql';
import { NotFoundError } from '../errors.ts';
import { type OrderRow, ProvisioningOrder } from '../provisioning/provisioning-order.entity.ts';
import {
  Acceptance,
  AcceptanceArchive,
  type AcceptanceRow,
  AcceptanceTest,
  type AcceptanceTestRow,
} from './acceptance.entity.ts';

export interface Form4 {
  acceptance: AcceptanceRow;
  /** How many acceptances there were: a failed one is followed by another. */
  rounds: number;
  order: OrderRow;
  tests: AcceptanceTestRow[];
  archive: { number: string; archivedAt: Date; sha256: string } | null;
}

/**
 * Form 4 接入开通暨验收单 of a demand: the asked round, or the newest.
 * @throws NotFoundError before the service was opened, or for a round there is not.
 */
export async function loadForm4(
  em: EntityManager,
  { demandId, number, round }: { demandId: string; number: string; round?: number | undefined },
): Promise<Form4> {
  const all = await em.find(Acceptance, { demandId }, { orderBy: { round: 'asc' } });
  const acceptance = round === undefined ? all.at(-1) : all.find((one) => one.round === round);
  if (acceptance === undefined)
    throw new NotFoundError(
      'form acceptance',
      `of demand ${number}${round === undefined ? ' yet' : ` in round ${round}`}`,
    );
  const archive = await em.findOne(AcceptanceArchive, { acceptanceId: acceptance.id });
  return {
    acceptance,
    rounds: all.length,
    order: await em.findOneOrFail(ProvisioningOrder, { id: acceptance.orderId }),
    tests: await em.find(AcceptanceTest, { acceptanceId: acceptance.id }, { orderBy: { position: 'asc' } }),
    archive: archive && { number: archive.number, archivedAt: archive.archivedAt, sha256: archive.sha256 },
  };
}
