import { type Static, Type } from 'typebox';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { Form3 } from '../../core/construction/form-3.ts';
import { workPlaceNames } from '../../core/construction/work-order.entity.ts';
import type { DemandRow } from '../../core/demands/find-demands.ts';
import { DayOrNull, isoOrNull, Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { type FormDocument, field, minute, type Section, wideField } from './document.ts';
import { customerFields, formHead, formSchema, serviceFields, text } from './form-head.ts';
import { HandlingSchema, handlingView } from './handling-record.ts';

const WorkOrderSchema = Type.Object(
  {
    number: text('Number of the work order (单号)', 'SG-20260930-0001'),
    place: Type.Enum(['core', 'trunk', 'end', 'user-side', 'configuration'], {
      description:
        'Where: core 核心, trunk 接入主干, end 接入末端, user-side 用户侧, configuration 数据配置 (art. 37)',
    }),
    placeName: text('The place in Chinese', '用户侧'),
    state: Type.Enum(['open', 'blocked', 'done', 'withdrawn'], {
      description: 'open 施工中, blocked 受阻, done 完工, withdrawn 撤回',
    }),
    stateName: text('The state in Chinese', '完工'),
    task: text('What is to be done (施工内容)'),
    issuedAt: Moment('When it was issued'),
    unit: TextOrNull('Unit that does it (施工单位)'),
    people: TextOrNull('People (施工人员)'),
    location: TextOrNull('Where it is done (施工地点)'),
    plannedFrom: DayOrNull('Planned begin'),
    plannedTo: DayOrNull('Planned end'),
    startedOn: DayOrNull('Actual begin'),
    finishedOn: DayOrNull('Actual end'),
    materials: TextOrNull('Materials used (材料)'),
    opticalPower: TextOrNull('Optical power, dBm (光功率)'),
    leftover: TextOrNull('What is left over (遗留问题)'),
    blockedReason: TextOrNull('Why it was blocked'),
    completedBy: TextOrNull('Who reported it done'),
    completedAt: MomentOrNull('When it was reported'),
  },
  { title: 'WorkOrder', description: 'A work order (业务施工单)' },
);

/** Form 3 业务施工单: the work orders of one round of construction. */
export const Form3Schema = formSchema('work-orders', 'Form 3, work orders (业务施工单)', {
  orderNumber: text('Number of form 2', 'KT-20260930-0001'),
  workOrders: Type.Array(WorkOrderSchema, {
    description: 'core, trunk, end, user side; or one for a change of configuration',
  }),
  handlingRecords: Type.Array(HandlingSchema, { description: 'Records of blocked construction' }),
});

const stateNames = { open: '施工中', blocked: '受阻', done: '完工', withdrawn: '撤回' } as const;

export function form3View(demand: DemandRow, form: Form3): Static<typeof Form3Schema> {
  return {
    form: 'work-orders',
    ...formHead(demand, { title: '业务施工单', round: form.round, rounds: form.rounds }),
    orderNumber: form.orderNumber,
    workOrders: form.workOrders.map((one) => ({
      number: one.number,
      place: one.workPlace,
      placeName: workPlaceNames[one.workPlace],
      state: one.state,
      stateName: stateNames[one.state],
      task: one.task,
      issuedAt: toShanghaiIso(one.issuedAt),
      unit: one.unit ?? null,
      people: one.people ?? null,
      location: one.place ?? null,
      plannedFrom: one.plannedFrom ?? null,
      plannedTo: one.plannedTo ?? null,
      startedOn: one.startedOn ?? null,
      finishedOn: one.finishedOn ?? null,
      materials: one.materials ?? null,
      opticalPower: one.opticalPower ?? null,
      leftover: one.leftover ?? null,
      blockedReason: one.blockedReason ?? null,
      completedBy: one.completedBy ?? null,
      completedAt: isoOrNull(one.completedAt),
    })),
    handlingRecords: form.handlingRecords.map(handlingView),
  };
}

/** 附表3 本地集团客户接入类业务施工单 on paper: one block per work order. */
export function form3Document(form: Static<typeof Form3Schema>): FormDocument {
  return {
    title: '本地集团客户接入类业务施工单',
    number: form.orderNumber,
    archiveNumber: null,
    demandNumber: form.demand.number,
    sections: [
      { heading: '客户与业务', fields: [...customerFields(form), ...serviceFields(form)] },
      ...form.workOrders.map(workOrderSection),
      ...form.handlingRecords.map(handlingSection),
    ],
    signatures: [
      { party: '施工人员', signer: null, signedOn: null },
      { party: '客户服务支撑中心', signer: null, signedOn: null },
    ],
  };
}

const span = (from: string | null, to: string | null): string =>
  [from ?? '', to ?? ''].filter(Boolean).join(' 至 ');

const workOrderSection = (one: Static<typeof WorkOrderSchema>): Section => ({
  heading: `${one.placeName}施工　${one.number}　${one.stateName}`,
  fields: [
    wideField('施工内容', one.task),
    field('施工单位', one.unit),
    field('施工人员', one.people),
    wideField('施工地点', one.location),
    field('计划时间', span(one.plannedFrom, one.plannedTo)),
    field('实际时间', span(one.startedOn, one.finishedOn)),
    field('光功率', one.opticalPower, ' dBm'),
    field('材料', one.materials),
    wideField('遗留问题', one.leftover),
  ],
});

const handlingSection = (record: Static<typeof HandlingSchema>): Section => ({
  heading: `施工受阻协商记录　${record.number}`,
  fields: [
    wideField('受阻原因', record.reason),
    field('反馈人', record.reportedBy),
    field('反馈时间', minute(record.reportedAt)),
    ...record.opinions.map((one) =>
      wideField(
        `第${one.round}次协商`,
        `${one.departmentName}（${one.participant}，${minute(one.at)}）：${one.decisionName}。${one.opinion}`,
      ),
    ),
    field('共同决定', record.decisionName),
    field('达成时间', minute(record.agreedAt)),
  ],
});
