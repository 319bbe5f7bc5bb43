import type { EntityManager } from '@mikro-orm/postgresql';
import { auditFault } from './audit-fault.ts';
import type { FaultRow } from './fault.entity.ts';

/**
 * A second report of a service whose fault is open already is linked to the first and not run on its own: its state is
 * `repeat`, and the first one's timeline says that the customer asked again.
 */
export function linkRepeat(
  em: EntityManager,
  fault: FaultRow,
  { first, now, actor }: { first: FaultRow; now: Date; actor: string },
): void {
  const before = { state: fault.state };
  fault.state = 'repeat';
  fault.repeatOf = first.id;
  fault.concludedAt = now;
  auditFault(em, fault, {
    at: now,
    actor,
    action: 'fault.linked',
    summary: `重复申告，并入处理中的障碍 ${first.number}`,
    before,
    after: { state: fault.state, repeatOf: first.number },
  });
  auditFault(em, first, {
    at: now,
    actor,
    action: 'fault.repeated',
    summary: `客户再次申告（${fault.number}）：${fault.description}`,
    after: { repeat: fault.number },
  });
}
