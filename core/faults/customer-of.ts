import type { EntityManager } from '@mikro-orm/postgresql';
import { standingOnRecord } from '../customers/customer-on-record.ts';
import { Demand } from '../demands/demand.entity.ts';
import type { ServiceRow } from '../services/service.entity.ts';
import type { FaultCustomer } from './fault.entity.ts';
import type { NewFault } from './fault.schema.ts';

/**
 * Who has the fault, and how important they are (art. 24): that is said by the record, the customer master or else the
 * service or else the newest demand of the customer, never by the caller; a customer the record does not know is not important. The contact person
 * is the caller's where one is given.
 */
export async function customerOf(
  em: EntityManager,
  { customer }: NewFault,
  service: ServiceRow | null,
): Promise<{ customer: FaultCustomer; important: boolean; serviceLevel: string }> {
  if (service !== null && service.customerCode !== '') {
    const { customer: known } = await em.findOneOrFail(Demand, { id: service.demandId });
    const { contactName, contactPhone, contactEmail } = customer ?? known;
    return {
      customer: {
        code: service.customerCode,
        name: service.customerName,
        contactName,
        contactPhone,
        ...(contactEmail === undefined ? {} : { contactEmail }),
      },
      important: service.important,
      serviceLevel: service.serviceLevel,
      ...(await standingOnRecord(em, service.customerCode)),
    };
  }
  if (customer === undefined)
    throw new Error(
      'A report without a service, or of one without a customer, names its customer: checked before.',
    );
  const demand = await em.findOne(Demand, { customerCode: customer.code }, { orderBy: { seq: 'desc' } });
  return {
    customer,
    important: demand?.customer.important ?? false,
    serviceLevel: demand?.customer.serviceLevel ?? 'standard',
    ...(await standingOnRecord(em, customer.code)),
  };
}
