import { Type } from 'typebox';
import { toShanghaiIso } from '../../calendar/format.ts';
import { defineFaultStep } from '../../steps/definition.ts';
import { required, textField, textOrNull } from '../../steps/fields.ts';
import { auditFault } from '../audit-fault.ts';
import { doneSteps, forForm } from '../fault-history.ts';
import { handlerField, handlerOf } from './choice.ts';

/** 解除挂起 (art. 27): what the fault waited for is there; its clock runs on. */
export const releaseHold = defineFaultStep({
  key: 'release-hold',
  result: Type.Object({ note: textField('解除挂起说明', 2_000), handler: handlerField }),
  shows: ['fault'],
  prepares: ['history', 'notice', 'hold'],
  async prepare(context) {
    const held = (await doneSteps(context.em, context.fault.id)).at(-1);
    return {
      ...(await forForm(context)),
      hold: {
        reason: String(held?.result?.reason ?? ''),
        by: held?.completedBy ?? '',
        since: toShanghaiIso(held?.completedAt ?? context.now),
      },
    };
  },
  check: (result) => [...required('解除挂起说明', result.note), ...required('经办人', result.handler)],
  async apply(result, { em, now, fault }) {
    auditFault(em, fault, {
      at: now,
      actor: handlerOf(result),
      action: 'fault.released',
      summary: '解除挂起',
      reason: textOrNull(result.note),
    });
    await em.flush();
    return {};
  },
});
