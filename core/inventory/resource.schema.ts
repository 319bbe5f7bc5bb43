import { type Static, Type } from 'typebox';
import { SegmentSchema } from '../segments.ts';

const text = (description: string, maxLength: number, examples: string[]) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S', description, examples });

/** More units, or Mbit/s, than one row of the inventory can have: a mistyped number. */
const COUNT_MAXIMUM = 1_000_000;

const count = (description: string) => Type.Integer({ minimum: 0, maximum: COUNT_MAXIMUM, description });

/** One resource as a system hands it in: the ports or fibres of one segment at one site. */
export const ResourceInputSchema = Type.Object(
  {
    code: text('Number of the resource (资源编码); the same number again updates it', 64, ['HF-E-0012']),
    name: text('Name of the resource (资源名称)', 200, ['合肥高新区望江西路OLT-01']),
    segment: SegmentSchema,
    siteCode: text('Number of the site (局站编码)', 64, ['HF-GX-03']),
    siteName: text('Name of the site (局站名称)', 200, ['合肥高新望江西路机房']),
    coverage: text(
      'The addresses it serves: those that begin with this text. Blanks, punctuation, width and case of characters and a leading 安徽省 make no difference; of several resources the longest text decides',
      200,
      ['合肥市蜀山区望江西路800号'],
    ),
    unit: text('What capacity, free and optimizable count: 端口 ports, 芯 fibres', 8, ['端口', '芯']),
    capacity: count('Units it has in all (总容量)'),
    free: count('Units that are free (空闲), at most capacity'),
    optimizable: Type.Integer({
      minimum: 0,
      maximum: COUNT_MAXIMUM,
      default: 0,
      description:
        'Units in use that maintenance could free (维护优化可腾退, art. 13); segment end only, at most capacity less free',
    }),
    maxBandwidth: Type.Integer({
      minimum: 1,
      maximum: COUNT_MAXIMUM,
      description: 'The most that one unit carries, in Mbit/s (单端口最大带宽)',
    }),
    serviceTypes: Type.Array(Type.Enum(['internet', 'data', 'voice']), {
      minItems: 1,
      uniqueItems: true,
      description: 'What it carries: internet line 互联网专线, data line 数据专线, voice line 语音专线',
    }),
    owner: text('The unit that owns it (资源管理单位)', 100, ['合肥分公司网络部']),
  },
  { additionalProperties: false },
);
export type ResourceInput = Static<typeof ResourceInputSchema>;

/** The body of `POST /v1/resources`. */
export const ResourceImportSchema = Type.Object(
  {
    resources: Type.Array(ResourceInputSchema, {
      minItems: 1,
      maxItems: 1_000,
      description: 'All of them are taken, or none',
    }),
  },
  { additionalProperties: false },
);
