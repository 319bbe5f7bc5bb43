import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Value } from 'typebox/value';
import { seenServices } from '../access/visibility.ts';
import { ConflictError } from '../errors.ts';
import { orderCircuits } from '../provisioning/current-order.ts';
import { busyDemand } from '../services/demand-on-service.ts';
import { Service, type ServiceRow, serviceStateNames } from '../services/service.entity.ts';
import { isUuid } from '../uuid.ts';
import { makesNoSense } from './check-new-demand.ts';
import { type NewDemand, type Product, ProductSchema } from './demand.schema.ts';

type OfService = Exclude<NewDemand, { action: 'new' }>;

/**
 * The service an adjustment or a closure is about, locked until the transaction ends.
 * @throws UnprocessableError when there is no such service of the customer; ConflictError `service-state` when it is not in
 * a state to be adjusted or closed, `service-busy` when another demand touches it, naming the other.
 */
export async function lockDemandedService(em: EntityManager, demand: OfService): Promise<ServiceRow> {
  const { serviceId, customer } = demand;
  const named = isUuid(serviceId) ? { id: serviceId } : { number: serviceId.trim().toUpperCase() };
  const where = { $and: [named, ...seenServices()] };
  const service = await em.findOne(Service, where, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (service === null)
    throw makesNoSense([{ pointer: '/serviceId', message: `There is no service ${serviceId}.` }]);
  if (service.customerCode !== customer.code)
    throw makesNoSense([
      {
        pointer: '/customer/code',
        message: `The service ${service.number} is not one of the customer ${customer.code}.`,
      },
    ]);
  const closesForGood = demand.action === 'close' && demand.closure.kind === 'permanent';
  const allowed = closesForGood ? service.state !== 'closed' : service.state === 'active';
  if (!allowed) throw notInState(service, demand);
  const busy = await busyDemand(em, service.id, { closesForGood });
  if (busy !== null)
    throw new ConflictError(
      'service-busy',
      `The demand ${busy.number} touches the service ${service.number} already: wait for its end, or cancel it.`,
      { demand: busy.number, service: service.number },
    );
  return service;
}

function notInState(service: ServiceRow, { action }: OfService): ConflictError {
  const wanted = action === 'adjust' ? 'adjusted' : service.state === 'closed' ? 'closed' : 'suspended';
  const remedy =
    service.state === 'suspended'
      ? ` Resume it first (POST /v1/services/${service.number}/resumption)${action === 'close' ? ', or close it for good' : ''}.`
      : '';
  return new ConflictError(
    'service-state',
    `The service ${service.number} is ${service.state} (${serviceStateNames[service.state]}): it cannot be ${wanted}.${remedy}`,
    { state: service.state, service: service.number },
  );
}

/** What is on record of a service, as a closure names it. */
export async function recordedWish(
  em: EntityManager,
  service: ServiceRow,
): Promise<{ product: Product; accessPoints: { name: string; address: string }[] }> {
  const product = Value.Parse(ProductSchema, {
    code: service.productCode,
    name: service.productName,
    mature: true,
    serviceType: service.serviceType,
    bandwidth: service.bandwidth,
  });
  const circuits = await orderCircuits(em, service.orderId);
  return {
    product,
    accessPoints: circuits.map(({ accessPointName, address }) => ({ name: accessPointName, address })),
  };
}
