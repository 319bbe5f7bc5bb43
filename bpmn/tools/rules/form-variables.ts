import { nearest } from '../../../core/nearest.ts';
import type { Form } from '../form.ts';
import type { StepFields } from '../steps.ts';
import { inFile, type Rule, type Sentence } from './rule.ts';

/**
 * A form shows what its step hands over and asks for what it takes: what it reads beyond that is empty for a
 * system that works on the step through the API, and what it writes beyond that is lost. A step that only a model
 * knows takes whatever its form writes.
 */
export const formVariables: Rule = ({ forms, steps }) =>
  [...forms].flatMap(([key, form]) => {
    const step = steps.get(key);
    return step === undefined ? [] : inFile(`forms/${key}.form`, stepFaults(form, step));
  });

function stepFaults({ reads, writes }: Form, { shows, prepares, takes }: StepFields): Sentence[] {
  const known = new Set(['step', ...shows, ...prepares, ...takes]);
  const unknown = reads.map(({ name }) => name).filter((name) => !known.has(name));
  const strange = writes.filter((name) => !takes.includes(name));
  const absent = takes.filter((name) => !writes.includes(name));
  const renamed = new Map(
    strange.slice(0, absent.length).map((name): [string, string] => [name, nearest(name, absent)]),
  );
  const lost = strange.filter((name) => !renamed.has(name));
  const missing = absent.filter((name) => ![...renamed.values()].includes(name));
  return [
    ...unknown.map((name) => ({
      zh: `表单用到变量“${name}”，但本环节没有提供它，通过接口办理的系统看不到。最接近的是“${nearest(name, known)}”，请更正，或请开发人员在环节定义的 shows 中加上。`,
      en: `The form reads “${name}”, which its step does not hand over. The nearest is “${nearest(name, known)}”: mend it, or ask a developer to add it to the step's “shows”.`,
    })),
    ...[...renamed].map(([name, before]) => ({
      zh: `字段“${name}”应为“${before}”：本环节要填写的是它，改了名，填的内容会丢失。请在表单编辑器中把字段的 Key 改回“${before}”，或请开发人员在环节定义的 result 中改名。`,
      en: `The field “${name}” is to be “${before}”, which the step takes; by another name what is filled in would be lost. Write the Key “${before}” back in the form editor, or ask a developer to rename it in the step's “result”.`,
    })),
    ...lost.map((name) => ({
      zh: `字段“${name}”不是本环节要填写的内容，填了也会丢失。最接近的是“${nearest(name, takes)}”，请改正字段的 Key，或请开发人员在环节定义的 result 中加上。`,
      en: `The field “${name}” is none that the step takes, what is filled in would be lost. The nearest is “${nearest(name, takes)}”: mend the field's Key, or ask a developer to add it to the step's “result”.`,
    })),
    ...missing.map((name) => ({
      zh: `表单缺少字段“${name}”，本环节要填写它，请补上（字段的 Key 为 ${name}）。`,
      en: `The form has no field “${name}”, which its step takes: add a field with the Key ${name}.`,
    })),
  ];
}
