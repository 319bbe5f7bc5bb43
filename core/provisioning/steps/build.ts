import { type Static, Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { segmentNames } from '../../segments.ts';
import { defineStep, type StepContext, type StepDefinition } from '../../steps/definition.ts';
import { countField, handlerField, pastDate, required, textField, textOrNull } from '../../steps/fields.ts';
import { lineFields, lineLabel, matchLines, maxLines, shownLines } from '../../steps/lines.ts';
import { currentOrder, orderSegments } from '../current-order.ts';
import { deviates, deviationText } from '../deviations.ts';
import type { OrderSegmentRow, SegmentWay } from '../provisioning-order.entity.ts';

/** What is fed back about something that was built. */
const builtFields = {
  completedOn: textField('完成日期，yyyy-mm-dd', 10),
  reason: textField('与答复的日期不一致的原因'),
  resourceCode: textField('资源编码；已有的扩容，没有的新建，不填由系统编号', 64),
  resourceName: textField('资源名称', 200),
  owner: textField('资源管理单位', 100),
  quantity: countField('新增端口或纤芯数；不填为1'),
};

const LineSchema = Type.Object({
  ...lineFields,
  plannedOn: textField('资源确认时答复的日期', 10),
  ...builtFields,
});
type AnsweredLine = Static<typeof LineSchema>;

const typed = Object.keys(builtFields);

async function waiting({ em, demand }: StepContext, way: SegmentWay): Promise<OrderSegmentRow[]> {
  const order = await currentOrder(em, demand.id);
  return (await orderSegments(em, order.id)).filter((row) => row.way === way && !row.completedOn);
}

const shownLine = (row: OrderSegmentRow) => ({
  accessPointId: row.accessPointId,
  accessPointName: row.accessPointName,
  address: row.address,
  segment: row.segment,
  segmentName: segmentNames[row.segment],
  lacking: row.lacking ?? '',
  plannedOn: row.plannedOn ?? null,
  completedOn: null,
  reason: null,
  resourceCode: null,
  resourceName: null,
  owner: null,
  quantity: null,
});

/** A completion is a fact; one on another day than was replied needs its reason (art. 19). */
function completionFaults(label: string, row: OrderSegmentRow, answer: AnsweredLine, now: Date): string[] {
  const faults = pastDate(`${label}完成日期`, answer.completedOn, now);
  if (faults.length > 0 || answer.completedOn === (row.plannedOn ?? null)) return faults;
  return textOrNull(answer.reason) === null
    ? [
        `${label}资源确认时答复 ${row.plannedOn ?? '未定'}，实际完成 ${answer.completedOn}，请填写不一致的原因。`,
      ]
    : [];
}

/** What a line was answered with: its own words where there are any, else those for all. */
function withUniform(answer: AnsweredLine | undefined, uniform: AnsweredLine): AnsweredLine {
  const own = answer ?? {};
  return {
    completedOn: textOrNull(own.completedOn) ?? textOrNull(uniform.completedOn),
    reason: textOrNull(own.reason) ?? textOrNull(uniform.reason),
    resourceCode: textOrNull(own.resourceCode) ?? textOrNull(uniform.resourceCode),
    resourceName: textOrNull(own.resourceName) ?? textOrNull(uniform.resourceName),
    owner: textOrNull(own.owner) ?? textOrNull(uniform.owner),
    quantity: own.quantity ?? uniform.quantity ?? null,
  };
}

/**
 * The feedback that something was built: `build-project` by engineering (art. 19), `build-access-end` by the support
 * centre (art. 20). By a person in Tasklist or by the engineering system, whoever comes first.
 * @param list the variable of the lines
 */
export function defineBuild<List extends string>(
  key: string,
  way: SegmentWay,
  list: List,
  builder: string,
): StepDefinition {
  const listField = { [list]: Type.Optional(Type.Array(LineSchema, { maxItems: maxLines })) };
  const Result = Type.Object({
    decision: textField('uniform 统一填写, itemized 逐项填写', 20),
    ...builtFields,
    ...listField,
    handler: handlerField,
  });
  const linesOf = (result: Record<string, unknown>): AnsweredLine[] =>
    result.decision === 'itemized' && Array.isArray(result[list]) ? result[list] : [];

  return defineStep({
    key,
    result: Result,
    shows: ['demand', 'order'],
    lists: [{ variable: list, typed }],
    prepare: async (context) => ({ [list]: (await waiting(context, way)).map(shownLine) }),
    async check(result, context) {
      const handler = required('经办人', result.handler);
      if (result.decision !== 'uniform' && result.decision !== 'itemized')
        return ['请选择填写方式：统一填写或逐项填写。', ...handler];
      const rows = shownLines(await waiting(context, way), context.shown[list]);
      if (result.decision === 'uniform') {
        const shared = pastDate('完成日期', result.completedOn, context.now);
        const each = rows.flatMap((row) =>
          completionFaults(`${lineLabel(row)}：`, row, withUniform(undefined, result), context.now),
        );
        return [...(shared.length > 0 ? shared : each), ...handler];
      }
      const { pairs, faults } = matchLines(rows, linesOf(result));
      for (const { row, line } of pairs)
        faults.push(...completionFaults(`${lineLabel(row)}：`, row, withUniform(line, result), context.now));
      return [...faults, ...handler];
    },
    answers: ['built'],
    async apply(result, context) {
      const { em, now, demand } = context;
      const order = await currentOrder(em, demand.id);
      const rows = shownLines(await waiting(context, way), context.shown[list]);
      const answers = new Map(matchLines(rows, linesOf(result)).pairs.map(({ row, line }) => [row.id, line]));
      const handler = textOrNull(result.handler) ?? 'system';
      for (const row of rows) {
        const answer = withUniform(answers.get(row.id), result);
        row.completedOn = answer.completedOn ?? null;
        row.completedBy = handler;
        row.deviationReason = deviates(row) ? (answer.reason ?? null) : null;
        row.builtCode = answer.resourceCode ?? null;
        row.builtName = answer.resourceName ?? null;
        row.builtOwner = answer.owner ?? null;
        row.builtQuantity = Math.max(answer.quantity ?? 1, 1);
      }
      const late = rows.filter(deviates);
      recordAudit(em, {
        at: now,
        actor: handler,
        action: 'order.built',
        objectType: 'order',
        objectId: order.id,
        demandId: demand.id,
        summary: `${builder}反馈完成${rows.length}项${late.length > 0 ? `，其中${late.length}项与答复的日期不一致` : ''}`,
        after: {
          lines: rows.map(
            (row) => `${lineLabel(row)}：${deviates(row) ? deviationText(row) : row.completedOn}`,
          ),
        },
      });
      await em.flush();
      return { built: rows.length };
    },
  });
}
