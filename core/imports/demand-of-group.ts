import { Compile } from 'typebox/compile';
import type { CustomerRow } from '../customers/customer.entity.ts';
import {
  type DemandAction,
  demandActions,
  type NewDemand,
  NewDemandSchema,
} from '../demands/demand.schema.ts';
import type { Column } from './column.ts';
import { demandColumns, fieldsOf } from './demand-columns.ts';
import type { DemandGroup } from './group-demands.ts';
import type { FaultList } from './read-table.ts';

const columnOf = (field: string): Column | undefined => demandColumns.find((one) => one.field === field);

const newDemand = Compile(NewDemandSchema);

/**
 * The demand as `POST /v1/demands` takes it; what the sheet leaves empty of a customer whom the master knows comes from
 * there. Where something is missing or could not be read the fault is told, and something that fits stands in for it, so
 * that the rest of the row is judged in the same round: it is never received. @returns null where nothing can be judged.
 */
export function demandOfGroup(
  group: DemandGroup,
  customer: CustomerRow | undefined,
  faults: FaultList,
): NewDemand | null {
  const { row, points } = group;
  const unread = new Set(group.unread);
  const values: Record<string, unknown> = { ...customerValues(customer), ...group.values };
  for (const field of unread) values[field] ??= standIn(field);
  const { action } = values;
  if (!isAction(action) || unread.has('action')) {
    if (!unread.has('action')) faults.at(row, columnOf('action'), '必填：填新增、调整或停闭。');
    return null;
  }
  const { needs, refuses } = fieldsOf[action];
  const who = ['customerCode', 'customerName', 'contactName', 'contactPhone', 'managerName', 'managerPhone'];
  for (const field of [...who, ...needs]) {
    if (values[field] !== undefined) continue;
    const known = who.includes(field) && field !== 'customerCode';
    const remedy = known ? '，或先在客户资料里登记这个客户' : '';
    faults.at(row, columnOf(field), `必填：请填写${columnOf(field)?.heading ?? field}${remedy}。`);
    values[field] = standIn(field);
  }
  const suspends = values.closureKind === 'suspension';
  if (action === 'close' && suspends && values.resumeOn === undefined && !unread.has('resumeOn'))
    faults.at(row, columnOf('resumeOn'), '必填：暂停要填写恢复日。');
  for (const field of [...refuses, ...(suspends ? [] : ['resumeOn'])])
    if (group.values[field] !== undefined && needsNot(action, field))
      faults.at(row, columnOf(field), `${actionNames[action]}需求不填这一列：清空它，或改正需求类型。`);
  pointFaults(group, action, faults);
  standingFaults(group, customer, faults);
  // A day or a service is itself what would be judged.
  if (needs.some((field) => values[field] === undefined)) return null;

  const demand = {
    action,
    ...(values.scope === undefined ? {} : { scope: values.scope }),
    customer: {
      code: values.customerCode,
      name: values.customerName,
      contactName: values.contactName,
      contactPhone: values.contactPhone,
      ...(values.contactEmail === undefined ? {} : { contactEmail: values.contactEmail }),
      important: values.important ?? false,
      serviceLevel: values.serviceLevel ?? 'standard',
    },
    accountManager: { name: values.managerName, phone: values.managerPhone },
    ...(action === 'new' ? {} : { serviceId: values.serviceId }),
    ...(action === 'close' ? { closure: closureOf(values) } : wishOf(values, points)),
  };
  if (newDemand.Check(demand)) return demand;
  // The columns are judged by the same schema: whatever comes here was told there, or the two have come apart.
  if (faults.count === 0) {
    const [first] = newDemand.Errors(demand);
    faults.at(row, null, `这个需求填得不对：${first?.instancePath ?? ''} ${first?.message ?? ''}。`);
  }
  return null;
}

/** Something that fits the field. */
function standIn(field: string): unknown {
  const column = columnOf(field);
  if (column?.type === 'choice') return Object.values(column.choices ?? {})[0];
  if (column?.type === 'day' || field === 'serviceId') return undefined;
  return column === undefined ? undefined : { text: 'x', integer: 1, flag: true, choices: [] }[column.type];
}

const actionNames: Record<DemandAction, string> = { new: '新增', adjust: '调整', close: '停闭' };
const isAction = (value: unknown): value is DemandAction => demandActions.some((one) => one === value);
const needsNot = (action: DemandAction, field: string): boolean => !fieldsOf[action].needs.includes(field);

const wishOf = (values: Record<string, unknown>, points: DemandGroup['points']) => ({
  product: {
    code: values.productCode,
    name: values.productName,
    mature: values.mature,
    serviceType: values.serviceType,
    bandwidth: values.bandwidth,
  },
  accessPoints: points.map(({ row, name, address }) => ({
    name: name ?? `${row}`,
    address: address ?? `${row}`,
  })),
  ...(values.expectedOn === undefined ? {} : { expectedOn: values.expectedOn }),
});

const closureOf = (values: Record<string, unknown>) => ({
  kind: values.closureKind,
  effectiveOn: values.effectiveOn,
  ...(values.closureKind === 'suspension' ? { resumeOn: values.resumeOn } : {}),
  ...(values.closureReason === undefined ? {} : { reason: values.closureReason }),
});

/** What the master says of a customer, in the fields of the sheet. */
function customerValues(customer: CustomerRow | undefined): Record<string, unknown> {
  if (customer === undefined) return {};
  const { contact, accountManager: manager } = customer;
  const all = {
    customerName: customer.name,
    important: customer.important,
    serviceLevel: customer.serviceLevel,
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    managerName: manager?.name,
    managerPhone: manager?.phone,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}

/** 200 access points, as the API takes them. */
const MAX_POINTS = 200;

function pointFaults({ points, row, unread }: DemandGroup, action: DemandAction, faults: FaultList): void {
  if (points.length > MAX_POINTS)
    faults.at(row, null, `一个需求最多${MAX_POINTS}个接入点，这里有${points.length}个：分成几个需求。`);
  if (action === 'close') {
    for (const point of points.slice(1))
      faults.at(point.row, null, `停闭需求只写一行，与第${row}行的外部编号相同：删除这一行，或改外部编号。`);
    return;
  }
  for (const point of points) {
    if (point.name === undefined && !unread.includes('pointName'))
      faults.at(point.row, columnOf('pointName'), '必填：请填写接入点名称。');
    if (point.address === undefined && !unread.includes('pointAddress'))
      faults.at(point.row, columnOf('pointAddress'), '必填：请填写装机地址。');
  }
}

/** Who is important, the record says: a sheet that says otherwise is told, not overruled without a word. */
function standingFaults(
  { values, row }: DemandGroup,
  customer: CustomerRow | undefined,
  faults: FaultList,
): void {
  if (customer === undefined) return;
  const differs = (field: string, known: unknown, word: string): void => {
    if (values[field] === undefined || values[field] === known) return;
    faults.at(
      row,
      columnOf(field),
      `与客户资料不同（客户资料里是“${word}”）：清空或改成相同的；客户资料不对时先更新客户资料。`,
    );
  };
  differs('important', customer.important, customer.important ? '是' : '否');
  differs(
    'serviceLevel',
    customer.serviceLevel,
    customer.serviceLevel === 'standard' ? '标准' : customer.serviceLevel,
  );
}
