import { type Static, Type } from 'typebox';
import { defineFaultStep } from '../../steps/definition.ts';
import { required, textField, textOrNull } from '../../steps/fields.ts';
import { auditFault } from '../audit-fault.ts';
import { forForm } from '../fault-history.ts';
import { recordRepair } from '../record-repair.ts';
import { handlerField, handlerOf, reasonField, repairFaults, repairFields } from './choice.ts';

const Result = Type.Object({
  result: textField('done 已排除, hold 挂起, core 非接入侧障碍，重新判别', 20),
  ...repairFields,
  reason: reasonField,
  handler: handlerField,
});

/** 排除接入障碍 (art. 27): what is not the core network's the support centre repairs itself. */
export const repairAccess = defineFaultStep({
  key: 'repair-access',
  result: Result,
  shows: ['fault'],
  prepares: ['history', 'notice'],
  prepare: forForm,
  check: (result) => [...choiceFaults(result), ...required('经办人', result.handler)],
  answers: ['repairResult'],
  async apply(result, { em, now, fault }) {
    const by = handlerOf(result);
    if (result.result === 'done') recordRepair(em, fault, { now, by, place: 'access', ...result });
    else
      auditFault(em, fault, {
        at: now,
        actor: by,
        action: result.result === 'hold' ? 'fault.held' : 'fault.rejudged',
        summary: result.result === 'hold' ? '障碍挂起' : '非接入侧障碍，重新判别',
        reason: textOrNull(result.reason),
      });
    await em.flush();
    return { repairResult: result.result };
  },
});

function choiceFaults(result: Static<typeof Result>): string[] {
  if (result.result === 'done') return repairFaults(result);
  if (result.result === 'hold') return required('挂起原因', result.reason);
  if (result.result === 'core') return required('重新判别的原因', result.reason);
  return ['请选择处理结果：已排除、挂起或重新判别。'];
}
