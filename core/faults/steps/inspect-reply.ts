import { type Static, Type } from 'typebox';
import { toShanghaiIso } from '../../calendar/format.ts';
import { defineFaultStep } from '../../steps/definition.ts';
import { required, textField, textOrNull } from '../../steps/fields.ts';
import { auditFault } from '../audit-fault.ts';
import { type FaultRow, faultPlaceNames } from '../fault.entity.ts';
import { forForm } from '../fault-history.ts';
import { faultVariable } from '../fault-variable.ts';
import { handlerField, handlerOf, reasonField } from './choice.ts';

const Result = Type.Object({
  conclusion: textField('passed 合格, failed 不合格', 10),
  reason: reasonField,
  handler: handlerField,
});

/** 回单质检 (art. 25): the monitoring centre checks the reply to what it forwarded; a failed one begins another round. */
export const inspectReply = defineFaultStep({
  key: 'inspect-reply',
  result: Result,
  shows: ['fault'],
  prepares: ['history', 'notice', 'reply'],
  prepare: async (context) => ({ ...(await forForm(context)), reply: replyOf(context.fault, context.now) }),
  check: (result) => [...choiceFaults(result), ...required('经办人', result.handler)],
  answers: ['inspection', 'fault'],
  async apply(result, { em, now, fault }) {
    const by = handlerOf(result);
    if (result.conclusion === 'failed') {
      fault.round += 1;
      fault.state = 'handling';
      fault.restoredAt = null;
      fault.confirmedBy = null;
      fault.repliedAt = null;
      auditFault(em, fault, {
        at: now,
        actor: by,
        action: 'fault.inspection-failed',
        summary: `回单质检不合格，退回客户服务支撑中心第${fault.round}轮处理`,
        before: { state: 'inspecting' },
        after: { state: fault.state, round: fault.round },
        reason: textOrNull(result.reason),
      });
    } else {
      fault.inspectedBy = by;
      auditFault(em, fault, {
        at: now,
        actor: by,
        action: 'fault.inspection-passed',
        summary: '回单质检合格',
        after: { inspectedBy: by },
      });
    }
    await em.flush();
    return { inspection: result.conclusion, fault: await faultVariable(em, fault) };
  },
});

/** The reply as its form shows it. */
const replyOf = (fault: FaultRow, now: Date) => ({
  placeName: fault.place ? faultPlaceNames[fault.place] : '',
  cause: fault.cause ?? '',
  remedy: fault.remedy ?? '',
  confirmedBy: fault.confirmedBy ?? '',
  restoredAt: toShanghaiIso(fault.restoredAt ?? now),
  repliedAt: toShanghaiIso(fault.repliedAt ?? now),
});

function choiceFaults(result: Static<typeof Result>): string[] {
  if (result.conclusion === 'passed') return [];
  if (result.conclusion === 'failed') return required('不合格的原因', result.reason);
  return ['请选择质检结论：合格或不合格。'];
}
