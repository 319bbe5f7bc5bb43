import { type Static, Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { closureKindNames } from '../../core/closure/closure-order.entity.ts';
import type { Form5 } from '../../core/closure/form-5.ts';
import type { DemandRow } from '../../core/demands/find-demands.ts';
import { SegmentSchema, segmentNames } from '../../core/segments.ts';
import { DayOrNull, isoOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { cell, type FormDocument, field, minute, wideField } from './document.ts';
import { customerFields, formHead, formSchema, serviceFields, text } from './form-head.ts';

/** State of a closure order → what a person reads. */
export const closureStateNames = {
  dispatched: '已派发',
  returned: '退回',
  accepted: '已受理',
  suspended: '已暂停',
  completed: '已办结',
  cancelled: '已取消',
} as const;

const CircuitLine = Type.Object(
  {
    code: TextOrNull('Circuit code (电路代号)'),
    accessPointName: text('Name of the access point (接入点)'),
    address: text('Address (装机地址)'),
    interfaceType: text('Interface type (接口类型)', 'GE光口'),
  },
  { title: 'Form5Circuit', description: 'A circuit of the service' },
);

const UnitLine = Type.Object(
  {
    accessPointName: text('Name of the access point (接入点)'),
    segment: SegmentSchema,
    segmentName: text('The segment in Chinese', '接入末端'),
    device: TextOrNull('Device (设备)'),
    port: TextOrNull('Port or fibre (端口、纤芯)'),
    odf: TextOrNull('ODF position (ODF 位置)'),
    owner: text('The unit that owns it (资源管理单位)'),
    treatment: text('What becomes of it (处理方式)', '释放'),
  },
  { title: 'Form5Resource', description: 'A resource the service runs on' },
);

/** Form 5 业务停闭需求单. */
export const Form5Schema = formSchema('closure', 'Form 5, closure order (业务停闭需求单)', {
  number: text('Number of the form (单号)', 'TB-20261201-0001'),
  service: text('Number of the service (业务编号)', 'YW-20261225-0001'),
  kind: Type.Enum(['permanent', 'suspension'], { description: 'permanent 永久停闭, suspension 暂停' }),
  kindName: text('The kind in Chinese', '暂停'),
  ofAdjustment: Type.Boolean({
    description: 'Closes the old service of an adjustment (说明为调整业务, art. 35)',
  }),
  replacedBy: TextOrNull('Number of the service that replaces it; null unless it is an adjustment'),
  state: Type.Enum(['dispatched', 'returned', 'accepted', 'suspended', 'completed', 'cancelled'], {
    description:
      'dispatched 已派发, returned 退回, accepted 已受理, suspended 已暂停, completed 已办结, cancelled 已取消',
  }),
  stateName: text('The state in Chinese', '已受理'),
  reason: TextOrNull('Why (停闭原因)'),
  effectiveOn: Type.String({
    description: 'Day from which it is closed (停闭生效日)',
    examples: ['2026-12-01'],
  }),
  resumeOn: DayOrNull('Day on which it is resumed (恢复日)'),
  dispatchedAt: Moment('When it was dispatched'),
  acceptedAt: MomentOrNull('When the support centre accepted it'),
  acceptedBy: TextOrNull('Who accepted it'),
  returnReason: TextOrNull('Why it was given back'),
  carriedOutAt: MomentOrNull('When the resources were released, or the end segment closed'),
  carriedOutBy: TextOrNull('Who had it done'),
  remark: TextOrNull('Remark of who had it done'),
  resumeRequestedAt: MomentOrNull('When the resumption was asked for, or its day came'),
  resumeRequestedBy: TextOrNull('Who asked; `system` when its day came'),
  resumeReason: TextOrNull('Why it was asked for'),
  resumedAt: MomentOrNull('When the end segment was opened again'),
  resumedBy: TextOrNull('Who had it done'),
  circuits: Type.Array(CircuitLine, { description: 'Circuits of the service' }),
  units: Type.Array(UnitLine, { description: 'Resources of the service' }),
});
type Form5View = Static<typeof Form5Schema>;

export function form5View(
  demand: DemandRow,
  { order, round, rounds, service, circuits, units, replacedBy }: Form5,
): Form5View {
  const treatment = (segment: string): string =>
    order.kind === 'permanent' ? '释放' : segment === 'end' ? '停闭' : '保留';
  return {
    form: 'closure',
    ...formHead(demand, { title: '业务停闭需求单', round, rounds }),
    // What is closed, not what an adjustment puts in its place.
    productName: service.productName,
    bandwidth: service.bandwidth,
    number: order.number,
    service: service.number,
    kind: order.kind,
    kindName: closureKindNames[order.kind],
    ofAdjustment: order.ofAdjustment,
    replacedBy,
    state: order.state,
    stateName: closureStateNames[order.state],
    reason: order.reason ?? null,
    effectiveOn: order.effectiveOn,
    resumeOn: order.resumeOn ?? null,
    dispatchedAt: toShanghaiIso(order.dispatchedAt),
    acceptedAt: isoOrNull(order.acceptedAt),
    acceptedBy: order.acceptedBy ?? null,
    returnReason: order.returnReason ?? null,
    carriedOutAt: isoOrNull(order.carriedOutAt),
    carriedOutBy: order.carriedOutBy ?? null,
    remark: order.remark ?? null,
    resumeRequestedAt: isoOrNull(order.resumeRequestedAt),
    resumeRequestedBy: order.resumeRequestedBy ?? null,
    resumeReason: order.resumeReason ?? null,
    resumedAt: isoOrNull(order.resumedAt),
    resumedBy: order.resumedBy ?? null,
    circuits: circuits.map(({ code, accessPointName, address, interfaceType }) => ({
      code: code ?? null,
      accessPointName,
      address,
      interfaceType,
    })),
    units: units.map(({ line, owner }) => ({
      accessPointName: line.accessPointName,
      segment: line.segment,
      segmentName: segmentNames[line.segment],
      device: line.device ?? null,
      port: line.port ?? null,
      odf: line.odf ?? null,
      owner,
      treatment: treatment(line.segment),
    })),
  };
}

/** 附表5 本地集团客户接入类业务停闭需求单 on paper. */
export function form5Document(form: Form5View): FormDocument {
  return {
    title: '本地集团客户接入类业务停闭需求单',
    number: form.number,
    archiveNumber: null,
    demandNumber: form.demand.number,
    sections: [
      {
        heading: '客户与业务',
        fields: [...customerFields(form), ...serviceFields(form), field('业务编号', form.service)],
      },
      {
        heading: '停闭需求',
        fields: [
          field('停闭类型', form.kindName),
          field('派发时间', minute(form.dispatchedAt)),
          field('停闭生效日', form.effectiveOn),
          field('恢复日', form.kind === 'suspension' ? form.resumeOn : '—'),
          wideField('停闭原因', form.reason),
          ...(form.ofAdjustment
            ? [wideField('说明', `调整业务：由业务 ${form.replacedBy ?? ''} 替换，停闭原业务`)]
            : []),
        ],
      },
      {
        heading: '电路',
        columns: [
          { label: '电路代号', share: 3 },
          { label: '接入点', share: 2.6 },
          { label: '装机地址', share: 5 },
          { label: '接口', share: 1.8 },
        ],
        rows: form.circuits.map((one) =>
          [one.code, one.accessPointName, one.address, one.interfaceType].map(cell),
        ),
      },
      {
        heading: '资源',
        columns: [
          { label: '接入点', share: 2.2 },
          { label: '分段', share: 1.6 },
          { label: '设备', share: 3.2 },
          { label: '端口', share: 1.5 },
          { label: 'ODF 位置', share: 2.4 },
          { label: '资源管理单位', share: 2.6 },
          { label: '处理', share: 1.1 },
        ],
        rows: form.units.map((one) =>
          [one.accessPointName, one.segmentName, one.device, one.port, one.odf, one.owner, one.treatment].map(
            cell,
          ),
        ),
      },
      {
        heading: '办理结果',
        fields: [
          field('办理状态', form.stateName),
          field('受理时间', minute(form.acceptedAt)),
          field('受理人', form.acceptedBy),
          field(form.kind === 'permanent' ? '释放时间' : '停闭时间', minute(form.carriedOutAt)),
          field('办理人', form.carriedOutBy),
          ...(form.kind === 'suspension' ? [field('恢复时间', minute(form.resumedAt))] : []),
          ...(form.returnReason === null ? [] : [wideField('退回原因', form.returnReason)]),
          ...(form.resumeReason === null ? [] : [wideField('恢复原因', form.resumeReason)]),
          wideField('说明', form.remark),
        ],
      },
    ],
    signatures: [
      { party: '集团客户部', signer: null, signedOn: null },
      { party: '客户服务支撑中心', signer: form.acceptedBy, signedOn: form.acceptedAt?.slice(0, 10) ?? null },
    ],
  };
}
