import { type Static, Type } from 'typebox';
import type { StepContext } from '../../steps/definition.ts';
import { handlerField, pastDate, required, textField, textOrNull } from '../../steps/fields.ts';
import { currentWorkOrders } from '../current-work-orders.ts';
import { tellMoved } from '../tell-work.ts';
import { type WorkOrderRow, type WorkPlace, workPlaceNames } from '../work-order.entity.ts';

/** What form 3 asks of every work order. */
const workFields = {
  unit: textField('施工单位', 200),
  people: textField('施工人员', 200),
  startedOn: textField('实际开始日期，yyyy-mm-dd', 10),
  finishedOn: textField('实际完成日期，yyyy-mm-dd', 10),
  opticalPower: textField('光功率，dBm', 100),
};

/** What is filled in for a work order beside that, where there is something to say. */
const detailFields = {
  place: textField('施工地点', 400),
  plannedFrom: textField('计划开始日期，yyyy-mm-dd', 10),
  plannedTo: textField('计划完成日期，yyyy-mm-dd', 10),
  materials: textField('使用材料', 1_000),
  leftover: textField('遗留问题', 2_000),
};

/** Fields of both steps of construction. */
export const resultFields = {
  result: textField('done 完成, blocked 施工受阻', 20),
  blockedReason: textField('受阻原因', 2_000),
  ...workFields,
  testResult: textField('测试结果', 2_000),
  handler: handlerField,
};

/** A line of the list of work orders; `segment` names the place, as lines of other lists are named. */
export const WorkOrderLine = Type.Object({
  segment: textField('core, trunk, end, user-side', 20),
  segmentName: textField('施工位置', 20),
  number: textField('施工单编号', 30),
  task: textField('施工内容', 40_000),
  ...workFields,
  ...detailFields,
});
export const UserSideFields = detailFields;

/** Both, for a step that is about one work order. */
export const workDetailFields = { ...workFields, ...detailFields };

/** What a person fills in of such a line. */
export const typedOfWorkOrder = [...Object.keys(workFields), ...Object.keys(detailFields)];

type WorkAnswer = Partial<Static<typeof WorkOrderLine>>;

/** The open work orders at these places. */
export const openWorkOrders = async (
  { em, demand }: Pick<StepContext, 'em' | 'demand'>,
  places: WorkPlace[],
): Promise<WorkOrderRow[]> =>
  (await currentWorkOrders(em, demand.id, places)).filter(({ state }) => state === 'open');

export const workOrderLine = (row: WorkOrderRow) => ({
  segment: row.workPlace,
  segmentName: workPlaceNames[row.workPlace],
  number: row.number,
  task: row.task,
  unit: row.unit ?? null,
  people: row.people ?? null,
  place: row.place ?? null,
  plannedFrom: row.plannedFrom ?? null,
  plannedTo: row.plannedTo ?? null,
  startedOn: row.startedOn ?? null,
  finishedOn: row.finishedOn ?? null,
  materials: row.materials ?? null,
  opticalPower: row.opticalPower ?? null,
  leftover: row.leftover ?? null,
});

/** What a work order was answered with: its own words where there are any, else those for all. */
export const mergedAnswer = (own: WorkAnswer | undefined, uniform: WorkAnswer): WorkAnswer => {
  const keys = ['unit', 'people', 'startedOn', 'finishedOn', 'opticalPower'] as const;
  const shared = Object.fromEntries(
    keys.map((key) => [key, textOrNull(own?.[key]) ?? textOrNull(uniform[key])]),
  );
  return { ...own, ...shared };
};

const isDay = (value: string | null | undefined): value is string => /^\d{4}-\d{2}-\d{2}$/.test(value ?? '');

/** @returns what is missing or wrong in what was done at one place. */
export function workFaults(label: string, answer: WorkAnswer, now: Date): string[] {
  const { startedOn, finishedOn, plannedFrom, plannedTo } = answer;
  const faults = [
    ...required(`${label}施工单位`, answer.unit),
    ...required(`${label}施工人员`, answer.people),
    ...pastDate(`${label}实际完成日期`, finishedOn, now),
    ...(textOrNull(startedOn) === null ? [] : pastDate(`${label}实际开始日期`, startedOn, now)),
  ];
  if (isDay(startedOn) && isDay(finishedOn) && startedOn > finishedOn)
    faults.push(`${label}实际开始日期（${startedOn}）不能晚于完成日期（${finishedOn}）。`);
  if (isDay(plannedFrom) && isDay(plannedTo) && plannedFrom > plannedTo)
    faults.push(`${label}计划开始日期（${plannedFrom}）不能晚于计划完成日期（${plannedTo}）。`);
  return faults;
}

/** Choice and reason of both steps. @returns the faults, and whether the work was done. */
export function resultFaults(result: {
  result?: string | null;
  blockedReason?: string | null;
  handler?: string | null;
}): { faults: string[]; done: boolean } {
  const handler = required('经办人', result.handler);
  if (result.result === 'blocked')
    return { faults: [...required('受阻原因', result.blockedReason), ...handler], done: false };
  if (result.result !== 'done') return { faults: ['请选择施工结果：完成或受阻。', ...handler], done: false };
  return { faults: handler, done: true };
}

/** Writes what was done at one place. */
export function finishWorkOrder(
  { em, now, demand }: Pick<StepContext, 'em' | 'now' | 'demand'>,
  row: WorkOrderRow,
  answer: WorkAnswer,
  by: string,
): void {
  row.state = 'done';
  row.unit = textOrNull(answer.unit);
  row.people = textOrNull(answer.people);
  row.place = textOrNull(answer.place) ?? row.place ?? null;
  row.plannedFrom = textOrNull(answer.plannedFrom);
  row.plannedTo = textOrNull(answer.plannedTo);
  row.startedOn = textOrNull(answer.startedOn);
  row.finishedOn = textOrNull(answer.finishedOn);
  row.materials = textOrNull(answer.materials);
  row.opticalPower = textOrNull(answer.opticalPower);
  row.leftover = textOrNull(answer.leftover);
  row.blockedReason = null;
  row.completedBy = by;
  row.completedAt = now;
  tellMoved(em, row, 'done', { now, demandId: demand.id });
}
