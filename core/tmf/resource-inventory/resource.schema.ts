import { type Static, Type } from 'typebox';
import {
  CharacteristicSchema,
  Entity,
  maybe,
  NoteSchema,
  PlaceSchema,
  RefSchema,
  RelatedPartySchema,
} from '../shapes.ts';
import { resourceStatuses, usageStates } from '../states.ts';

export const base = '/tmf-api/resourceInventoryManagement/v4';

const facts = {
  description: Type.Optional(
    Type.String({ maxLength: 1_000, description: 'What is to be known of it; kept' }),
  ),
  category: Type.Optional(
    Type.String({
      maxLength: 64,
      description: 'Segment: core 核心, trunk 接入主干, end 接入末端',
      examples: ['end'],
    }),
  ),
  place: Type.Optional(PlaceSchema),
  relatedParty: Type.Optional(
    Type.Array(RelatedPartySchema, {
      maxItems: 10,
      description: 'The unit that owns it (资源管理单位), role owner',
    }),
  ),
  resourceCharacteristic: Type.Optional(
    Type.Array(CharacteristicSchema, {
      maxItems: 50,
      description:
        'code 资源编码, coverage (the addresses it serves begin with this text), unit (端口, 芯), capacity, free, optimizable, maxBandwidth in Mbit/s, serviceTypes; in answers reserved, occupied, toBeReleased, too',
    }),
  ),
  note: Type.Optional(Type.Array(NoteSchema, { maxItems: 50, description: 'Notes; kept' })),
};

export const TmfResourceSchema = Entity(
  'Resource',
  `${base}/resource`,
  {
    name: maybe('Name of the resource (资源名称)', '合肥高新区望江西路OLT-01'),
    ...facts,
    resourceStatus: Type.Optional(
      Type.Enum([...resourceStatuses], {
        description: 'available: units are free; reserved: none is; unknown: nothing is known of its units',
      }),
    ),
    usageState: Type.Optional(
      Type.Enum([...usageStates], {
        description: 'idle: no unit is in use; active: some are; busy: all are (ITU-T X.731)',
      }),
    ),
    resourceSpecification: Type.Optional(RefSchema('The kind of resource, by its segment', 'end')),
    resourceRelationship: Type.Optional(
      Type.Array(
        Type.Object(
          {
            relationshipType: maybe('Always `contains`', 'contains'),
            resource: Type.Optional(
              Type.Object(
                {
                  id: maybe('Code of the resource and number of the unit', 'HF-E-0012/3'),
                  name: maybe('Its name', '端口 3'),
                  resourceStatus: Type.Optional(
                    Type.Enum([...resourceStatuses], { description: 'Its status' }),
                  ),
                  usageState: Type.Optional(
                    Type.Enum([...usageStates], { description: 'Whether it is in use' }),
                  ),
                },
                { description: 'A unit: a port or a fibre' },
              ),
            ),
          },
          { description: 'A part of it' },
        ),
        { description: 'Units that demands hold; only where one resource is asked for' },
      ),
    ),
  },
  'A resource as TMF639 knows it: ports or fibres of one segment at one site',
);
export type TmfResource = Static<typeof TmfResourceSchema>;

export const ResourceCreateSchema = Type.Object(
  {
    name: Type.String({
      minLength: 1,
      maxLength: 200,
      pattern: '\\S',
      description: 'Name of the resource (资源名称)',
      examples: ['合肥高新区望江西路OLT-01'],
    }),
    ...facts,
  },
  {
    title: 'TmfResourceCreate',
    additionalProperties: true,
    description:
      'A resource. One without segment, coverage and capacity is on record, but serves no address until PATCH completes it. Attributes of the definition that are not here are taken and not kept.',
  },
);

export const ResourceUpdateSchema = Type.Object(
  {
    name: Type.Optional(ResourceCreateSchema.properties.name),
    ...facts,
  },
  {
    title: 'TmfResourceUpdate',
    additionalProperties: true,
    description: 'What is to be changed; characteristics by their name',
  },
);
export type ResourceUpdate = Static<typeof ResourceUpdateSchema>;
