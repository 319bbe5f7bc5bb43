import { type Static, Type } from 'typebox';
import { defineFaultStep } from '../../steps/definition.ts';
import { required, textField, textOrNull } from '../../steps/fields.ts';
import { auditFault } from '../audit-fault.ts';
import { forForm } from '../fault-history.ts';
import { handlerField, handlerOf, isOneOf, reasonField } from './choice.ts';

const summaries = {
  local: '专业班组判定为本地核心网障碍',
  provincial: '专业班组判定为省级核心网障碍，转派省公司网络部专业科室',
  return: '专业班组退单至客户服务支撑中心',
} as const;
const results = ['local', 'provincial', 'return'] as const;

const Result = Type.Object({
  result: textField('local 本地核心网, provincial 省级核心网, return 退单', 20),
  finding: textField('判定依据', 2_000),
  reason: reasonField,
  handler: handlerField,
});

/** 判定核心网障碍 (art. 28–30): local, provincial, or not the core network's at all. */
export const locateCoreFault = defineFaultStep({
  key: 'locate-core-fault',
  result: Result,
  shows: ['fault'],
  prepares: ['history', 'notice'],
  prepare: forForm,
  check: (result) => [...choiceFaults(result), ...required('经办人', result.handler)],
  answers: ['coreLevel'],
  async apply(result, { em, now, fault }) {
    const coreLevel = isOneOf(results, result.result) ? result.result : 'local';
    auditFault(em, fault, {
      at: now,
      actor: handlerOf(result),
      action: coreLevel === 'return' ? 'fault.returned' : 'fault.located',
      summary: summaries[coreLevel],
      after: { result: coreLevel },
      reason: textOrNull(coreLevel === 'return' ? result.reason : result.finding),
    });
    await em.flush();
    return { coreLevel };
  },
});

function choiceFaults(result: Static<typeof Result>): string[] {
  if (!isOneOf(results, result.result)) return ['请选择判定结果：本地核心网、省级核心网或退单。'];
  return result.result === 'return'
    ? required('退单原因', result.reason)
    : required('判定依据', result.finding);
}
