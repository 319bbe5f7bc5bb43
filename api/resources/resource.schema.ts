import { Type } from 'typebox';
import { ResourceInputSchema } from '../../core/inventory/resource.schema.ts';
import { SegmentSchema } from '../../core/segments.ts';
import { PageOf, pageQuery } from '../pages.ts';

export const ImportAnswer = Type.Object({
  created: Type.Integer({ description: 'How many resources are new' }),
  updated: Type.Integer({ description: 'How many were known and have changed' }),
  unchanged: Type.Integer({ description: 'How many were known just so' }),
});

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

export const ResourcePage = PageOf(
  Type.Object(
    {
      ...ResourceInputSchema.properties,
      segmentName: Type.String({ description: 'The segment in Chinese', examples: ['接入末端'] }),
    },
    { description: 'Ports or fibres of one segment at one site' },
  ),
  'A resource',
);
