import { type Static, Type } from 'typebox';
import {
  CharacteristicSchema,
  Entity,
  maybe,
  maybeWhen,
  PlaceSchema,
  RelatedPartySchema,
  SpecificationSchema,
  wish,
} from '../shapes.ts';
import { taskStates } from '../states.ts';

export const base = '/tmf-api/serviceQualificationManagement/v4';

const AskedServiceSchema = Type.Object(
  {
    id: Type.Optional(
      Type.String({ maxLength: 64, description: 'Id of a service; not used: the places are' }),
    ),
    name: Type.Optional(Type.String({ maxLength: 200, description: 'Its name' })),
    serviceType: Type.Optional(
      Type.String({
        maxLength: 64,
        description: 'internet, data, voice; as the characteristic of this name',
        examples: ['internet'],
      }),
    ),
    serviceSpecification: Type.Optional(SpecificationSchema),
    serviceCharacteristic: Type.Optional(
      Type.Array(CharacteristicSchema, {
        maxItems: 50,
        description:
          'serviceType (internet, data, voice; internet when missing), bandwidth in Mbit/s (1 when missing)',
      }),
    ),
    place: Type.Optional(
      Type.Array(PlaceSchema, {
        maxItems: 50,
        description: 'Addresses to connect; of several all must be served',
      }),
    ),
  },
  { description: 'The service and where it is wanted' },
);
export type AskedService = Static<typeof AskedServiceSchema>;

const ReasonSchema = Type.Object(
  {
    code: maybe(
      'construction 需扩容或新建, optimizable 维护优化可提供, unknown 待人工确认, refused 未予立项',
      'construction',
    ),
    label: maybe('The same in Chinese, with access point and segment', '总部 接入末端：需扩容或新建'),
  },
  { description: 'Why it cannot be had at once' },
);

const itemHead = {
  id: Type.Optional(
    Type.String({ maxLength: 64, description: "The caller's id of the item", examples: ['1'] }),
  ),
  service: Type.Optional(AskedServiceSchema),
};

const AnswerItemSchema = Type.Object(
  {
    ...itemHead,
    state: maybe('done, inProgress, terminatedWithError: nothing could be asked', 'done'),
    qualificationResult: maybe(
      'qualified: everything is there; alternate: after construction or optimization; unqualified: not to be had, or not known (reason `unknown`)',
      'qualified',
    ),
    expectedActivationDate: maybeWhen('The planned date of a presale that was replied (art. 12–14)'),
    eligibilityUnavailabilityReason: Type.Optional(
      Type.Array(ReasonSchema, { description: 'One per segment that is not there' }),
    ),
    alternateServiceProposal: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: maybe('Its id', '1'),
            alternateServiceAvailabilityDate: maybeWhen('The planned date, where one is known'),
            alternateService: Type.Optional(AskedServiceSchema),
          },
          { description: 'The same service, later' },
        ),
        { description: 'With the result alternate' },
      ),
    ),
    terminationError: Type.Optional(
      Type.Array(
        Type.Object(
          {
            id: maybe('What is missing', 'place-missing'),
            value: maybe('The same in Chinese', '未说明接入地址'),
          },
          { description: 'Why nothing could be asked' },
        ),
        { description: 'Only with terminatedWithError' },
      ),
    ),
  },
  { description: 'The answer for one item' },
);

const head = {
  externalId: Type.Optional(
    Type.String({ maxLength: 200, description: "The caller's own id; kept", examples: ['CRM-Q-17'] }),
  ),
  description: Type.Optional(Type.String({ maxLength: 1_000, description: 'Kept and answered' })),
};
const asked = {
  ...head,
  instantSyncQualification: Type.Optional(
    Type.Boolean({
      default: false,
      description: 'true: 200 with the answer; false: 201 with the same, as it is there at once',
    }),
  ),
  expectedQualificationDate: wish('Taken and not kept: the answer is there at once'),
  relatedParty: Type.Optional(
    Type.Array(RelatedPartySchema, { maxItems: 10, description: 'Taken and not kept' }),
  ),
};

export const CheckSchema = Entity(
  'CheckServiceQualification',
  `${base}/checkServiceQualification`,
  {
    ...head,
    state: Type.Optional(
      Type.Enum([...taskStates], { description: 'done; of a presale as its demand stands' }),
    ),
    checkServiceQualificationDate: maybeWhen('When it was asked'),
    effectiveQualificationDate: maybeWhen('When it was answered'),
    qualificationResult: maybe('The worst of the items: qualified, alternate, unqualified', 'qualified'),
    serviceQualificationItem: Type.Optional(
      Type.Array(AnswerItemSchema, { description: 'One answer per item' }),
    ),
  },
  'Whether services can be had, as TMF645 knows it',
);
export type Check = Static<typeof CheckSchema>;

export const CheckCreateSchema = Type.Object(
  {
    ...asked,
    provideAlternative: Type.Optional(Type.Boolean({ description: 'Taken; alternatives are always said' })),
    provideUnavailabilityReason: Type.Optional(
      Type.Boolean({ description: 'Taken; reasons are always said' }),
    ),
    serviceQualificationItem: Type.Array(
      Type.Object(itemHead, { additionalProperties: true, description: 'A service at one or more places' }),
      { minItems: 1, maxItems: 20, description: 'What is asked for' },
    ),
  },
  {
    title: 'TmfCheckServiceQualificationCreate',
    additionalProperties: true,
    description: 'Can this be had there?',
  },
);

export const QuerySchema = Entity(
  'QueryServiceQualification',
  `${base}/queryServiceQualification`,
  {
    ...head,
    state: Type.Optional(Type.Enum([...taskStates], { description: 'Always done' })),
    queryServiceQualificationDate: maybeWhen('When it was asked'),
    effectiveQualificationDate: maybeWhen('When it was answered'),
    searchCriteria: Type.Optional(
      Type.Object({ service: Type.Optional(AskedServiceSchema) }, { description: 'What was asked' }),
    ),
    serviceQualificationItem: Type.Optional(
      Type.Array(AnswerItemSchema, { description: 'Services that can be had there, at once or later' }),
    ),
  },
  'Which services can be had somewhere, as TMF645 knows it',
);
export type Query = Static<typeof QuerySchema>;

export const QueryCreateSchema = Type.Object(
  {
    ...asked,
    searchCriteria: Type.Object(itemHead, {
      additionalProperties: true,
      description: 'Where; of which type or bandwidth, where it matters',
    }),
  },
  {
    title: 'TmfQueryServiceQualificationCreate',
    additionalProperties: true,
    description: 'What can be had there?',
  },
);
