import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { Fault } from './fault.entity.ts';

/** The engine has taken the fault: articles 25–31 run. Once; a second call changes nothing. */
export async function enterHandling(
  em: EntityManager,
  { now, faultId }: { now: Date; faultId: string },
): Promise<void> {
  const fault = await em.findOneOrFail(Fault, { id: faultId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (fault.state !== 'received') return;
  fault.state = 'handling';
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'fault.handling-started',
    objectType: 'fault',
    objectId: faultId,
    faultId,
    summary: '进入障碍处理流程',
    before: { state: 'received' },
    after: { state: 'handling' },
  });
}
