import type { SegmentRow } from '../../confirmations/findings.ts';
import { segmentNames } from '../../segments.ts';
import { textField } from '../../steps/fields.ts';

/** What names a line of form 1 in a form's list: ids bind, names are for the reader. */
export const lineFields = {
  accessPointId: textField('Access point', 36),
  accessPointName: textField('接入点名称', 200),
  address: textField('装机地址', 400),
  segment: textField('core, trunk, end', 10),
  segmentName: textField('分段', 20),
  lacking: textField('缺少什么'),
};

interface Line {
  accessPointId?: string | null;
  segment?: string | null;
}

/** 接入点 × 分段 as a person reads it. */
export const lineLabel = (row: SegmentRow): string => `${row.accessPointName}·${segmentNames[row.segment]}`;

/**
 * Pairs each open line of the record with what was filled in for it. A line without an answer and an answer
 * without an open line are faults: nothing is taken as decided that nobody decided.
 */
export function matchLines<L extends Line>(
  open: SegmentRow[],
  answers: L[],
): { pairs: { row: SegmentRow; line: L }[]; faults: string[] } {
  const key = (pointId: string | null | undefined, segment: string | null | undefined) =>
    `${pointId} ${segment}`;
  const byKey = new Map(answers.map((line) => [key(line.accessPointId, line.segment), line]));
  const faults: string[] = [];
  const pairs: { row: SegmentRow; line: L }[] = [];
  for (const row of open) {
    const rowKey = key(row.accessPointId, row.segment);
    const line = byKey.get(rowKey);
    if (line === undefined) faults.push(`${lineLabel(row)}:没有填写结果。`);
    else pairs.push({ row, line });
    byKey.delete(rowKey);
  }
  for (const rest of byKey.keys()) faults.push(`清单中没有待处理的分段:${rest}。`);
  if (answers.length > new Set(answers.map((line) => key(line.accessPointId, line.segment))).size)
    faults.push('同一接入点的同一分段填写了多次。');
  return { pairs, faults };
}
