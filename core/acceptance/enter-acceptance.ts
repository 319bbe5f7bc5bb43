import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import type { DemandRow } from '../demands/find-demands.ts';

/** The service is open (art. 21): the demand is in acceptance from now on. */
export function enterAcceptance(em: EntityManager, { now, demand }: { now: Date; demand: DemandRow }): void {
  const before = demand.state;
  demand.state = 'acceptance';
  recordAudit(em, {
    at: now,
    actor: 'system',
    action: 'demand.acceptance-entered',
    objectType: 'demand',
    objectId: demand.id,
    demandId: demand.id,
    summary: '业务已开通，进入验收',
    before: { state: before },
    after: { state: 'acceptance' },
  });
}
