import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { departmentName } from '../../departments.ts';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';

/** 论证解决方案模板 (art. 7): both departments verify; a refusal goes back with its reason. */
export const verifyTemplate = defineStep({
  key: 'verify-template',
  result: Type.Object({
    verdict: textField('approved 通过, refused 不通过', 20),
    reason: textField('不通过的原因'),
    handler: handlerField,
  }),
  shows: ['demand', 'templateName', 'templateContent', 'party'],
  check(result) {
    const faults = required('经办人', result.handler);
    if (result.verdict !== 'approved' && result.verdict !== 'refused')
      faults.unshift('请选择论证结论：通过或不通过。');
    if (result.verdict === 'refused') faults.push(...required('不通过的原因', result.reason));
    return faults;
  },
  answers: ['verdict', 'reason'],
  async apply(result, { em, now, demand, variables }) {
    const party = typeof variables.party === 'string' ? variables.party : '';
    const approved = result.verdict === 'approved';
    recordAudit(em, {
      at: now,
      actor: textOrNull(result.handler) ?? 'system',
      action: approved ? 'template.approved' : 'template.refused',
      objectType: 'template',
      objectId: demand.id,
      demandId: demand.id,
      summary: `${departmentName(party)}论证解决方案模板：${approved ? '通过' : '不通过'}`,
      reason: approved ? null : textOrNull(result.reason),
    });
    return { verdict: result.verdict, reason: approved ? null : textOrNull(result.reason) };
  },
});
