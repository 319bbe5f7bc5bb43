import { Type } from 'typebox';
import { ResourceInputSchema } from '../../core/inventory/resource.schema.ts';
import { SegmentSchema } from '../../core/segments.ts';
import { Moment, TextOrNull } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';

export const ImportAnswer = Type.Object(
  {
    created: Type.Integer({ description: 'How many resources are new' }),
    updated: Type.Integer({ description: 'How many were known and have changed' }),
    unchanged: Type.Integer({ description: 'How many were known just so' }),
  },
  { description: 'What the import did' },
);

export const ResourceListQuery = Type.Object(
  {
    segment: Type.Optional(SegmentSchema),
    site: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'Number of the site exactly, or a part of its name',
      }),
    ),
    ...pageQuery,
  },
  { additionalProperties: false },
);

const resource = {
  ...ResourceInputSchema.properties,
  segmentName: Type.String({ description: 'The segment in Chinese', examples: ['接入末端'] }),
  reserved: Type.Integer({ description: 'Units that demands have reserved (预占)' }),
  occupied: Type.Integer({ description: 'Units in use by demands of this service (占用)' }),
  toBeReleased: Type.Integer({ description: 'Units that wait to be dismantled (待释放)' }),
};

export const ResourcePage = PageOf(
  Type.Object(resource, { title: 'Resource', description: 'Ports or fibres of one segment at one site' }),
  'A resource',
);

const unitStates = ['free', 'reserved', 'occupied', 'suspended', 'to-be-released'] as const;
const UnitState = Type.Enum([...unitStates], {
  description: 'free 空闲, reserved 预占, occupied 占用, suspended 停用, to-be-released 待释放',
});

export const ResourceDetail = Type.Object(
  {
    ...resource,
    units: Type.Array(
      Type.Object(
        {
          number: Type.Integer({ description: 'Number of the port or fibre, from 1' }),
          state: UnitState,
          stateName: Type.String({ description: 'The state in Chinese', examples: ['预占'] }),
          demandNumber: TextOrNull('Number of the demand that holds it'),
          accessPointId: TextOrNull('For which access point'),
          since: Moment('Since when'),
        },
        { title: 'HeldUnit', description: 'A held unit' },
      ),
      { description: 'Units that demands hold; the others are free or in use elsewhere' },
    ),
  },
  { title: 'ResourceDetail', description: 'A resource and who holds it' },
);

const code = Type.String({
  minLength: 1,
  maxLength: 64,
  description: 'Number of the resource',
  examples: ['HF-E-0012'],
});
export const ResourceParams = Type.Object({ code });
export const UnitParams = Type.Object({
  code,
  number: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'Number of the unit', examples: [3] }),
});

const StateOrNull = Type.Union([UnitState, Type.Null()], {
  description:
    'free 空闲, reserved 预占, occupied 占用, to-be-released 待释放; null where the resource itself changed',
});
export const HistoryPage = PageOf(
  Type.Object(
    {
      at: Moment('When it happened'),
      actor: Type.String({ description: 'Who did it' }),
      unitNumber: Type.Union([Type.Integer(), Type.Null()], {
        description: 'Which unit; null: the resource itself',
      }),
      from: StateOrNull,
      to: StateOrNull,
      demandId: TextOrNull('For which demand'),
      text: Type.String({ description: 'What happened, in Chinese' }),
    },
    { title: 'ResourceChange', description: 'A change' },
  ),
  'Changes, oldest first',
);
