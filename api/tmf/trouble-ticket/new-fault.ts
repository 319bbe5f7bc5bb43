import type { FastifyRequest } from 'fastify';
import { type NewFault, NewFaultSchema } from '../../../core/faults/fault.schema.ts';
import { said } from '../../../core/tmf/parties.ts';
import type { TroubleTicketCreate } from '../../../core/tmf/trouble-ticket/ticket.schema.ts';
import { mapped, type Pointers } from '../common/mapped.ts';
import { partiesOf } from '../common/parties.ts';

const is = (word: string) => (entity: { role?: string; '@referredType'?: string }) =>
  (entity.role ?? entity['@referredType'] ?? 'service').toLowerCase() === word;

/** A trouble ticket as the report that it is. @throws RequestError 400 with every fault by its place in the ticket. */
export function newFaultOf(
  request: FastifyRequest,
  body: TroubleTicketCreate,
): { fault: NewFault; pointers: Pointers } {
  const entities = body.relatedEntity ?? [];
  const [serviceAt, circuitAt] = [entities.findIndex(is('service')), entities.findIndex(is('circuit'))];
  const { customer, pointers } = partiesOf(body.relatedParty);
  // A report does not say who is important: the record does (art. 24).
  const { important: _important, serviceLevel: _level, ...named } = customer ?? {};
  const all = {
    ...pointers,
    '/source': '/channel/id',
    '/serviceId': serviceAt < 0 ? '/relatedEntity' : `/relatedEntity/${serviceAt}/id`,
    '/circuit': circuitAt < 0 ? '/relatedEntity' : `/relatedEntity/${circuitAt}/id`,
  };
  const fault = said({
    source: body.channel?.id ?? body.channel?.name ?? '10086',
    serviceId: entities[serviceAt]?.id,
    circuit: entities[circuitAt]?.id,
    customer: customer === undefined ? undefined : named,
    severity: body.severity.trim().toLowerCase(),
    description: body.description,
  });
  return { fault: mapped(request, NewFaultSchema, fault, all), pointers: all };
}
