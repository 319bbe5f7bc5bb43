import { type Static, Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import {
  confirmationSegments,
  currentConfirmation,
  lineOf,
  loadFindings,
  type SegmentRow,
} from '../../confirmations/findings.ts';
import { segmentStatusNames } from '../../segments.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { countField, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { lineFields, lineLabel, matchLines, maxLines, shownLines } from '../../steps/lines.ts';

const statuses = ['available', 'optimizable', 'construction'] as const;
type Status = (typeof statuses)[number];
const isStatus = (value: unknown): value is Status => statuses.some((status) => status === value);

const Result = Type.Object({
  decision: textField('uniform 统一结论, itemized 逐项确认; empty with answered segments: itemized', 20),
  status: textField('统一结论: available 具备, construction 需扩容或新建', 20),
  lacking: textField('统一结论 construction: 缺少什么'),
  segments: Type.Optional(
    Type.Array(
      Type.Object({
        ...lineFields,
        status: textField(
          'available 具备, optimizable 维护优化可提供 (end only), construction 需扩容或新建',
          20,
        ),
        free: countField('空闲端口或纤芯数'),
        note: textField('说明'),
      }),
      { maxItems: maxLines },
    ),
  ),
  handler: handlerField,
});
type Result = Static<typeof Result>;

/** Systems written before there was a choice send answered lines and no decision. */
const isItemized = ({ decision, segments = [] }: Result): boolean =>
  (textOrNull(decision) ??
    (segments.some((line) => textOrNull(line.status) !== null) ? 'itemized' : null)) === 'itemized';

async function openRows({
  em,
  demand,
}: StepContext): Promise<{ confirmationId: string; rows: SegmentRow[] }> {
  const confirmation = await currentConfirmation(em, demand.id);
  const rows = await confirmationSegments(em, confirmation.id);
  return { confirmationId: confirmation.id, rows: rows.filter((row) => row.status === 'unknown') };
}

/** Only an end segment can be optimized, so a conclusion for all of them cannot say so. */
function uniformFaults({ status, lacking }: Result): string[] {
  if (status === 'available') return [];
  if (status === 'construction') return required('缺少什么', lacking);
  return status === 'optimizable'
    ? ['维护优化只适用于接入末端，不能作为统一结论，请逐项确认。']
    : ['请选择统一结论：具备，或需扩容或新建。'];
}

function itemFaults(rows: SegmentRow[], { segments = [] }: Result): string[] {
  const { pairs, faults } = matchLines(rows, segments);
  for (const { row, line } of pairs) {
    if (!isStatus(line.status)) faults.push(`${lineLabel(row)}：请选择确认结果。`);
    else if (line.status === 'optimizable' && row.segment !== 'end')
      faults.push(`${lineLabel(row)}：只有接入末端可以选择“维护优化可提供”。`);
    else if (line.status !== 'available' && textOrNull(line.lacking) === null)
      faults.push(`${lineLabel(row)}：请写明缺少什么。`);
  }
  return faults;
}

/** 人工确认资源 (art. 10): a person finds out what the inventory could not answer. */
export const confirmResources = defineStep({
  key: 'confirm-resources',
  result: Result,
  shows: ['demand', 'confirmation', 'findings'],
  lists: [{ variable: 'segments', typed: ['status', 'free', 'lacking', 'note'] }],
  prepare: async (context) => ({
    segments: (await openRows(context)).rows.map((row) => ({
      ...lineOf(row),
      status: null,
      free: null,
      note: row.note ?? '',
    })),
  }),
  async check(result, context) {
    const handler = required('经办人', result.handler);
    if (result.decision === 'uniform') return [...uniformFaults(result), ...handler];
    if (!isItemized(result)) return ['请选择确认方式：统一结论或逐项确认。', ...handler];
    const rows = shownLines((await openRows(context)).rows, context.shown.segments);
    return [...itemFaults(rows, result), ...handler];
  },
  answers: ['findings'],
  async apply(result, context) {
    const { em, now, demand } = context;
    const open = await openRows(context);
    const rows = shownLines(open.rows, context.shown.segments);
    const itemized = isItemized(result);
    const answers = itemized
      ? matchLines(rows, result.segments ?? []).pairs
      : rows.map((row) => ({
          row,
          line: { status: result.status, lacking: result.lacking, free: null, note: null },
        }));
    for (const { row, line } of answers) {
      if (!isStatus(line.status)) continue;
      row.status = line.status;
      row.free = line.free ?? null;
      row.lacking = line.status === 'available' ? null : textOrNull(line.lacking);
      // The inventory's reason for not knowing is history once a person knows.
      row.note = textOrNull(line.note) === (row.note ?? null) ? null : textOrNull(line.note);
      row.source = 'person';
    }
    const conclusion = !itemized && isStatus(result.status) ? segmentStatusNames[result.status] : null;
    recordAudit(em, {
      at: now,
      actor: textOrNull(result.handler) ?? 'system',
      action: 'confirmation.segments-confirmed',
      objectType: 'confirmation',
      objectId: open.confirmationId,
      demandId: demand.id,
      summary: `人工确认资源：${rows.length}个分段${conclusion === null ? '' : `，统一结论“${conclusion}”`}`,
      after: { segments: rows.map((row) => `${lineLabel(row)}：${segmentStatusNames[row.status]}`) },
    });
    await em.flush();
    return { findings: await loadFindings(em, open.confirmationId) };
  },
});
