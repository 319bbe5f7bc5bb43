import type { EntityManager } from '@mikro-orm/postgresql';
import { toShanghaiIso } from '../calendar/format.ts';
import { ConflictError, NotFoundError, UnprocessableError } from '../errors.ts';
import { orderCircuits } from '../provisioning/current-order.ts';
import { findAnyService } from '../services/find-services.ts';
import type { ServiceRow } from '../services/service.entity.ts';
import type { NewFault } from './fault.schema.ts';

interface InputFault {
  pointer: string;
  message: string;
}

/**
 * What the schema cannot see of a report, and the service it names.
 * @returns the service, or null where the report names none.
 * @throws UnprocessableError `fault-makes-no-sense` with every fault; ConflictError `service-closed` (409).
 */
export async function serviceToReport(
  em: EntityManager,
  input: NewFault,
  now: Date,
): Promise<ServiceRow | null> {
  const service = input.serviceId === undefined ? null : await known(em, input.serviceId.trim());
  const faults = [
    ...momentFaults(input.occurredAt, now),
    ...(service === undefined
      ? [{ pointer: '/serviceId', message: `There is no service ${input.serviceId}.` }]
      : []),
    ...(input.serviceId === undefined && input.customer === undefined
      ? [{ pointer: '/customer', message: 'Say who the customer is, or which service has the fault.' }]
      : []),
    ...(service ? await serviceFaults(em, service, input) : []),
  ];
  if (faults.length > 0)
    throw new UnprocessableError(
      'fault-makes-no-sense',
      'The report is well-formed but cannot be meant: correct what "faults" names and send it again.',
      { faults },
    );
  if (service?.state === 'closed')
    throw new ConflictError(
      'service-closed',
      `The service ${service.number} is closed (已停闭)${service.closedAt ? ` since ${toShanghaiIso(service.closedAt)}` : ''}: it can have no fault.`,
      { service: service.number, state: service.state },
    );
  return service ?? null;
}

/** Undefined where there is no such service: one of the faults of the report, not an address that leads nowhere. */
const known = async (em: EntityManager, idOrNumber: string): Promise<ServiceRow | undefined> =>
  await findAnyService(em, idOrNumber).catch((error: unknown) => {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  });

function momentFaults(occurredAt: string | undefined, now: Date): InputFault[] {
  if (occurredAt === undefined || Date.parse(occurredAt) <= now.getTime()) return [];
  return [
    {
      pointer: '/occurredAt',
      message: `Lies in the future: ${occurredAt}. It is ${toShanghaiIso(now)} now.`,
    },
  ];
}

async function serviceFaults(
  em: EntityManager,
  service: ServiceRow,
  { customer, circuit }: NewFault,
): Promise<InputFault[]> {
  const code = circuit?.trim().toUpperCase();
  const circuits = code === undefined ? [] : await orderCircuits(em, service.orderId);
  return [
    // A service that came in by TM Forum may name no customer.
    ...(customer === undefined && service.customerCode === ''
      ? [
          {
            pointer: '/customer',
            message: `The service ${service.number} has no customer on record: say who has the fault.`,
          },
        ]
      : []),
    ...(customer === undefined || service.customerCode === '' || customer.code === service.customerCode
      ? []
      : [
          {
            pointer: '/customer/code',
            message: `The service ${service.number} belongs to ${service.customerCode} (${service.customerName}), not to ${customer.code}.`,
          },
        ]),
    ...(code === undefined || circuits.some((one) => one.code === code)
      ? []
      : [{ pointer: '/circuit', message: `${circuit} is no circuit of the service ${service.number}.` }]),
  ];
}
