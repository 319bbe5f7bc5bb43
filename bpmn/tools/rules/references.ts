import { nearest } from '../../../core/nearest.ts';
import { called, type Element, extension, text } from '../element.ts';
import { isUnreadable, type Project } from '../project.ts';
import { perModel, type Sentence } from './rule.ts';

interface Kind {
  type: string;
  property: string;
  known: (project: Project) => string[];
  fileOf: (id: string) => string;
  zh: string;
  en: string;
}

const kinds: Kind[] = [
  {
    type: 'zeebe:CalledElement',
    property: 'processId',
    known: ({ models }) => models.map(({ process }) => process.id ?? ''),
    fileOf: (id) => `${id}.bpmn`,
    zh: '被调用的流程',
    en: 'called process',
  },
  {
    type: 'zeebe:CalledDecision',
    property: 'decisionId',
    known: ({ decisions }) => decisions.map(({ id }) => id),
    fileOf: (id) => `${id}.dmn`,
    zh: '决策表',
    en: 'decision',
  },
  {
    type: 'zeebe:FormDefinition',
    property: 'formId',
    known: ({ forms }) => [...forms.keys()],
    fileOf: (id) => `forms/${id}.form`,
    zh: '表单',
    en: 'form',
  },
];

/** Called processes, decisions and forms exist, and are bound to the deployment they came with. */
export const references = perModel(({ elements }, project) =>
  elements.flatMap((element) => kinds.flatMap((kind) => faults(element, kind, project))),
);

function faults(element: Element, { type, property, known, fileOf, zh, en }: Kind, project: Project) {
  const reference = extension(element, type);
  if (reference === undefined) return [];
  const id = text(reference, property);
  const found: Sentence[] = [];
  if (!known(project).includes(id) && !isUnreadable(project, fileOf(id))) {
    const close = nearest(id, known(project));
    found.push({
      zh: `${called(element)}：没有${zh}“${id}”，最接近的是“${close}”，请在属性面板中更正。`,
      en: `${called(element)}: there is no ${en} “${id}”, the nearest is “${close}”: mend it in the properties panel.`,
    });
  }
  if (text(reference, 'bindingType') !== 'deployment')
    found.push({
      zh: `${called(element)}：请在属性面板中把${zh}的 Binding 设为 deployment，否则新旧版本会混用。`,
      en: `${called(element)}: set the Binding of the ${en} to deployment in the properties panel, or old and new versions mix.`,
    });
  return found;
}
