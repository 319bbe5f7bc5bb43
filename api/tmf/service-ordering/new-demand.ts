import type { FastifyRequest } from 'fastify';
import { type NewDemand, NewDemandSchema } from '../../../core/demands/demand.schema.ts';
import { UnprocessableError } from '../../../core/errors.ts';
import { momentAsDay } from '../../../core/tmf/moments.ts';
import { said } from '../../../core/tmf/parties.ts';
import type { OrderedService, ServiceOrderCreate } from '../../../core/tmf/service-ordering/order.schema.ts';
import { addressOf, characteristic } from '../../../core/tmf/shapes.ts';
import { mapped, type Pointers } from '../common/mapped.ts';
import { partiesOf } from '../common/parties.ts';

const item = '/serviceOrderItem/0';
const service = `${item}/service`;
const traits = `${service}/serviceCharacteristic`;

/** Where what the core says of a demand lies in a service order. */
const orderPointers: Pointers = {
  '/action': `${item}/action`,
  '/serviceId': `${service}/id`,
  '/product': service,
  '/product/code': `${service}/serviceSpecification/id`,
  '/product/name': `${service}/serviceSpecification/name`,
  '/product/serviceType': traits,
  '/product/bandwidth': traits,
  '/product/mature': traits,
  '/accessPoints': `${service}/place`,
  '/expectedOn': '/requestedCompletionDate',
  '/closure': traits,
  '/closure/effectiveOn': '/requestedStartDate',
};

/**
 * A service order as the demand that it is: add ↔ 新增, modify ↔ 调整 or 暂停, delete ↔ 永久停闭.
 * @throws RequestError 400 with every fault by its place in the order; UnprocessableError for noChange.
 */
export function newDemandOf(
  request: FastifyRequest,
  body: ServiceOrderCreate,
  today: string,
): { demand: NewDemand; pointers: Pointers } {
  const [ordered] = body.serviceOrderItem;
  if (ordered === undefined || ordered.action === 'noChange')
    throw new UnprocessableError('demand-makes-no-sense', 'Nothing is asked for.', {
      faults: [{ pointer: `${item}/action`, message: 'Must be add, modify or delete.' }],
    });
  const { customer, accountManager, pointers } = partiesOf(body.relatedParty);
  const who = said({ customer, accountManager });
  const all = { ...orderPointers, ...pointers };
  const what = ordered.service;
  const closes = ordered.action === 'delete' || (ordered.action === 'modify' && what.state === 'inactive');
  const demand = closes
    ? {
        action: 'close',
        serviceId: what.id,
        closure: closureOf(body, what, ordered.action === 'delete', today),
        ...who,
      }
    : {
        ...wanted(body, what),
        ...(ordered.action === 'add' ? { action: 'new' } : { action: 'adjust', serviceId: what.id }),
        ...who,
      };
  return { demand: mapped(request, NewDemandSchema, said(demand), all), pointers: all };
}

function wanted(body: ServiceOrderCreate, what: OrderedService) {
  const { serviceCharacteristic: list, serviceSpecification: specification } = what;
  return said({
    product: said({
      code: specification?.id,
      name: specification?.name ?? what.name ?? specification?.id,
      mature: characteristic(list, 'mature') ?? true,
      serviceType: characteristic(list, 'serviceType') ?? what.serviceType,
      bandwidth: characteristic(list, 'bandwidth'),
    }),
    accessPoints: (what.place ?? []).map((place) => ({
      name: place.name ?? addressOf(place),
      address: addressOf(place),
    })),
    expectedOn:
      body.requestedCompletionDate === undefined ? undefined : momentAsDay(body.requestedCompletionDate),
  });
}

function closureOf(body: ServiceOrderCreate, what: OrderedService, forGood: boolean, today: string) {
  const list = what.serviceCharacteristic;
  return said({
    kind: forGood ? 'permanent' : 'suspension',
    effectiveOn: body.requestedStartDate === undefined ? today : momentAsDay(body.requestedStartDate),
    resumeOn: forGood ? undefined : characteristic(list, 'resumeOn'),
    reason: characteristic(list, 'reason'),
  });
}
