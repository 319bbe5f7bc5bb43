import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { cancelDemand } from '../../demands/cancel-demand.ts';
import { segmentNames } from '../../segments.ts';
import { defineStep, type StepContext } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { linesOf } from '../../steps/line-key.ts';
import { lineFields, lineLabel, matchLines, maxLines, shownLines } from '../../steps/lines.ts';
import { currentOrder, orderSegments } from '../current-order.ts';
import type { OrderSegmentRow } from '../provisioning-order.entity.ts';
import { reviseSolution } from '../revise-solution.ts';

const decisionNames = {
  retry: '重新分配',
  manual: '人工指定资源',
  reconfirm: '重新确认资源',
  cancel: '取消需求',
} as const;
type Decision = keyof typeof decisionNames;
const isDecision = (value: unknown): value is Decision =>
  typeof value === 'string' && Object.hasOwn(decisionNames, value);

async function unallocated({ em, demand }: StepContext): Promise<OrderSegmentRow[]> {
  const order = await currentOrder(em, demand.id);
  return (await orderSegments(em, order.id)).filter(({ device }) => (device ?? null) === null);
}

/** 处理资源不足: another demand took what the reply had promised; a person decides how it goes on. */
export const resolveShortage = defineStep({
  key: 'resolve-shortage',
  result: Type.Object({
    decision: textField('retry 重新分配, manual 人工指定资源, reconfirm 重新确认资源, cancel 取消需求', 20),
    shortages: Type.Optional(
      Type.Array(
        Type.Object({
          ...lineFields,
          device: textField('设备', 200),
          port: textField('端口或纤芯', 100),
          odf: textField('ODF 位置', 100),
        }),
        { maxItems: maxLines },
      ),
    ),
    reason: textField('原因'),
    handler: handlerField,
  }),
  shows: ['demand', 'order', 'allocation'],
  lists: [{ variable: 'shortages', typed: ['device', 'port', 'odf'] }],
  prepare: async ({ variables }) => ({
    shortages: linesOf(Object(variables.allocation).shortages).map((line) => ({
      ...line,
      device: null,
      port: null,
      odf: null,
    })),
  }),
  async check(result, context) {
    const handler = required('经办人', result.handler);
    const { decision } = result;
    if (!isDecision(decision))
      return ['请选择处理方式：重新分配、人工指定资源、重新确认资源或取消需求。', ...handler];
    if (decision === 'reconfirm' || decision === 'cancel')
      return [...required('原因', result.reason), ...handler];
    if (decision === 'retry') return handler;
    const rows = shownLines(await unallocated(context), context.shown.shortages);
    const { pairs, faults } = matchLines(rows, result.shortages ?? []);
    for (const { row, line } of pairs) {
      if (textOrNull(line.device) === null) faults.push(`${lineLabel(row)}：请填写设备。`);
      if (textOrNull(line.port) === null) faults.push(`${lineLabel(row)}：请填写端口或纤芯。`);
    }
    return [...faults, ...handler];
  },
  answers: ['outcome'],
  async apply(result, context) {
    const { em, now, demand } = context;
    const decision = isDecision(result.decision) ? result.decision : 'retry';
    const actor = textOrNull(result.handler) ?? 'system';
    const reason = textOrNull(result.reason);
    const order = await currentOrder(em, demand.id);
    const manual =
      decision === 'manual'
        ? matchLines(shownLines(await unallocated(context), context.shown.shortages), result.shortages ?? [])
            .pairs
        : [];
    for (const { row, line } of manual) {
      row.device = textOrNull(line.device);
      row.port = textOrNull(line.port);
      row.odf = textOrNull(line.odf);
    }
    recordAudit(em, {
      at: now,
      actor,
      action: 'order.shortage-resolved',
      objectType: 'order',
      objectId: order.id,
      demandId: demand.id,
      summary: `处理资源不足：${decisionNames[decision]}`,
      after: {
        decision,
        units: manual.map(
          ({ row }) => `${row.accessPointName}·${segmentNames[row.segment]}：${row.device} ${row.port}`,
        ),
      },
      reason,
    });
    const change = { now, actor, demandId: demand.id, reason: reason ?? decisionNames[decision] };
    if (decision === 'reconfirm') await reviseSolution(em, change);
    if (decision === 'cancel') await cancelDemand(em, { ...change, inFlow: true });
    await em.flush();
    return {
      outcome: decision === 'reconfirm' ? 'revised' : decision === 'cancel' ? 'cancelled' : null,
    };
  },
});
