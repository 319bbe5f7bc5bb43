import { type Segment, segmentNames } from '../segments.ts';
import { textField } from './fields.ts';
import { lineKey, linesOf } from './line-key.ts';

/** What a form's list has a line for: one segment of one access point, in form 1 as in form 2. */
export interface PointSegment {
  accessPointId: string;
  accessPointName: string;
  segment: Segment;
}

/** What names such a line in a form's list: ids bind, names are for the reader. */
export const lineFields = {
  accessPointId: textField('Access point', 36),
  accessPointName: textField('接入点名称', 200),
  address: textField('装机地址', 400),
  segment: textField('core, trunk, end', 10),
  segmentName: textField('分段', 20),
  lacking: textField('缺少什么'),
};

/** Lines of a list at most: 200 access points of three segments. */
export const maxLines = 600;

interface AnsweredLine extends Record<string, unknown> {
  accessPointId?: string | null;
  segment?: string | null;
}

/** 接入点 × 分段 as a person reads it. */
export const lineLabel = (row: PointSegment): string => `${row.accessPointName}·${segmentNames[row.segment]}`;

/** Of the open lines those in the list that was shown: nobody decides what they did not see. */
export function shownLines<R extends PointSegment>(open: R[], shown: unknown): R[] {
  const keys = new Set(linesOf(shown).map(lineKey));
  return open.filter((row) => keys.has(rowKey(row)));
}

const rowKey = ({ accessPointId, segment }: PointSegment): string => lineKey({ accessPointId, segment });

/**
 * Pairs each open line of the record with what was filled in for it. A line without an answer and an answer
 * without an open line are faults: nothing is taken as decided that nobody decided.
 */
export function matchLines<R extends PointSegment, L extends AnsweredLine>(
  open: R[],
  answers: L[],
): { pairs: { row: R; line: L }[]; faults: string[] } {
  const byKey = new Map(answers.map((line) => [lineKey(line), line]));
  const repeated = byKey.size < answers.length;
  const faults: string[] = [];
  const pairs: { row: R; line: L }[] = [];
  for (const row of open) {
    const line = byKey.get(rowKey(row));
    if (line === undefined) faults.push(`${lineLabel(row)}：没有填写结果。`);
    else pairs.push({ row, line });
    byKey.delete(rowKey(row));
  }
  for (const { accessPointId, segment } of byKey.values())
    faults.push(
      `接入点“${accessPointId ?? '（未填）'}”的分段“${segment ?? '（未填）'}”不在本次待处理的清单中。`,
    );
  if (repeated) faults.push('同一接入点的同一分段填写了多次。');
  return { pairs, faults };
}

/** What names a line of a list that has one per access point. */
export const pointFields = {
  accessPointId: textField('Access point', 36),
  accessPointName: textField('接入点名称', 200),
  address: textField('装机地址', 400),
};

/** Access points of a demand at most. */
export const maxPoints = 200;
