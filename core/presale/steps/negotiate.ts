import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { refusedFaults } from '../../provisioning/application.ts';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';

const outcomeNames = { accepted: '客户接受', revise: '客户要求修改方案', withdrawn: '客户撤回需求' } as const;
type Outcome = keyof typeof outcomeNames;
const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'string' && Object.hasOwn(outcomeNames, value);

/** 与客户洽谈 (art. 16), on the ground of the reply. */
export const negotiate = defineStep({
  key: 'negotiate',
  result: Type.Object({
    outcome: textField('accepted 接受, revise 修改方案, withdrawn 撤回', 20),
    remark: textField('洽谈说明'),
    handler: handlerField,
  }),
  shows: ['demand', 'confirmation', 'solution', 'findings', 'projects', 'optimizations', 'reply'],
  async check(result, { em, demand }) {
    const faults = isOutcome(result.outcome) ? [] : ['请选择洽谈结果：接受、修改方案或撤回。'];
    if (result.outcome === 'accepted') faults.push(...(await refusedFaults(em, demand.id)));
    if (result.outcome === 'revise' || result.outcome === 'withdrawn')
      faults.push(...required('洽谈说明', result.remark));
    return [...faults, ...required('经办人', result.handler)];
  },
  answers: ['outcome', 'remark'],
  async apply(result, { em, now, demand }) {
    const outcome = isOutcome(result.outcome) ? result.outcome : 'revise';
    recordAudit(em, {
      at: now,
      actor: textOrNull(result.handler) ?? 'system',
      action: `demand.${outcome === 'revise' ? 'revision-asked' : outcome}`,
      objectType: 'demand',
      objectId: demand.id,
      demandId: demand.id,
      summary: `洽谈结果：${outcomeNames[outcome]}`,
      reason: textOrNull(result.remark),
    });
    return { outcome, remark: textOrNull(result.remark) };
  },
});
