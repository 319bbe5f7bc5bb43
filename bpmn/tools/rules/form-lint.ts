import { formLinter } from '../form-linter.ts';
import { versions } from '../versions.ts';
import { inFile, type Rule } from './rule.ts';

/** What a form asks of the engine's forms that one of the supported versions does not show. */
export const formLint: Rule = async ({ forms }) => {
  const linter = await formLinter();
  return [...forms].flatMap(([key, { json }]) => {
    const found = new Map<string, string[]>();
    for (const version of versions)
      for (const { id = '', label = id, message, error } of linter.lint({
        ...Object(json),
        executionPlatformVersion: `${version}.0`,
      })) {
        const said = (message ?? error?.message ?? '').replace(
          / by Camunda[^,.]*(?:\.\d+)?|Camunda \d\.\d+/g,
          '',
        );
        const sentence = `${label}\n${said}`;
        found.set(sentence, [...(found.get(sentence) ?? []), version]);
      }
    return inFile(
      `forms/${key}.form`,
      [...found].map(([sentence, of]) => {
        const [label = '', said = ''] = sentence.split('\n');
        return {
          zh: `“${label}”：引擎 ${of.join('、')} 的表单不支持这样写（${said}），请在表单编辑器右侧的属性中更正。`,
          en: `“${label}”: forms of engine ${of.join(', ')} do not support this (${said}): mend it in the properties of the form editor.`,
        };
      }),
    );
  });
};
