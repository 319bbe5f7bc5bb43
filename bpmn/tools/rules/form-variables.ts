import { nearest } from '../../../core/nearest.ts';
import type { Form } from '../form.ts';
import type { StepFields } from '../project.ts';
import type { Fault, Rule } from './rule.ts';

/**
 * A form shows what its step hands over and asks for what it takes: what it reads beyond that is empty for a
 * system that works on the step through the API, and what it writes beyond that is lost. A step that only a model
 * knows takes whatever its form writes.
 */
export const formVariables: Rule = ({ forms, steps }) =>
  [...forms].flatMap(([key, form]) => {
    const step = steps.get(key);
    return [...brokenFaults(form), ...(step === undefined ? [] : stepFaults(form, step))].map(
      (message): Fault => ({ file: `forms/${key}.form`, message }),
    );
  });

const brokenFaults = ({ broken }: Form): string[] =>
  broken.map((feel) => `表达式“${feel}”写得不对，请在表单编辑器中更正。`);

function stepFaults({ reads, writes }: Form, { shows, takes }: StepFields): string[] {
  const known = new Set(['step', ...shows, ...takes]);
  return [
    ...reads
      .filter((name) => !known.has(name))
      .map(
        (name) =>
          `表单用到变量“${name}”，但本环节没有提供它，通过接口办理的系统看不到。最接近的是“${nearest(name, known)}”，请更正，或请开发人员在环节定义的 shows 中加上。`,
      ),
    ...writes
      .filter((name) => !takes.includes(name))
      .map(
        (name) =>
          `字段“${name}”不是本环节要填写的内容,填了也会丢失。最接近的是“${nearest(name, takes)}”,请改正字段的 Key,或请开发人员在环节定义的 result 中加上。`,
      ),
    ...takes
      .filter((name) => !writes.includes(name))
      .map((name) => `表单缺少字段“${name}”，本环节要填写它，请补上。`),
  ];
}
