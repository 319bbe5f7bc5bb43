import type { FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { AccountManagerSchema, CustomerSchema, ProductSchema } from '../../../core/demands/demand.schema.ts';
import { UnprocessableError } from '../../../core/errors.ts';
import type { KnownFacts, StockService } from '../../../core/services/register-service.ts';
import { said } from '../../../core/tmf/parties.ts';
import type { ServiceCreate, ServiceUpdate } from '../../../core/tmf/service-inventory/service.schema.ts';
import { addressOf, characteristic } from '../../../core/tmf/shapes.ts';
import { oursOf, tmfStates } from '../../../core/tmf/states.ts';
import { mapped, type Pointers } from '../common/mapped.ts';
import { partiesOf } from '../common/parties.ts';

const textValue = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });

/** What is needed of a service whose customer is named; the customer's contact and manager may be unknown. */
const FactsSchema = Type.Object(
  {
    customer: Type.Object(
      {
        ...CustomerSchema.properties,
        contactName: Type.String({ maxLength: 100, default: '' }),
        contactPhone: Type.String({ maxLength: 40, default: '' }),
      },
      { additionalProperties: false },
    ),
    accountManager: Type.Object(
      {
        ...AccountManagerSchema.properties,
        name: Type.String({ maxLength: 100, default: '' }),
        phone: Type.String({ maxLength: 40, default: '' }),
      },
      { additionalProperties: false, default: {} },
    ),
    product: ProductSchema,
    accessPoints: Type.Array(
      Type.Object({
        name: textValue(200),
        address: textValue(400),
        circuit: Type.Union([textValue(64), Type.Null()]),
      }),
      { minItems: 1, maxItems: 200 },
    ),
    interfaceType: Type.String({ maxLength: 100 }),
  },
  { additionalProperties: false },
);

const StockSchema = Type.Object(
  {
    number: Type.Union([Type.String({ pattern: '^[\\x21-\\x7e]{1,64}$' }), Type.Null()]),
    resumeOn: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
    product: Type.Object({ code: textValue(64), name: Type.String({ maxLength: 200 }) }),
  },
  { additionalProperties: true },
);

/** Customer, product and places as the record wants them; null where no customer is named. @throws RequestError 400 */
export function factsOf(request: FastifyRequest, body: ServiceUpdate): KnownFacts | null {
  const { customer, accountManager, pointers } = partiesOf(body.relatedParty);
  if (customer === undefined) return null;
  const { serviceCharacteristic: list, serviceSpecification: specification } = body;
  const circuits = characteristic(list, 'circuits');
  const facts: Static<typeof FactsSchema> = mapped(
    request,
    FactsSchema,
    {
      customer,
      ...(accountManager === undefined ? { accountManager: {} } : { accountManager }),
      product: said({
        code: specification?.id,
        name: specification?.name ?? body.name ?? specification?.id,
        mature: true,
        serviceType: characteristic(list, 'serviceType'),
        bandwidth: characteristic(list, 'bandwidth'),
      }),
      accessPoints: (body.place ?? []).map((place, index) => ({
        name: place.name ?? addressOf(place),
        address: addressOf(place),
        circuit: (Array.isArray(circuits) ? circuits[index] : undefined) ?? null,
      })),
      interfaceType: characteristic(list, 'interfaceType') ?? '',
    },
    { ...pointers, ...servicePointers, '/accessPoints': '/place' },
  );
  return facts;
}

const servicePointers: Pointers = {
  '/product/code': '/serviceSpecification/id',
  '/product/name': '/serviceSpecification/name',
  '/product/serviceType': '/serviceCharacteristic',
  '/product/bandwidth': '/serviceCharacteristic',
  '/interfaceType': '/serviceCharacteristic',
  '/number': '/serviceCharacteristic',
  '/resumeOn': '/serviceCharacteristic',
};

/** The service as the record wants it. @throws RequestError 400; UnprocessableError for a state that no stock is in. */
export function stockOf(request: FastifyRequest, body: ServiceCreate, now: Date): StockService {
  const [state] = oursOf(tmfStates.service, [body.state]);
  if (state === undefined)
    throw refused(
      '/state',
      `Only active, inactive and terminated are registered; "${body.state}" is a state of an order: POST /tmf-api/serviceOrdering/v4/serviceOrder.`,
    );
  const { serviceCharacteristic: list, serviceSpecification: specification } = body;
  const { number, resumeOn, product } = mapped(
    request,
    StockSchema,
    {
      number: characteristic(list, 'number') ?? null,
      resumeOn: characteristic(list, 'resumeOn') ?? null,
      product: { code: specification.id, name: specification.name ?? body.name ?? specification.id },
    },
    servicePointers,
  );
  const startedAt = body.startDate === undefined ? now : new Date(body.startDate);
  const endedAt = body.endDate === undefined ? null : new Date(body.endDate);
  if (startedAt > now) throw refused('/startDate', 'Lies in the future: order it, it is no stock.');
  if (endedAt !== null && (endedAt < startedAt || endedAt > now))
    throw refused('/endDate', 'Must lie between startDate and now.');
  return {
    state,
    number: number?.toUpperCase() ?? null,
    product,
    startedAt,
    endedAt,
    resumeOn: state === 'suspended' ? resumeOn : null,
    facts: factsOf(request, body),
  };
}

const refused = (pointer: string, message: string): UnprocessableError =>
  new UnprocessableError('demand-makes-no-sense', 'The service cannot be registered so.', {
    faults: [{ pointer, message }],
  });
