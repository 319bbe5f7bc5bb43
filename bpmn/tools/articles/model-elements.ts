import { type Element, list, text } from '../element.ts';
import type { Model } from '../project.ts';

/** Something a process owner can open that cites articles. */
export interface CitingElement {
  file: string;
  /** As the Modeler shows it. */
  name: string;
  /** The text that cites. */
  documentation: string;
  /** A process as a whole, or the call of one; a step: a task or a decision; a mark: a gateway, an event, a flow. */
  kind: 'whole' | 'step' | 'mark';
}

const kindOf = ({ $type }: Element): CitingElement['kind'] => {
  if (['bpmn:Process', 'bpmn:CallActivity', 'bpmn:SubProcess'].includes($type)) return 'whole';
  return $type.endsWith('Task') ? 'step' : 'mark';
};

const documentationOf = (element: Element): string =>
  list(element, 'documentation')
    .map((one) => text(one, 'text'))
    .join('\n');

/** The process itself and every element of it that has a documentation. */
export const documentedElements = ({ file, process, elements }: Model): CitingElement[] =>
  [process, ...elements]
    .map((element) => ({
      file,
      name: element === process ? '整个流程' : (element.name ?? element.id ?? ''),
      documentation: documentationOf(element),
      kind: kindOf(element),
    }))
    .filter(({ documentation }) => documentation !== '');

/** A decision table with the descriptions of its head and of its rules. */
export const documentedDecisions = (file: string, xml: string): CitingElement[] =>
  [...xml.matchAll(/<decision\s[^>]*?\bname="([^"]*)"[\s\S]*?<\/decision>/g)].map(
    ([decision, name = '']) => ({
      file,
      name,
      documentation: [...decision.matchAll(/<description>([\s\S]*?)<\/description>/g)]
        .map(([, description]) => description)
        .join('\n'),
      kind: 'step' as const,
    }),
  );
