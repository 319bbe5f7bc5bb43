import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { currentConfirmation } from '../../confirmations/findings.ts';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';

/** 端到端网络解决方案 (art. 9, 15). */
export const designSolution = defineStep({
  key: 'design-solution',
  result: Type.Object({ networkSolution: textField('端到端网络解决方案', 20_000), handler: handlerField }),
  shows: ['demand', 'confirmation', 'solution', 'findings', 'projects', 'optimizations'],
  check: (result) => [
    ...required('端到端网络解决方案', result.networkSolution),
    ...required('经办人', result.handler),
  ],
  answers: ['networkSolution', 'designedBy'],
  async apply(result, { em, now, demand }) {
    const confirmation = await currentConfirmation(em, demand.id);
    confirmation.networkSolution = textOrNull(result.networkSolution);
    confirmation.designedBy = textOrNull(result.handler);
    recordAudit(em, {
      at: now,
      actor: confirmation.designedBy ?? 'system',
      action: 'confirmation.solution-designed',
      objectType: 'confirmation',
      objectId: confirmation.id,
      demandId: demand.id,
      summary: '制定端到端网络解决方案',
      after: { networkSolution: confirmation.networkSolution },
    });
    return { networkSolution: confirmation.networkSolution, designedBy: confirmation.designedBy };
  },
});
