import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { recordAudit } from '../audit/record-audit.ts';
import { AccessPoint, Demand } from '../demands/demand.entity.ts';
import type { AccountManager, Customer, Product } from '../demands/demand.schema.ts';
import { ConflictError } from '../errors.ts';
import { nextNumber } from '../numbers/next-number.ts';
import { Circuit, ProvisioningOrder } from '../provisioning/provisioning-order.entity.ts';
import { Service, type ServiceRow, type ServiceState, serviceStateNames } from './service.entity.ts';

/** What stands as the solution of the demand that such a service is given. */
const REGISTERED = '存量业务登记';

/** Whose the service is and where: all of it, or nothing while nobody knows. */
export interface KnownFacts {
  customer: Customer;
  accountManager: AccountManager;
  product: Product;
  accessPoints: { name: string; address: string; circuit: string | null }[];
  interfaceType: string;
}

export interface StockService {
  state: ServiceState;
  /** Its number in the system it comes from; null: a new one is given. */
  number: string | null;
  product: { code: string; name: string };
  startedAt: Date;
  /** For one that is closed. */
  endedAt: Date | null;
  /** For one that is suspended: yyyy-mm-dd, Shanghai. */
  resumeOn: string | null;
  facts: KnownFacts | null;
}

/**
 * Registers a service 存量业务 that was there before this system, in the caller's transaction. It is given the demand and the
 * order it would have had, completed at its start, so that faults, closures and adjustments find customer, points and
 * circuits where they look for those of any other. One whose customer is not known yet can have none of them before
 * `completeService` has said it.
 * @throws ConflictError `service-number-taken`.
 */
export async function registerService(
  em: EntityManager,
  { stock, now, actor }: { stock: StockService; now: Date; actor: string },
): Promise<ServiceRow> {
  const { number, state, product, startedAt, endedAt, resumeOn, facts } = stock;
  if (number !== null && (await em.count(Service, { number })) > 0)
    throw new ConflictError('service-number-taken', `There is a service ${number} already.`, {
      service: number,
    });
  const demand = em.create(
    Demand,
    {
      id: randomUUID(),
      number: await nextNumber(em, 'XQ', startedAt),
      action: 'new',
      state: 'completed',
      ...demandFacts(facts, product),
      solution: REGISTERED,
      receivedAt: startedAt,
      concludedAt: startedAt,
    },
    { persist: true },
  );
  await em.flush();
  const order = em.create(
    ProvisioningOrder,
    {
      id: randomUUID(),
      demandId: demand.id,
      number: await nextNumber(em, 'KT', startedAt),
      state: 'opened',
      interfaceType: facts?.interfaceType ?? '',
      remark: REGISTERED,
      appliedAt: startedAt,
      appliedBy: actor,
      openedAt: startedAt,
    },
    { persist: true },
  );
  await em.flush();
  if (facts !== null) createPoints(em, { demandId: demand.id, orderId: order.id, facts });
  const service = em.create(
    Service,
    {
      id: randomUUID(),
      number: number ?? (await nextNumber(em, 'YW', startedAt)),
      state,
      demandId: demand.id,
      orderId: order.id,
      archiveNumber: '',
      ...serviceFacts(facts, product),
      activatedAt: startedAt,
      suspendedAt: state === 'suspended' ? startedAt : null,
      resumeOn,
      closedAt: state === 'closed' ? (endedAt ?? startedAt) : null,
    },
    { persist: true },
  );
  audit(em, service, {
    now,
    actor,
    action: 'service.registered',
    summary: `登记存量业务 ${service.number}（${serviceStateNames[state]}）`,
  });
  await em.flush();
  return service;
}

/**
 * Says whose a registered service is and where, once.
 * @throws ConflictError `service-state` for one of which that is on record: it changes by demands only.
 */
export async function completeService(
  em: EntityManager,
  { service, facts, now, actor }: { service: ServiceRow; facts: KnownFacts; now: Date; actor: string },
): Promise<ServiceRow> {
  const demand = await em.findOneOrFail(Demand, { id: service.demandId });
  if (demand.solution !== REGISTERED || service.customerCode !== '')
    throw new ConflictError(
      'service-state',
      `The service ${service.number} is on record with its customer and places: it changes by a service order (action modify or delete), or is resumed by state "active".`,
      { state: service.state, service: service.number },
    );
  Object.assign(demand, demandFacts(facts, { code: facts.product.code, name: facts.product.name }));
  const order = await em.findOneOrFail(ProvisioningOrder, { id: service.orderId });
  order.interfaceType = facts.interfaceType;
  Object.assign(service, serviceFacts(facts, { code: facts.product.code, name: facts.product.name }));
  createPoints(em, { demandId: demand.id, orderId: service.orderId, facts });
  audit(em, service, {
    now,
    actor,
    action: 'service.completed',
    summary: `补全存量业务 ${service.number} 的客户和接入点`,
  });
  await em.flush();
  return service;
}

/** Nobody yet: no demand and no fault can be about it, since none names an empty customer. */
const nobody: Customer = {
  code: '',
  name: '',
  contactName: '',
  contactPhone: '',
  important: false,
  serviceLevel: 'standard',
};

function demandFacts(facts: KnownFacts | null, { code, name }: { code: string; name: string }) {
  const customer = facts?.customer ?? nobody;
  return {
    customer,
    customerCode: customer.code,
    customerName: customer.name,
    accountManager: facts?.accountManager ?? { name: '', phone: '' },
    product: facts?.product ?? { code, name, mature: true, serviceType: 'data' as const, bandwidth: 0 },
  };
}

function serviceFacts(facts: KnownFacts | null, { code, name }: { code: string; name: string }) {
  return {
    customerCode: facts?.customer.code ?? '',
    customerName: facts?.customer.name ?? '',
    productCode: code,
    productName: name,
    serviceType: facts?.product.serviceType ?? '',
    bandwidth: facts?.product.bandwidth ?? 0,
    important: facts?.customer.important ?? false,
    serviceLevel: facts?.customer.serviceLevel ?? 'standard',
  };
}

function createPoints(
  em: EntityManager,
  { demandId, orderId, facts }: { demandId: string; orderId: string; facts: KnownFacts },
): void {
  for (const [index, { name, address, circuit }] of facts.accessPoints.entries()) {
    const point = em.create(
      AccessPoint,
      { id: randomUUID(), demandId, position: index + 1, name, address },
      { persist: true },
    );
    em.create(
      Circuit,
      {
        id: randomUUID(),
        orderId,
        accessPointId: point.id,
        position: index + 1,
        accessPointName: name,
        address,
        code: circuit?.toUpperCase() ?? null,
        interfaceType: facts.interfaceType,
      },
      { persist: true },
    );
  }
}

function audit(
  em: EntityManager,
  { id, demandId, number, state, customerCode, productCode, bandwidth }: ServiceRow,
  { now, actor, action, summary }: { now: Date; actor: string; action: string; summary: string },
): void {
  recordAudit(em, {
    at: now,
    actor,
    action,
    objectType: 'service',
    objectId: id,
    demandId,
    summary,
    after: { number, state, customerCode, productCode, bandwidth },
  });
}
