import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Calendar } from '../calendar/calendar.ts';
import { toShanghaiIso } from '../calendar/format.ts';
import { sha256Of } from '../canonical-json.ts';
import { emitEvent } from '../events/emit-event.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { sealForever } from '../privacy/sealed.ts';
import { auditFault } from './audit-fault.ts';
import { Fault, FaultArchive, type FaultArchiveRow, type FaultRow } from './fault.entity.ts';
import { faultTimes } from './fault-times.ts';
import { serviceNumberOf } from './fault-variable.ts';
import { lockService } from './open-fault.ts';

/**
 * Archives a fault (art. 24): a number, a copy of all that was done with the durations per department, and a SHA-256
 * over it. The archive cannot be changed afterwards, by trigger in the database. From now on another report of the
 * service is a fault of its own.
 */
export async function archiveFault(
  em: EntityManager,
  { now, fault, calendar }: { now: Date; fault: FaultRow; calendar: Calendar },
): Promise<FaultArchiveRow> {
  if (fault.serviceId) await lockService(em, fault.serviceId);
  const number = await nextNumber(em, 'GD', now);
  const facts = plain({
    number,
    archivedAt: toShanghaiIso(now),
    ...(await contentOf(em, fault, calendar, now)),
  });
  // What is archived, and hashed, holds personal texts as ciphertext only: they can be erased, and the hash stays true.
  const content = sealForever(em, { faultId: fault.id }, facts);
  const archive = em.create(
    FaultArchive,
    { id: randomUUID(), number, faultId: fault.id, archivedAt: now, content, sha256: sha256Of(content) },
    { persist: true },
  );
  const before = { state: fault.state };
  fault.state = 'archived';
  fault.concludedAt = now;
  auditFault(em, fault, {
    at: now,
    actor: 'system',
    action: 'fault.archived',
    summary: `障碍归档：${number}`,
    before,
    after: { state: fault.state, number, sha256: archive.sha256, durations: facts.durations },
  });
  emitEvent(em, {
    type: 'fault.archived',
    at: now,
    faultId: fault.id,
    data: { fault: fault.number, number, sha256: archive.sha256, rounds: fault.round },
  });
  await em.flush();
  return archive;
}

async function contentOf(em: EntityManager, fault: FaultRow, calendar: Calendar, now: Date) {
  const repeats = await em.find(Fault, { repeatOf: fault.id }, { orderBy: { seq: 'asc' } });
  const moment = (value: Date | null | undefined) => (value ? toShanghaiIso(value) : null);
  return {
    fault: {
      number: fault.number,
      source: fault.source,
      direct: fault.direct,
      severity: fault.severity,
      customer: fault.customer,
      important: fault.important,
      serviceLevel: fault.serviceLevel,
      service: await serviceNumberOf(em, fault),
      circuit: fault.circuitCode ?? null,
      description: fault.description,
      occurredAt: moment(fault.occurredAt),
      receivedAt: moment(fault.receivedAt),
      place: fault.place ?? null,
      cause: fault.cause ?? null,
      remedy: fault.remedy ?? null,
      restoredAt: moment(fault.restoredAt),
      confirmedBy: fault.confirmedBy ?? null,
      repliedAt: moment(fault.repliedAt),
      inspectedBy: fault.inspectedBy ?? null,
    },
    rounds: fault.round,
    ...(await faultTimes(em, calendar, fault.id, now)),
    repeats: repeats.map((repeat) => ({
      number: repeat.number,
      receivedAt: moment(repeat.receivedAt),
      description: repeat.description,
    })),
  };
}

/** As JSON has it: what is hashed is what the column gives back. */
const plain = (value: Record<string, unknown>): Record<string, unknown> => JSON.parse(JSON.stringify(value));

/** Whether an archive is what it was when it was made. */
export const isFaultArchiveIntact = ({ content, sha256, number }: FaultArchiveRow): boolean =>
  sha256Of(content) === sha256 && content.number === number;
