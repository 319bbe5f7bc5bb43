import { Type } from 'typebox';
import { recordAudit } from '../../audit/record-audit.ts';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';
import { SolutionTemplate } from '../../templates/solution-template.entity.ts';

/** 制定产品解决方案 (art. 6, 7): by a template of the library, or written. */
export const planSolution = defineStep({
  key: 'plan-solution',
  result: Type.Object({
    templateId: textField('Id of the solution template it follows; empty: none', 36),
    solution: textField('解决方案'),
    handler: handlerField,
  }),
  shows: ['demand', 'template', 'templates', 'reply', 'outcome', 'remark'],
  async prepare({ em, demand }) {
    const library = await em.find(
      SolutionTemplate,
      { serviceType: demand.product.serviceType },
      { orderBy: { code: 'asc', templateVersion: 'desc' }, limit: 200 },
    );
    const newest = library.filter((row, index) => row.code !== library[index - 1]?.code);
    return {
      templates: newest.map((row) => ({
        label: `${row.name}（${row.code} 第${row.templateVersion}版）`,
        value: row.id,
      })),
    };
  },
  async check(result, { em }) {
    const faults = [...required('解决方案', result.solution), ...required('经办人', result.handler)];
    const templateId = textOrNull(result.templateId);
    if (templateId === null) return faults;
    const known =
      /^[0-9a-f-]{36}$/i.test(templateId) && (await em.count(SolutionTemplate, { id: templateId })) === 1;
    return known ? faults : [...faults, `模板库中没有编号为 ${templateId} 的解决方案模板。`];
  },
  answers: ['solution', 'templateId'],
  async apply(result, { em, now, demand }) {
    const before = { solution: demand.solution ?? null, templateId: demand.templateId ?? null };
    demand.solution = textOrNull(result.solution);
    demand.templateId = textOrNull(result.templateId);
    recordAudit(em, {
      at: now,
      actor: textOrNull(result.handler) ?? 'system',
      action: 'demand.solution-planned',
      objectType: 'demand',
      objectId: demand.id,
      demandId: demand.id,
      summary: '制定产品解决方案',
      before,
      after: { solution: demand.solution, templateId: demand.templateId },
    });
    return { solution: demand.solution, templateId: demand.templateId };
  },
});
