import { type Static, type TProperties, Type } from 'typebox';

export const text = (description: string, ...examples: string[]) =>
  Type.String({ description, ...(examples.length > 0 ? { examples } : {}) });
export const maybe = (description: string, ...examples: string[]) =>
  Type.Optional(text(description, ...examples));
const said = (description: string, maxLength: number, ...examples: string[]) =>
  Type.Optional(Type.String({ maxLength, description, ...(examples.length > 0 ? { examples } : {}) }));

/** A moment in an answer: ISO 8601, UTC. */
const when = (description: string) => text(`${description}; ISO 8601, UTC`, '2026-10-13T09:30:00.000Z');
export const maybeWhen = (description: string) => Type.Optional(when(description));
/** A moment in a request. */
export const wish = (description: string) =>
  Type.Optional(
    Type.String({
      format: 'date-time',
      description: `${description}; ISO 8601 with offset`,
      examples: ['2026-11-30T00:00:00+08:00'],
    }),
  );

const typed = (name: string) => Type.Optional(text('Name of the type', name));

/** An entity of ours as the definitions know it: optional throughout, as `fields` may leave anything away. */
export const Entity = <T extends TProperties>(
  type: string,
  path: string,
  properties: T,
  description: string,
) =>
  Type.Object(
    {
      id: Type.Optional(text('Id (UUID)', '0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11')),
      href: Type.Optional(
        text(
          'Where it is found, relative to the address of the service (RFC 3986, 4.2)',
          `${path}/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11`,
        ),
      ),
      '@type': typed(type),
      ...properties,
    },
    { title: `Tmf${type}`, description },
  );

/** A characteristic: a named value. */
export const CharacteristicSchema = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100, description: 'Its name', examples: ['bandwidth'] }),
    valueType: said('Type of the value: string, integer, boolean, date, array', 40, 'integer'),
    value: Type.Unknown({ description: 'Its value, of the type the name has', examples: [200] }),
  },
  { title: 'TmfCharacteristic', description: 'A characteristic' },
);
export type Characteristic = Static<typeof CharacteristicSchema>;

const ContactMediumSchema = Type.Object(
  {
    mediumType: said('`phone` or `email`', 40, 'phone'),
    characteristic: Type.Optional(
      Type.Object(
        {
          phoneNumber: said('Telephone number', 40, '0551-88886666'),
          emailAddress: said('E-mail address', 200, 'contact@example.com'),
        },
        { description: 'The number or the address' },
      ),
    ),
  },
  { title: 'TmfContactMedium', description: 'How a party is reached (as in TMF632)' },
);

export const RelatedPartySchema = Type.Object(
  {
    id: said('Number of the party; of the customer that of the CRM', 64, 'JT-000123'),
    href: said('Where it is found', 2_000),
    name: said('Its name', 200, '华东物流集团'),
    role: said(
      'customer 客户, customerContact 联系人, accountManager 客户经理, owner 资源管理单位',
      64,
      'customer',
    ),
    contactMedium: Type.Optional(
      Type.Array(ContactMediumSchema, {
        maxItems: 10,
        description: 'How it is reached; of contact and account manager',
      }),
    ),
    partyCharacteristic: Type.Optional(
      Type.Array(CharacteristicSchema, {
        maxItems: 20,
        description: 'Of the customer: `important` (true, false), `serviceLevel` (AAA, AA, A, standard)',
      }),
    ),
    '@referredType': said('Organization or Individual', 64, 'Organization'),
    '@type': said('Name of the type', 64, 'RelatedParty'),
  },
  { title: 'TmfRelatedParty', description: 'Somebody who has to do with it' },
);
export type RelatedParty = Static<typeof RelatedPartySchema>;

export const PlaceSchema = Type.Object(
  {
    id: said('Its id', 64),
    href: said('Where it is found', 2_000),
    name: said('Name of the access point (接入点名称), or of the site', 200, '总部'),
    role: said('accessPoint 接入点, site 局站', 64, 'accessPoint'),
    address: said(
      'The whole address in one line (装机地址): ours; it comes before the parts',
      400,
      '合肥市蜀山区望江西路800号',
    ),
    stateOrProvince: said('Province, as TMF673 names it', 100, '安徽省'),
    city: said('City', 100, '合肥市'),
    locality: said('District', 100, '蜀山区'),
    streetName: said('Street', 200, '望江西路'),
    streetNr: said('House number', 50, '800号'),
    '@type': said('Name of the type', 64, 'GeographicAddress'),
    '@referredType': said('Of what it is a reference to', 64, 'GeographicAddress'),
  },
  { title: 'TmfPlace', description: 'A place: an access point with its address, or a site' },
);
export type Place = Static<typeof PlaceSchema>;

/** The address in one line: as it was given, or of its parts in the order in which Chinese addresses are written. */
export const addressOf = (place: Place): string => {
  const { stateOrProvince = '', city = '', locality = '', streetName = '', streetNr = '' } = place;
  const parts = `${stateOrProvince}${city}${locality}${streetName}${streetNr}`.trim();
  return place.address?.trim() || parts || (place.name?.trim() ?? '');
};

export const NoteSchema = Type.Object(
  {
    id: said('Its id', 64),
    author: said('Who wrote it', 100, 'CRM'),
    date: said('When', 40, '2026-09-30T02:00:00.000Z'),
    text: Type.Optional(
      Type.String({ maxLength: 4_000, description: 'The text', examples: ['客户要求周末施工'] }),
    ),
  },
  { title: 'TmfNote', description: 'A note' },
);

export const SpecificationSchema = Type.Object(
  {
    id: Type.String({
      minLength: 1,
      maxLength: 64,
      description: 'Number of the product',
      examples: ['P-100'],
    }),
    href: said('Where it is found', 2_000),
    name: said('Name of the product (产品名称)', 200, '互联网专线'),
    version: said('Its version', 40, '1.0'),
    '@type': said('Name of the type', 64, 'ServiceSpecificationRef'),
    '@referredType': said('Of what it is a reference to', 64, 'ServiceSpecification'),
  },
  { title: 'TmfServiceSpecificationRef', description: 'What is ordered: the product' },
);

/** A reference to another entity. */
export const RefSchema = (description: string, example: string) =>
  Type.Object(
    {
      id: text('Its id', example),
      href: maybe('Where it is found'),
      name: maybe('Its name'),
      role: maybe('Its role'),
      '@referredType': maybe('Of what type it is'),
    },
    { description },
  );

export const TmfParams = Type.Object({
  id: Type.String({ minLength: 1, maxLength: 64, description: 'Its id (UUID), or its number' }),
});

/** The value of a characteristic, by name; undefined where it is not there. */
export const characteristic = (list: Characteristic[] | undefined, name: string): unknown =>
  list?.find((one) => one.name === name)?.value;

/** As a characteristic of an answer; left away where there is no value. */
export const characteristics = (values: Record<string, unknown>): Characteristic[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ name, valueType: typeOf(value), value }],
  );

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'integer' : typeof value;
}
