import type { EntityManager } from '@mikro-orm/postgresql';
import { toShanghaiIso } from '../calendar/format.ts';
import type { FaultVariable } from '../process/variables.ts';
import { Service } from '../services/service.entity.ts';
import { type FaultRow, faultSeverityNames, faultSourceNames } from './fault.entity.ts';

/** What the process knows of a fault: what its gateways, decisions and forms read, nothing more. */
export async function faultVariable(em: EntityManager, fault: FaultRow): Promise<FaultVariable> {
  const { customer } = fault;
  return {
    id: fault.id,
    number: fault.number,
    source: fault.source,
    sourceName: faultSourceNames[fault.source],
    direct: fault.direct,
    important: fault.important,
    severity: fault.severity,
    severityName: faultSeverityNames[fault.severity],
    serviceLevel: fault.serviceLevel,
    serviceNumber: await serviceNumberOf(em, fault),
    circuitCode: fault.circuitCode ?? null,
    customerName: fault.customerName,
    customerCode: fault.customerCode,
    contactName: customer.contactName,
    contactPhone: customer.contactPhone,
    description: fault.description,
    occurredAt: fault.occurredAt ? toShanghaiIso(fault.occurredAt) : null,
    receivedAt: toShanghaiIso(fault.receivedAt),
    round: fault.round,
  };
}

/** The number of the service a fault is of; null while nobody has named it. */
export const serviceNumberOf = async (em: EntityManager, { serviceId }: FaultRow): Promise<string | null> =>
  serviceId ? (await em.findOneOrFail(Service, { id: serviceId })).number : null;
