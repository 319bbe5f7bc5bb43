import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { openDatabase } from '../../core/database.ts';
import { Demand } from '../../core/demands/demand.entity.ts';
import type { DemandRow } from '../../core/demands/find-demands.ts';
import { recordHistory } from '../../core/inventory/record-history.ts';
import { Resource } from '../../core/inventory/resource.entity.ts';
import { ResourceUnit } from '../../core/inventory/resource-unit.entity.ts';
import { nextNumber } from '../../core/numbers/next-number.ts';
import { localKeyring } from '../../core/privacy/keyring.ts';
import {
  Circuit,
  OrderSegment,
  ProvisioningOrder,
} from '../../core/provisioning/provisioning-order.entity.ts';
import { segments } from '../../core/segments.ts';
import { Service } from '../../core/services/service.entity.ts';
import { type Answer, call, example, get, type Json, post } from './service.ts';
import { addresses, now } from './stack.ts';
import { day, demandAt, site, work } from './staff.ts';

/** A service in use, with the street whose resources carry it. */
export interface InUse {
  street: string;
  service: Json;
}

/** Sells a service on the real engine. */
export async function sold(): Promise<InUse> {
  const street = await site();
  const demand = await demandAt(`${street}1号`);
  const done = await work(demand.id, { state: 'completed' });
  return { street, service: await get(`/v1/services/${done.service.id}`) };
}

/** Writes services into the record as the sale leaves them, each with a street of its own: far sooner than selling them. */
export async function servicesInUse(count: number): Promise<InUse[]> {
  const { customer, accountManager, product } = await example('01-all-available');
  const orm = await openDatabase(addresses.database, 1, localKeyring());
  try {
    const services: InUse[] = [];
    for (let n = 0; n < count; n++) {
      const street = await site();
      const at = await now();
      const number = await orm.em
        .fork()
        .transactional(async (em) => written(em, { street, at, customer, accountManager, product }));
      services.push({ street, service: await get(`/v1/services/${number}`) });
    }
    return services;
  } finally {
    await orm.close();
  }
}

type Given = Pick<DemandRow, 'customer' | 'accountManager' | 'product'> & { street: string; at: Date };

/** @returns the number of the service. */
async function written(
  em: EntityManager,
  { street, at, customer, accountManager, product }: Given,
): Promise<string> {
  const [demandId, orderId, accessPointId] = [randomUUID(), randomUUID(), randomUUID()];
  const customerFacts = { customerCode: customer.code, customerName: customer.name };
  em.create(
    Demand,
    {
      id: demandId,
      number: await nextNumber(em, 'XQ', at),
      action: 'new',
      state: 'completed',
      customer,
      ...customerFacts,
      accountManager,
      product,
      receivedAt: at,
      concludedAt: at,
    },
    { persist: true },
  );
  await em.flush();
  em.create(
    ProvisioningOrder,
    {
      id: orderId,
      demandId,
      number: await nextNumber(em, 'KT', at),
      state: 'opened',
      interfaceType: 'GE光口',
      appliedAt: at,
      appliedBy: '王芳',
      openedAt: at,
    },
    { persist: true },
  );
  await em.flush();
  const point = { orderId, accessPointId, position: 1, accessPointName: '接入点1', address: `${street}1号` };
  em.create(
    Circuit,
    {
      id: randomUUID(),
      ...point,
      code: await nextNumber(em, 'DL', at),
      interfaceType: 'GE光口',
      vlan: '100',
    },
    { persist: true },
  );
  for (const segment of segments) {
    const resource = await em.findOneOrFail(Resource, { coverage: street, segment });
    resource.free -= 1;
    const unitId = randomUUID();
    const holder = { demandId, accessPointId, since: at };
    em.create(
      ResourceUnit,
      { id: unitId, resourceId: resource.id, number: 9, state: 'occupied', ...holder },
      { persist: true },
    );
    const line = { at, actor: '王芳', resourceCode: resource.code, unitNumber: 9, demandId };
    recordHistory(em, { ...line, from: 'free', to: 'occupied', text: '业务开通' });
    em.create(
      OrderSegment,
      {
        id: randomUUID(),
        ...point,
        segment,
        way: 'ready',
        unitId,
        device: `${resource.name}（${resource.code}）`,
        port: `${resource.unit} 9`,
        odf: 'ODF-01/09',
        owner: resource.owner,
      },
      { persist: true },
    );
  }
  const service = em.create(
    Service,
    {
      id: randomUUID(),
      number: await nextNumber(em, 'YW', at),
      state: 'active',
      demandId,
      orderId,
      archiveNumber: await nextNumber(em, 'DA', at),
      ...customerFacts,
      productCode: product.code,
      productName: product.name,
      serviceType: product.serviceType,
      bandwidth: product.bandwidth,
      important: customer.important,
      serviceLevel: customer.serviceLevel,
      activatedAt: at,
    },
    { persist: true },
  );
  await em.flush();
  return service.number;
}

const who = async (): Promise<Json> => {
  const { customer, accountManager } = await example('01-all-available');
  return { customer, accountManager };
};

/** How a service is closed: from today, when not said. */
type ClosureInput = Partial<{
  kind: string;
  effectiveOn: string;
  resumeOn: string;
  reason: string;
}>;

/** Asks for the closure of a service; from today and for good, when not said otherwise. @returns the answer. */
export const askToClose = async (service: Json, closure: ClosureInput = {}): Promise<Answer> =>
  await call(
    'POST',
    '/v1/demands',
    {
      ...(await who()),
      action: 'close',
      serviceId: service.number,
      closure: { kind: 'permanent', effectiveOn: await day(), ...closure },
    },
    { 'idempotency-key': randomUUID() },
  );

/** The same, taken. @returns the demand. */
export async function closing(service: Json, closure: ClosureInput = {}): Promise<Json> {
  const { status, body } = await askToClose(service, closure);
  if (status !== 201) throw new Error(`Closing ${service.number}: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** A suspension from today for three months, when not said otherwise. @returns the demand. */
export const suspending = async (service: Json, closure: ClosureInput = {}): Promise<Json> =>
  await closing(service, {
    kind: 'suspension',
    resumeOn: await day(90),
    reason: '客户停产检修',
    ...closure,
  });

/** Asks for another product, or other addresses, in place of a service. @returns the body of the request. */
export async function adjustmentOf({ street, service }: InUse, change: Json = {}): Promise<Json> {
  const body = await example('01-all-available');
  return {
    ...body,
    action: 'adjust',
    serviceId: service.id,
    product: { ...body.product, code: 'IL-500', name: '互联网专线500M', bandwidth: 500 },
    accessPoints: [{ name: '接入点1', address: `${street}1号` }],
    ...change,
  };
}

/** The same, taken. @returns the demand. */
export const adjusting = async (old: InUse, change: Json = {}): Promise<Json> =>
  await post(await adjustmentOf(old, change));

export const serviceOf = async ({ number }: Json): Promise<Json> => await get(`/v1/services/${number}`);
