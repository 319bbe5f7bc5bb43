import { Type } from 'typebox';
import { ProductSchema } from '../../core/demands/demand.schema.ts';
import { Moment, TextOrNull } from '../moments.ts';

const { serviceType } = ProductSchema.properties;
const text = (description: string, maxLength: number, example: string) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description, examples: [example] });

/** The body of `POST /v1/solution-templates`. */
export const NewTemplateSchema = Type.Object(
  {
    code: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
        description:
          'Code of an existing template makes its next version; a number MB-yyyymmdd-nnnn is given when missing',
        examples: ['MB-20260930-0001'],
      }),
    ),
    name: text('Name (模板名称)', 200, '楼宇双路由专线'),
    content: text('The solution (模板内容)', 20_000, '主备双路由，汇聚节点分离'),
    serviceType,
    productCode: Type.Optional(
      text('Product number it is for; any product of the service type when missing', 64, 'P-100'),
    ),
  },
  {
    additionalProperties: false,
    title: 'NewSolutionTemplate',
    description: 'A solution template to publish',
  },
);

export const TemplateSchema = Type.Object(
  {
    id: Type.String({ description: 'Id of this version (UUID)' }),
    code: Type.String({ description: 'Code, the same for every version', examples: ['MB-20260930-0001'] }),
    version: Type.Integer({ description: 'Version, from 1; a new one never changes the one before' }),
    name: Type.String({ description: 'Name (模板名称)' }),
    content: Type.String({ description: 'The solution (模板内容)' }),
    serviceType: Type.String({ description: 'internet, data or voice' }),
    productCode: TextOrNull('Product number it is for'),
    publishedAt: Moment('When it was published'),
    publishedBy: Type.String({ description: 'Who published it' }),
    demandId: TextOrNull('The demand whose request led to it; null when entered by API'),
  },
  { title: 'SolutionTemplate', description: 'A published solution template 解决方案模板 (art. 7)' },
);
