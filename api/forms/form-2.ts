import { type Static, Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { DemandRow } from '../../core/demands/find-demands.ts';
import type { Form2 } from '../../core/provisioning/form-2.ts';
import { wayNames } from '../../core/provisioning/provisioning-order.entity.ts';
import { SegmentSchema, segmentNames } from '../../core/segments.ts';
import { DayOrNull, isoOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { cell, type FormDocument, field, minute, wideField } from './document.ts';
import { customerFields, formHead, formSchema, serviceFields, text } from './form-head.ts';

const SegmentLine = Type.Object(
  {
    accessPointId: text('Id of the access point'),
    accessPointName: text('Name of the access point (接入点名称)'),
    address: text('Address (装机地址)'),
    segment: SegmentSchema,
    segmentName: text('The segment in Chinese', '接入主干'),
    way: Type.Enum(['ready', 'project', 'access-end'], {
      description: 'ready 现网具备 (art. 18), project 工程建设 (art. 19), access-end 末端实施 (art. 20)',
    }),
    wayName: text('The way in Chinese', '现网具备'),
    plannedOn: DayOrNull('The date replied at confirmation'),
    completedOn: DayOrNull('When it was built'),
    deviationReason: TextOrNull('Why it was built on another day than replied'),
    device: TextOrNull('Allocated device (设备)'),
    port: TextOrNull('Allocated port or fibre (端口、纤芯)'),
    odf: TextOrNull('ODF position (ODF 位置)'),
    owner: TextOrNull('The unit that owns it (资源管理单位)'),
  },
  { title: 'Form2Segment', description: 'One segment of one access point' },
);

const CircuitLine = Type.Object(
  {
    code: TextOrNull('Circuit code (电路代号)'),
    accessPointName: text('Name of the access point'),
    address: text('Address'),
    interfaceType: text('Interface type (接口类型)', 'GE光口'),
    ip: TextOrNull('IP address'),
    vlan: TextOrNull('VLAN'),
    route: TextOrNull('Route (路由)'),
    testResult: TextOrNull('Result of the test (测试结果)'),
  },
  { title: 'Form2Circuit', description: 'The circuit of one access point' },
);

/** Form 2 资源需求申请及资源开通回复单. */
export const Form2Schema = formSchema(
  'provisioning',
  'Form 2, resource application and provisioning reply (资源需求申请及资源开通回复单)',
  {
    number: text('Number of the form (单号)', 'KT-20260930-0001'),
    confirmationNumber: text('Number of form 1 it rests on', 'QR-20260930-0001'),
    state: Type.Enum(['applied', 'returned', 'accepted', 'opened', 'revised', 'cancelled'], {
      description:
        'applied 已申请, returned 退回, accepted 已受理, opened 已开通, revised 方案变更, cancelled 已取消',
    }),
    stateName: text('The state in Chinese', '已开通'),
    interfaceType: text('Interface type asked for (接口类型)', 'GE光口'),
    requestedOn: DayOrNull('Day on which it is wanted'),
    remark: TextOrNull('Remark of the application'),
    appliedAt: Moment('When it was dispatched'),
    appliedBy: text('Who dispatched it'),
    acceptedAt: MomentOrNull('When the support centre accepted it'),
    acceptedBy: TextOrNull('Who accepted it'),
    schedule: TextOrNull('How the end segment is scheduled (调度说明)'),
    segments: Type.Array(SegmentLine, { description: 'Segments; empty before it was accepted' }),
    circuits: Type.Array(CircuitLine, { description: 'Circuits, one per access point' }),
    openedAt: MomentOrNull('When network and user side were opened'),
    testResult: TextOrNull('Result of the test of all'),
    repliedAt: MomentOrNull('When the reply was given'),
    statusTransferredAt: MomentOrNull('When the change of status was passed on (art. 21)'),
    statusTransferredBy: TextOrNull('Who passed it on'),
  },
);

const stateNames = {
  applied: '已申请',
  returned: '退回',
  accepted: '已受理',
  opened: '已开通',
  revised: '方案变更',
  cancelled: '已取消',
} as const;

export function form2View(
  demand: DemandRow,
  { order, round, rounds, confirmationNumber, segments, circuits }: Form2,
): Static<typeof Form2Schema> {
  return {
    form: 'provisioning',
    ...formHead(demand, { title: '资源需求申请及资源开通回复单', round, rounds }),
    number: order.number,
    confirmationNumber,
    state: order.state,
    stateName: stateNames[order.state],
    interfaceType: order.interfaceType,
    requestedOn: order.requestedOn ?? null,
    remark: order.remark ?? null,
    appliedAt: toShanghaiIso(order.appliedAt),
    appliedBy: order.appliedBy,
    acceptedAt: isoOrNull(order.acceptedAt),
    acceptedBy: order.acceptedBy ?? null,
    schedule: order.schedule ?? null,
    segments: segments.map((line) => ({
      accessPointId: line.accessPointId,
      accessPointName: line.accessPointName,
      address: line.address,
      segment: line.segment,
      segmentName: segmentNames[line.segment],
      way: line.way,
      wayName: wayNames[line.way],
      plannedOn: line.plannedOn ?? null,
      completedOn: line.completedOn ?? null,
      deviationReason: line.deviationReason ?? null,
      device: line.device ?? null,
      port: line.port ?? null,
      odf: line.odf ?? null,
      owner: line.owner ?? null,
    })),
    circuits: circuits.map((circuit) => ({
      code: circuit.code ?? null,
      accessPointName: circuit.accessPointName,
      address: circuit.address,
      interfaceType: circuit.interfaceType,
      ip: circuit.ip ?? null,
      vlan: circuit.vlan ?? null,
      route: circuit.route ?? null,
      testResult: circuit.testResult ?? null,
    })),
    openedAt: isoOrNull(order.openedAt),
    testResult: order.testResult ?? null,
    repliedAt: isoOrNull(order.repliedAt),
    statusTransferredAt: isoOrNull(order.statusTransferredAt),
    statusTransferredBy: order.statusTransferredBy ?? null,
  };
}

/** 附表2 本地集团客户接入类资源需求申请及资源开通回复单 on paper. */
export function form2Document(form: Static<typeof Form2Schema>): FormDocument {
  return {
    title: '本地集团客户接入类资源需求申请及资源开通回复单',
    number: form.number,
    archiveNumber: null,
    demandNumber: form.demand.number,
    sections: [
      {
        heading: '资源需求申请',
        fields: [
          ...customerFields(form),
          ...serviceFields(form),
          field('资源确认单', form.confirmationNumber),
          field('接口类型', form.interfaceType),
          field('要求完成', form.requestedOn),
          field('申请时间', minute(form.appliedAt)),
          field('申请人', form.appliedBy),
          field('受理人', form.acceptedBy),
          wideField('申请说明', form.remark),
          wideField('末端施工调度', form.schedule),
        ],
      },
      {
        heading: '电路',
        columns: [
          { label: '电路代号', share: 3 },
          { label: '接入点', share: 2.2 },
          { label: '装机地址', share: 3.4 },
          { label: '接口', share: 1.5 },
          { label: 'IP 地址', share: 2.2 },
          { label: 'VLAN', share: 1.2 },
          { label: '路由', share: 2.4 },
        ],
        rows: form.circuits.map((one) =>
          [one.code, one.accessPointName, one.address, one.interfaceType, one.ip, one.vlan, one.route].map(
            cell,
          ),
        ),
      },
      {
        heading: '资源分配',
        columns: [
          { label: '接入点', share: 2.2 },
          { label: '分段', share: 1.5 },
          { label: '来源', share: 1.6 },
          { label: '设备', share: 3.2 },
          { label: '端口', share: 1.6 },
          { label: 'ODF 位置', share: 2.4 },
          { label: '建成时间', share: 1.9 },
        ],
        rows: form.segments.map((one) =>
          [
            one.accessPointName,
            one.segmentName,
            one.wayName,
            one.device,
            one.port,
            one.odf,
            one.completedOn,
          ].map(cell),
        ),
      },
      ...deviations(form),
      {
        heading: '资源开通回复',
        fields: [
          field('开通状态', form.stateName),
          field('开通时间', minute(form.openedAt)),
          field('回复时间', minute(form.repliedAt)),
          field('状态变更传递', minute(form.statusTransferredAt)),
          wideField(
            '测试结果',
            [form.testResult, ...circuitTests(form)].filter((one) => one !== null).join('\n'),
          ),
        ],
      },
    ],
    signatures: [
      { party: '集团客户部', signer: form.appliedBy, signedOn: form.appliedAt.slice(0, 10) },
      { party: '客户服务支撑中心', signer: form.acceptedBy, signedOn: form.acceptedAt?.slice(0, 10) ?? null },
    ],
  };
}

const circuitTests = ({ circuits }: Static<typeof Form2Schema>): string[] =>
  circuits.flatMap(({ accessPointName, testResult }) =>
    testResult === null ? [] : [`${accessPointName}：${testResult}`],
  );

function deviations({ segments }: Static<typeof Form2Schema>) {
  const lines = segments.filter(({ deviationReason }) => deviationReason !== null);
  if (lines.length === 0) return [];
  const sentences = lines.map(
    (line) =>
      `${line.accessPointName}·${line.segmentName}：确认时答复 ${line.plannedOn}，实际 ${line.completedOn}，${line.deviationReason}`,
  );
  return [{ heading: '与答复的投产时间不一致', text: sentences.join('\n') }];
}
