import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import {
  confirmationSegments,
  currentConfirmation,
  lineOf,
  loadFindings,
  type SegmentRow,
} from '../../confirmations/findings.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { futureDate, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { lineFields, lineLabel, matchLines, maxLines, shownLines } from '../../steps/lines.ts';

async function optimizableRows({ em, demand }: StepContext): Promise<{
  confirmationId: string;
  rows: SegmentRow[];
  /** Those without a date yet. */
  unplanned: SegmentRow[];
}> {
  const confirmation = await currentConfirmation(em, demand.id);
  const lines = await confirmationSegments(em, confirmation.id);
  const rows = lines.filter((row) => row.status === 'optimizable');
  return {
    confirmationId: confirmation.id,
    rows,
    unplanned: rows.filter((row) => (row.plannedOn ?? null) === null),
  };
}

/** 维护优化安排 (art. 13): when the end segment can be provided, or that it cannot and needs construction (改判). */
export const planOptimization = defineStep({
  key: 'plan-optimization',
  result: Type.Object({
    decision: textField('all 统一日期, itemized 逐项', 20),
    availableOn: textField('资源可提供时间，yyyy-mm-dd', 10),
    optimizations: Type.Optional(
      Type.Array(
        Type.Object({
          ...lineFields,
          outcome: textField('available 可提供, construction 改判为需扩容或新建', 20),
          availableOn: textField('资源可提供时间，yyyy-mm-dd', 10),
        }),
        { maxItems: maxLines },
      ),
    ),
    handler: handlerField,
  }),
  shows: ['demand', 'confirmation', 'findings'],
  lists: [{ variable: 'optimizations', typed: ['outcome', 'availableOn', 'lacking'] }],
  prepare: async (context) => ({
    optimizations: (await optimizableRows(context)).unplanned.map((row) => ({
      ...lineOf(row),
      outcome: 'available',
      availableOn: null,
    })),
  }),
  async check(result, context) {
    const handler = required('经办人', result.handler);
    if (result.decision === 'all')
      return [...futureDate('资源可提供时间', result.availableOn, context.now), ...handler];
    if (result.decision !== 'itemized') return ['请选择统一日期或逐项填写。', ...handler];
    const open = shownLines((await optimizableRows(context)).unplanned, context.shown.optimizations);
    const { pairs, faults } = matchLines(open, result.optimizations ?? []);
    for (const { row, line } of pairs) {
      if (line.outcome === 'available')
        faults.push(...futureDate(`${lineLabel(row)} 资源可提供时间`, line.availableOn, context.now));
      else if (line.outcome === 'construction')
        faults.push(...required(`${lineLabel(row)} 缺少什么`, line.lacking));
      else faults.push(`${lineLabel(row)}：请选择可提供或改判为需扩容或新建。`);
    }
    return [...faults, ...handler];
  },
  answers: ['optimizations'],
  async apply(result, context) {
    const { em, now, demand } = context;
    const { confirmationId, rows, unplanned } = await optimizableRows(context);
    const open = shownLines(unplanned, context.shown.optimizations);
    const handler = textOrNull(result.handler) ?? 'system';
    const items = new Map(
      matchLines(open, result.optimizations ?? []).pairs.map(({ row, line }) => [row.id, line]),
    );
    const reclassified: SegmentRow[] = [];
    for (const row of open) {
      const item = result.decision === 'itemized' ? items.get(row.id) : undefined;
      if (item?.outcome === 'construction') {
        row.status = 'construction';
        row.lacking = textOrNull(item.lacking);
        row.source = 'person';
        reclassified.push(row);
      } else {
        row.plannedOn = textOrNull(item === undefined ? result.availableOn : item.availableOn);
        row.plannedBy = handler;
      }
    }
    recordAudit(em, {
      at: now,
      actor: handler,
      action: 'confirmation.optimization-planned',
      objectType: 'confirmation',
      objectId: confirmationId,
      demandId: demand.id,
      summary: `维护优化安排：可提供${open.length - reclassified.length}项，改判为需扩容或新建${reclassified.length}项`,
      after: {
        optimizations: open.map((row) =>
          row.status === 'construction'
            ? `${lineLabel(row)}：改判，${row.lacking}`
            : `${lineLabel(row)}：${row.plannedOn}可提供`,
        ),
      },
    });
    await em.flush();
    return {
      // The model counts the available ones: one without a date is asked again.
      optimizations: rows
        .filter((row) => (row.plannedOn ?? null) !== null || row.status === 'construction')
        .map((row) => ({
          ...lineOf(row),
          outcome: row.status === 'construction' ? 'construction' : 'available',
          availableOn: row.plannedOn ?? null,
        })),
      findings: await loadFindings(em, confirmationId),
      reclassified: reclassified.length > 0,
    };
  },
});
