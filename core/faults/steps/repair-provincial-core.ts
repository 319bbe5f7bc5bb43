import { type Static, Type } from 'typebox';
import { defineFaultStep } from '../../steps/definition.ts';
import { required, textField, textOrNull } from '../../steps/fields.ts';
import { auditFault } from '../audit-fault.ts';
import { forForm } from '../fault-history.ts';
import { recordRepair } from '../record-repair.ts';
import { handlerField, handlerOf, reasonField, repairFaults, repairFields } from './choice.ts';

const Result = Type.Object({
  result: textField('done 已排除, return 退回专业班组', 20),
  ...repairFields,
  reason: reasonField,
  handler: handlerField,
});

/** 处理省级核心网障碍 (art. 30, 31): the province repairs it and replies straight to the support centre. */
export const repairProvincialCore = defineFaultStep({
  key: 'repair-provincial-core',
  result: Result,
  shows: ['fault'],
  prepares: ['history', 'notice'],
  prepare: forForm,
  check: (result) => [...choiceFaults(result), ...required('经办人', result.handler)],
  answers: ['repairResult'],
  async apply(result, { em, now, fault }) {
    const by = handlerOf(result);
    if (result.result === 'return')
      auditFault(em, fault, {
        at: now,
        actor: by,
        action: 'fault.returned',
        summary: '省公司网络部退回专业班组',
        reason: textOrNull(result.reason),
      });
    else recordRepair(em, fault, { now, by, place: 'provincial-core', ...result });
    await em.flush();
    return { repairResult: result.result };
  },
});

function choiceFaults(result: Static<typeof Result>): string[] {
  if (result.result === 'done') return repairFaults(result);
  if (result.result === 'return') return required('退回原因', result.reason);
  return ['请选择处理结果：已排除或退回专业班组。'];
}
