import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import {
  confirmationSegments,
  currentConfirmation,
  lineOf,
  type SegmentRow,
} from '../../confirmations/findings.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import {
  booleanField,
  futureDate,
  handlerField,
  required,
  textField,
  textOrNull,
} from '../../steps/fields.ts';
import { lineFields, lineLabel, matchLines, maxLines, shownLines } from '../../steps/lines.ts';

async function constructionRows({ em, demand }: StepContext): Promise<{
  confirmationId: string;
  rows: SegmentRow[];
  /** Those engineering has not answered yet. */
  undecided: SegmentRow[];
}> {
  const confirmation = await currentConfirmation(em, demand.id);
  const lines = await confirmationSegments(em, confirmation.id);
  const rows = lines.filter((row) => row.status === 'construction');
  return {
    confirmationId: confirmation.id,
    rows,
    undecided: rows.filter((row) => (row.approved ?? null) === null),
  };
}

const project = (row: SegmentRow) => ({
  ...lineOf(row),
  approved: row.approved ?? null,
  inServiceOn: row.plannedOn ?? null,
  reason: row.refusalReason ?? '',
});

/** 立项确认 (art. 12, 14): engineering says whether it builds, and when the resource is in service. */
export const approveProject = defineStep({
  key: 'approve-project',
  result: Type.Object({
    decision: textField('approved 全部同意立项, refused 全部不同意, itemized 逐项', 20),
    inServiceOn: textField('拟投产时间，yyyy-mm-dd', 10),
    reason: textField('不同意的原因'),
    projects: Type.Optional(
      Type.Array(
        Type.Object({
          ...lineFields,
          approved: booleanField('同意立项'),
          inServiceOn: textField('拟投产时间，yyyy-mm-dd', 10),
          reason: textField('不同意的原因'),
        }),
        { maxItems: maxLines },
      ),
    ),
    handler: handlerField,
  }),
  shows: ['demand', 'confirmation', 'findings'],
  lists: [{ variable: 'projects', typed: ['approved', 'inServiceOn', 'reason'] }],
  prepare: async (context) => ({ projects: (await constructionRows(context)).undecided.map(project) }),
  async check(result, context) {
    const handler = required('经办人', result.handler);
    if (result.decision === 'approved')
      return [...futureDate('拟投产时间', result.inServiceOn, context.now), ...handler];
    if (result.decision === 'refused') return [...required('不同意的原因', result.reason), ...handler];
    if (result.decision !== 'itemized') return ['请选择立项结论：全部同意、全部不同意或逐项。', ...handler];
    const open = shownLines((await constructionRows(context)).undecided, context.shown.projects);
    const { pairs, faults } = matchLines(open, result.projects ?? []);
    for (const { row, line } of pairs) {
      if (line.approved === true)
        faults.push(...futureDate(`${lineLabel(row)} 拟投产时间`, line.inServiceOn, context.now));
      else if (line.approved === false)
        faults.push(...required(`${lineLabel(row)} 不同意的原因`, line.reason));
      else faults.push(`${lineLabel(row)}：请选择是否同意立项。`);
    }
    return [...faults, ...handler];
  },
  answers: ['projects'],
  async apply(result, context) {
    const { em, now, demand } = context;
    const { confirmationId, rows, undecided } = await constructionRows(context);
    const open = shownLines(undecided, context.shown.projects);
    const handler = textOrNull(result.handler) ?? 'system';
    const items = new Map(
      matchLines(open, result.projects ?? []).pairs.map(({ row, line }) => [row.id, line]),
    );
    for (const row of open) {
      const item = result.decision === 'itemized' ? items.get(row.id) : undefined;
      row.approved = item === undefined ? result.decision === 'approved' : item.approved === true;
      row.plannedOn = row.approved
        ? textOrNull(item === undefined ? result.inServiceOn : item.inServiceOn)
        : null;
      row.refusalReason = row.approved ? null : textOrNull(item === undefined ? result.reason : item.reason);
      row.plannedBy = handler;
    }
    const approved = open.filter((row) => row.approved === true).length;
    recordAudit(em, {
      at: now,
      actor: handler,
      action: 'confirmation.project-decided',
      objectType: 'confirmation',
      objectId: confirmationId,
      demandId: demand.id,
      summary: `工程建设部答复立项：同意${approved}项，不同意${open.length - approved}项`,
      after: {
        projects: open.map((row) =>
          row.approved === true
            ? `${lineLabel(row)}：同意，拟投产 ${row.plannedOn}`
            : `${lineLabel(row)}：不同意，${row.refusalReason}`,
        ),
      },
    });
    // The model counts them against the segments that need construction: one without an answer is asked again.
    return { projects: rows.filter((row) => (row.approved ?? null) !== null).map(project) };
  },
});
