import { type Static, Type } from 'typebox';
import { defineFaultStep } from '../../steps/definition.ts';
import { required, textField, textOrNull } from '../../steps/fields.ts';
import { auditFault } from '../audit-fault.ts';
import { forForm } from '../fault-history.ts';
import { handlerField, handlerOf, reasonField } from './choice.ts';

const Result = Type.Object({
  restored: textField('yes 已排除, no 未排除', 10),
  confirmedBy: textField('客户方确认人', 200),
  reason: reasonField,
  handler: handlerField,
});

/** 与客户确认 (art. 27, 29, 31): not restored goes back to the diagnosis, with all that was done so far. */
export const confirmRecovery = defineFaultStep({
  key: 'confirm-recovery',
  result: Result,
  shows: ['fault'],
  prepares: ['history', 'notice'],
  prepare: forForm,
  check: (result) => [
    ...choiceFaults(result),
    ...required('客户方确认人', result.confirmedBy),
    ...required('经办人', result.handler),
  ],
  answers: ['recovered'],
  async apply(result, { em, now, fault }) {
    const recovered = result.restored === 'yes';
    const confirmedBy = textOrNull(result.confirmedBy);
    fault.restoredAt = recovered ? now : null;
    fault.confirmedBy = recovered ? confirmedBy : null;
    auditFault(em, fault, {
      at: now,
      actor: handlerOf(result),
      action: recovered ? 'fault.restored' : 'fault.not-restored',
      summary: recovered ? '客户确认障碍已排除' : '客户确认障碍未排除，重新预处理',
      after: { confirmedBy },
      reason: recovered ? null : textOrNull(result.reason),
    });
    await em.flush();
    return { recovered };
  },
});

function choiceFaults(result: Static<typeof Result>): string[] {
  if (result.restored === 'yes') return [];
  if (result.restored === 'no') return required('未排除的现象', result.reason);
  return ['请选择障碍是否排除。'];
}
