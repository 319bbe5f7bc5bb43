import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import {
  confirmationSegments,
  currentConfirmation,
  lineOf,
  loadFindings,
} from '../../confirmations/findings.ts';
import { segmentStatusNames } from '../../segments.ts';
import { defineStep } from '../../steps/definition.ts';
import { countField, handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { lineFields, lineLabel, matchLines } from './lines.ts';

const statuses = ['available', 'optimizable', 'construction'] as const;
type Status = (typeof statuses)[number];
const isStatus = (value: unknown): value is Status => statuses.some((status) => status === value);

/** 人工确认资源 (art. 10): a person finds out what the inventory could not answer. */
export const confirmResources = defineStep({
  key: 'confirm-resources',
  result: Type.Object({
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
        { maxItems: 600 },
      ),
    ),
    handler: handlerField,
  }),
  shows: ['demand', 'confirmation', 'findings'],
  async prepare({ em, demand }) {
    const confirmation = await currentConfirmation(em, demand.id);
    const rows = await confirmationSegments(em, confirmation.id);
    return {
      segments: rows
        .filter((row) => row.status === 'unknown')
        .map((row) => ({ ...lineOf(row), status: null, free: null, note: row.note ?? '' })),
    };
  },
  async check(result, { em, demand }) {
    const confirmation = await currentConfirmation(em, demand.id);
    const open = (await confirmationSegments(em, confirmation.id)).filter((row) => row.status === 'unknown');
    const { pairs, faults } = matchLines(open, result.segments ?? []);
    for (const { row, line } of pairs) {
      if (!isStatus(line.status)) faults.push(`${lineLabel(row)}:请选择确认结果。`);
      else if (line.status === 'optimizable' && row.segment !== 'end')
        faults.push(`${lineLabel(row)}:只有接入末端可以选择“维护优化可提供”。`);
      else if (line.status !== 'available' && textOrNull(line.lacking) === null)
        faults.push(`${lineLabel(row)}:请写明缺少什么。`);
    }
    return [...faults, ...required('经办人', result.handler)];
  },
  async apply(result, { em, now, demand }) {
    const confirmation = await currentConfirmation(em, demand.id);
    const open = (await confirmationSegments(em, confirmation.id)).filter((row) => row.status === 'unknown');
    const { pairs } = matchLines(open, result.segments ?? []);
    for (const { row, line } of pairs) {
      if (!isStatus(line.status)) continue;
      row.status = line.status;
      row.free = line.free ?? null;
      row.lacking = line.status === 'available' ? null : textOrNull(line.lacking);
      // The inventory's reason for not knowing is history once a person knows.
      row.note = textOrNull(line.note) === (row.note ?? null) ? null : textOrNull(line.note);
      row.source = 'person';
    }
    recordAudit(em, {
      at: now,
      actor: textOrNull(result.handler) ?? 'system',
      action: 'confirmation.segments-confirmed',
      objectType: 'confirmation',
      objectId: confirmation.id,
      demandId: demand.id,
      summary: `人工确认资源:${pairs.length}个分段`,
      after: { segments: pairs.map(({ row }) => `${lineLabel(row)}:${segmentStatusNames[row.status]}`) },
    });
    await em.flush();
    return { findings: await loadFindings(em, confirmation.id) };
  },
});
