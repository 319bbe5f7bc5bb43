import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { Demand } from './demand.entity.ts';

/** The engine has taken the demand: articles 6–16 run. Once; a second call changes nothing. */
export async function enterPresale(
  em: EntityManager,
  { now, demandId }: { now: Date; demandId: string },
): Promise<void> {
  const demand = await em.findOneOrFail(Demand, { id: demandId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (demand.state !== 'received') return;
  demand.state = 'presale';
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'demand.presale-started',
    objectType: 'demand',
    objectId: demandId,
    demandId,
    summary: '进入售前流程',
    before: { state: 'received' },
    after: { state: 'presale' },
  });
}
