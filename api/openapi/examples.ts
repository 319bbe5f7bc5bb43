/** A schema, or anything else of an OpenAPI document. */
type Node = Record<string, unknown>;

const person = '王芳';
const id = '0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11';
const moment = '2026-10-13T17:30:00+08:00';
const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/**
 * What a field of that name looks like, so that the same person, place and number go through the whole document.
 * A field says its own `examples` where the name alone does not tell.
 */
const examples: Record<string, unknown> = {
  id,
  accessPointId: id,
  caseId: id,
  deadlineId: id,
  demandId: id,
  faultId: id,
  objectId: id,
  replacesId: id,
  serviceId: id,
  templateId: id,
  number: ['XQ-20260930-0001', 1],
  demandNumber: 'XQ-20260930-0001',
  archiveNumber: 'DA-20261203-0001',
  replacedBy: 'YW-20261225-0002',
  instance: '6f1d2a38-5a0e-4f0c-9d4b-2f5b8c1f7a10',
  detail: 'The body has one fault: correct what "faults" names and send it again.',

  acceptedBy: person,
  actor: person,
  appliedBy: person,
  approver: '刘洋',
  assignee: '赵强',
  by: person,
  cancelledBy: person,
  carriedOutBy: '赵强',
  completedBy: person,
  concludedBy: person,
  confirmedBy: '陈建国',
  contactName: '李雷',
  contactPhone: '025-88886666',
  createdBy: person,
  designedBy: '赵强',
  heldBy: '赵强',
  importedBy: person,
  inspectedBy: '秦岭',
  participant: '王芳、赵强、物业李经理',
  people: '赵强、孙磊',
  phone: '13800000000',
  plannedBy: '赵强',
  publishedBy: '赵强',
  repliedBy: '赵强',
  reportedBy: '赵强',
  resumedBy: '赵强',
  revokedBy: person,
  resumeRequestedBy: person,
  signer: '陈总',
  statusTransferredBy: '赵强',
  uploadedBy: person,

  accessPointName: '总部',
  address: '南京市鼓楼区中山路1号',
  location: '南京市鼓楼区中山路1号 2层机房',
  customerCode: 'JT-000123',
  customerName: '华东物流集团',
  serviceLevel: 'AA',
  serviceType: 'internet',
  productCode: 'P-100',
  productName: '互联网专线',
  bandwidth: 200,
  maxBandwidth: 1000,
  department: 'support-center',
  sender: 'group-customer',
  owner: '传输资源管理室',
  unit: ['南京接入施工队', 'days'],

  circuit: '南京NJ0001-互联网专线',
  code: 'NJ-GL-0001',
  device: '鼓楼OLT-01',
  port: '0/1/3',
  odf: 'ODF-03-12',
  route: '鼓楼机房—中山路—总部',
  vlan: '1201',
  ip: '203.0.113.10',
  resource: 'NJ-GL-0001',
  unitNumber: 3,
  capacity: 48,
  free: 12,
  occupied: 30,
  reserved: 4,
  toBeReleased: 2,

  reason: '客户搬迁计划取消',
  blockedReason: '物业不允许进场',
  deviationReason: '管道施工许可晚于计划',
  holdReason: '等待客户提供机房钥匙',
  refusalReason: '投资超出预算',
  resumeReason: '客户提前复工',
  returnReason: '方案缺少接入点地址',
  cause: '光模块故障',
  remedy: '更换光模块，链路恢复',
  fault: 'GZ-20261101-0001',
  lacking: '核心网段无空闲端口',
  defects: '总部接入点误码超标',
  leftover: '标签待补贴',
  remark: '按工作日办理',
  note: '核对过端口',
  opinion: '已与物业协商，周末进场',
  text: '已联系客户，下午到场',
  solution: '总部以单路光纤接入，带宽200M',
  networkSolution: '鼓楼OLT经汇聚环至核心路由器，单路由',
  schedule: '末端由维护班组调度，10月20日前完成',
  task: '敷设皮线光缆并安装光猫',
  materials: '皮线光缆80米，光猫1台',
  testResult: '用户侧测试合格',
  opticalPower: '-18.5',
  receivedPower: -18.5,
  testHours: 24,
  erroredSeconds: 0,
  loopDelay: 3.2,
  loss: 0.1,
  summary: '客户服务支撑中心完成“人工确认资源”',
  description: '专线中断',
  content: '总部以单路光纤接入，带宽200M，VLAN隔离',
  name: '华东物流集团',
  title: '资源确认及回复单',
  stateName: '处理中',
  resultName: '具备',
  conclusionName: '通过',
  decisionName: '恢复施工',
  recipient: 'department',

  date: '2026-10-01',
  from: ['2026-10-01', moment],
  to: ['2026-10-31', moment],
  year: 2026,
  notice: '国办发明电〔2025〕7号',
  source: '国务院办公厅关于2026年部分节假日安排的通知，2025年11月4日',
  ordinal: 3,
  hours: 24,
  workingDays: 2,
  workingMinutes: 960,
  countedMinutes: 540,
  pausedMinutes: 0,
  extendedHours: 8,
  extendedWorkingDays: 1,
  warningHours: 2,
  warningWorkingDays: 1,
  reminders: 1,
  round: 1,
  rounds: 1,
  position: [1, '1042'],
  priority: 50,
  recounted: 12,

  base: 3,
  release: 4,
  restores: 2,
  version: 4,
  versionInForce: 4,
  instances: 7,
  movable: 6,
  kept: 1,
  moved: 5,
  pending: 0,
  sha256,
  size: 48_213,
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',

  next: '1042',
  after: '1042',
  demand: 'XQ-20260930-0001',
  customer: '华东物流集团',
  site: 'NJ-GL',
  state: 'dispatched',

  basis: 40,
  basisCases: '/v1/statistics/cases?figure=clocks.concluded&from=2026-10-01&to=2026-10-31',
  cases: '/v1/statistics/cases?figure=clocks.inTime&from=2026-10-01&to=2026-10-31',
  count: 38,
  share: 0.95,
  mean: 1.4,
  p90: 2,
  value: 2,
  received: 40,
  completed: 31,
  withdrawn: 3,
  cancelled: 1,
  held: 29,
  passed: 28,
  passedAtFirst: 26,
  built: 12,
  earlier: 2,
  later: 1,
  skipped: 2,
  faultCount: 3,
  excerpt: '第3行：需求编号,客户名称',
  message: 'Required: add it.',

  '@referredType': 'Service',
  cancellationReason: '客户搬迁计划取消',
  category: 'access',
  externalId: 'CRM-2026-000871',
  href: '/tmf-api/serviceInventory/v4/service/0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11',
  resourceStatus: 'available',
  role: 'customer',
  serviceOrderHref: '/tmf-api/serviceOrdering/v4/serviceOrder/XQ-20260930-0001',
  serviceOrderId: 'XQ-20260930-0001',
  orderType: '业务施工单',
  usageState: 'idle',

  met: 38,
  missed: 2,
  created: 12,
  updated: 3,
  unchanged: 85,
};

/** A format says more of a value than its name. */
const byFormat: Record<string, string> = { date: '2026-10-01', 'date-time': moment, uuid: id };

/** Gives every property without an example the one of its name, where that is a value of its type. */
export function withExamples<T>(document: T): T;
export function withExamples(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((child) => withExamples(child));
  if (typeof node !== 'object' || node === null) return node;
  return parameter(
    Object.fromEntries(
      Object.entries(node).map(([name, child]) => [
        name,
        name === 'properties' ? withOwn(withExamples(child)) : withExamples(child),
      ]),
    ),
  );
}

/** A parameter says its example beside its schema. */
function parameter(node: Node): Node {
  const { in: place, name, schema } = node;
  if (typeof place !== 'string' || typeof name !== 'string' || 'example' in node || 'examples' in node)
    return node;
  const [example] = [Object(exampled(name, Object(schema))).examples ?? []].flat();
  return example === undefined ? node : { ...node, example };
}

const withOwn = (properties: unknown): Node =>
  Object.fromEntries(
    Object.entries(Object(properties)).map(([name, schema]) => [name, exampled(name, Object(schema))]),
  );

function exampled(name: string, schema: Node): Node {
  if (SAYING.some((keyword) => keyword in schema)) return schema;
  const known = byFormat[String(schema.format)] ?? byName(name);
  const fits = [known].flat().find((value) => value !== undefined && fitsIn(schema, value));
  return fits === undefined ? schema : { ...schema, examples: [fits] };
}

const fitsIn = (schema: Node, value: unknown): boolean =>
  typesOf(schema).includes(typeOf(value)) &&
  (typeof schema.pattern !== 'string' || new RegExp(schema.pattern, 'u').test(String(value)));

/** A filter of TM Forum looks like the field it filters by: `serviceDate.gte`, `relatedParty.id`. */
function byName(name: string): unknown {
  const field =
    name
      .split('.')
      .filter((part) => !['gt', 'gte', 'lt', 'lte'].includes(part))
      .at(-1) ?? name;
  return examples[field] ?? (field.endsWith('Date') ? moment : undefined);
}

/** What tells a reader a value already. */
const SAYING = ['examples', 'example', 'enum', 'const', '$ref', 'properties', 'items'];

/** The types a schema allows, `number` for integers too; of a union those of its members without values of their own. */
function typesOf({ type, anyOf }: Node): string[] {
  if (Array.isArray(anyOf))
    return anyOf.map(Object).flatMap((one) => (SAYING.some((keyword) => keyword in one) ? [] : typesOf(one)));
  return [type].flat().map((one) => (one === 'integer' ? 'number' : String(one)));
}

const typeOf = (value: unknown): string => (value === null ? 'null' : typeof value);
