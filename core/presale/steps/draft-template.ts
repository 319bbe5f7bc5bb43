import { Type } from 'typebox';
import { defineStep } from '../../steps/definition.ts';
import { handlerField, required, textField, textOrNull } from '../../steps/fields.ts';

/** 拟定解决方案模板 (art. 7). */
export const draftTemplate = defineStep({
  key: 'draft-template',
  result: Type.Object({
    templateName: textField('模板名称', 200),
    templateContent: textField('模板内容', 20_000),
    handler: handlerField,
  }),
  shows: ['demand', 'templateName', 'templateContent', 'verdicts'],
  check: (result) => [
    ...required('模板名称', result.templateName),
    ...required('模板内容', result.templateContent),
    ...required('经办人', result.handler),
  ],
  answers: ['templateName', 'templateContent', 'draftedBy'],
  apply: async (result) => ({
    templateName: textOrNull(result.templateName),
    templateContent: textOrNull(result.templateContent),
    draftedBy: textOrNull(result.handler),
  }),
});
