import { Type } from 'typebox';
import { SegmentSchema, SegmentStatusSchema } from '../../core/segments.ts';
import { DayOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';

const text = (description: string, example?: string) =>
  Type.String({ description, ...(example === undefined ? {} : { examples: [example] }) });

const SegmentLineSchema = Type.Object(
  {
    segment: SegmentSchema,
    segmentName: text('The segment in Chinese', '接入主干'),
    status: Type.Enum(SegmentStatusSchema.enum, {
      description:
        'available 具备; optimizable 维护优化可提供; construction 需扩容或新建; unknown 待人工确认',
    }),
    statusName: text('The finding in Chinese', '具备'),
    resource: TextOrNull('The resource that was found'),
    free: Type.Union([Type.Integer(), Type.Null()], { description: 'Free units; null when not known' }),
    unit: TextOrNull('What `free` counts: 端口 ports or 芯 fibres'),
    lacking: TextOrNull('What is lacking'),
    note: TextOrNull('Remark of whoever found it'),
    source: Type.Enum(['inventory', 'person'], { description: 'Who found it: the inventory or a person' }),
    approved: Type.Union([Type.Boolean(), Type.Null()], {
      description:
        "Engineering's answer where construction is needed (art. 12, 14); null: not asked or not answered",
    }),
    plannedOn: DayOrNull('Planned in-service date, or date of availability after optimization'),
    plannedBy: TextOrNull('Who planned it'),
    refusalReason: TextOrNull('Why construction was refused'),
  },
  { title: 'Form1Finding', description: 'The finding for one segment' },
);

/** Form 1 资源确认及回复单. */
export const Form1Schema = Type.Object(
  {
    form: Type.Literal('resource-confirmation', { description: 'Name of the form' }),
    title: text('Title of the form in Chinese', '资源确认及回复单'),
    number: text('Number of the form (单号)', 'QR-20260930-0001'),
    round: Type.Integer({ description: 'Round of asking, from 1' }),
    rounds: Type.Integer({ description: 'How many rounds there are' }),
    demand: Type.Object(
      { id: text('Id of the demand'), number: text('Its number', 'XQ-20260930-0001') },
      { title: 'DemandReference', description: 'The demand it belongs to' },
    ),
    receivedAt: Moment('When the support centre received it: the clock starts'),
    customer: Type.Object(
      {
        code: text('Customer number'),
        name: text('Name of the customer (集团客户名称)'),
        contactName: text('Contact person (联系人)'),
        contactPhone: text('Telephone (联系电话)'),
      },
      { title: 'FormCustomer', description: 'The customer' },
    ),
    accountManager: Type.Object(
      { name: text('Account manager (客户经理)'), phone: text('Telephone (联系电话)') },
      { title: 'FormAccountManager', description: 'The account manager' },
    ),
    serviceType: text('internet, data or voice'),
    serviceTypeName: text('The service type in Chinese', '互联网专线'),
    bandwidth: Type.Integer({ description: 'Bandwidth of each access point in Mbit/s' }),
    expectedOn: DayOrNull('Day on which the customer expects the service'),
    solution: text('The product solution that is asked for (解决方案)'),
    accessPoints: Type.Array(
      Type.Object(
        {
          accessPointId: text('Id of the access point'),
          position: Type.Integer({ description: 'From 1' }),
          name: text('Name of the access point (接入点名称)'),
          address: text('Address (装机地址)'),
          segments: Type.Array(SegmentLineSchema, {
            description: 'core, trunk, end; empty before the check',
          }),
        },
        { title: 'Form1AccessPoint', description: 'One access point with its findings' },
      ),
      { description: 'Access points with what was found and planned' },
    ),
    networkSolution: TextOrNull('The end-to-end network solution (art. 15)'),
    designedBy: TextOrNull('Who designed it'),
    result: Type.Union([Type.Enum(['available', 'conditional', 'refused']), Type.Null()], {
      description: 'available 具备; conditional 有条件具备; refused 不具备; null before the reply',
    }),
    resultName: TextOrNull('The result in Chinese'),
    inServiceOn: DayOrNull('The latest of the planned dates'),
    repliedBy: TextOrNull('Who replied'),
    repliedAt: MomentOrNull('When the reply was given'),
  },
  { title: 'Form1', description: 'Form 1, resource confirmation and reply (资源确认及回复单)' },
);
