import { nearest } from '../../../core/nearest.ts';
import { called, type Element, extension, text } from '../element.ts';
import type { Rule } from './rule.ts';

/** Called processes, decisions and forms exist, and are bound to the deployment they came with. */
export const references: Rule = ({ models, decisions, forms }) => {
  const processes = models.map(({ process }) => process.id ?? '');
  const kinds: { type: string; property: string; known: string[]; label: string }[] = [
    { type: 'zeebe:CalledElement', property: 'processId', known: processes, label: '被调用的流程' },
    { type: 'zeebe:CalledDecision', property: 'decisionId', known: [...decisions], label: '决策表' },
    { type: 'zeebe:FormDefinition', property: 'formId', known: [...forms.keys()], label: '表单' },
  ];
  return models.flatMap(({ file, elements }) =>
    elements.flatMap((element) =>
      kinds.flatMap((kind) => faults(element, kind)).map((message) => ({ file, message })),
    ),
  );
};

function faults(
  element: Element,
  { type, property, known, label }: { type: string; property: string; known: string[]; label: string },
): string[] {
  const reference = extension(element, type);
  if (reference === undefined) return [];
  const id = text(reference, property);
  return [
    ...(known.includes(id)
      ? []
      : [`${called(element)}：没有${label}“${id}”，最接近的是“${nearest(id, known)}”，请在属性面板中更正。`]),
    ...(text(reference, 'bindingType') === 'deployment'
      ? []
      : [`${called(element)}:请在属性面板中把${label}的 Binding 设为 deployment,否则新旧版本会混用。`]),
  ];
}
