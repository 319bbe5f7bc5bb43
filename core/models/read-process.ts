import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { type Element, list } from '../../bpmn/tools/element.ts';
import { aspectsOf } from './aspects.ts';

/** An element of a process as two versions of it are compared: by id, in words. */
export interface ModelElement {
  id: string;
  type: string;
  name: string;
  /** Ids of the sub-processes around it, outermost first. */
  scope: string[];
  /** What the Modeler shows of it, by the Chinese name of the property. */
  aspects: Map<string, string>;
  /** For a boundary event: the activity it stands on. */
  attachedTo: string | null;
  /** For a sequence flow. */
  source: string;
  target: string;
}

export interface ModelProcess {
  id: string;
  name: string;
  elements: Map<string, ModelElement>;
}

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';

function elementsOf(scope: Element, path: string[], lanes: Map<string, string>): [string, ModelElement][] {
  return list(scope, 'flowElements').flatMap((element) => {
    const id = element.id ?? '';
    const read: ModelElement = {
      id,
      type: element.$type,
      name: element.name ?? '',
      scope: path,
      aspects: aspectsOf(element, lanes),
      attachedTo: idOf(element.get('attachedToRef')) || null,
      source: idOf(element.get('sourceRef')),
      target: idOf(element.get('targetRef')),
    };
    return [[id, read] as [string, ModelElement], ...elementsOf(element, [...path, id], lanes)];
  });
}

/** Reads the process of a model. @throws Error when the text is no BPMN with a process. */
export async function readProcess(file: string, xml: string): Promise<ModelProcess> {
  const { rootElement } = await new BpmnModdle({ zeebe }).fromXML(xml);
  const process = list(rootElement as Element, 'rootElements').find(({ $type }) => $type === 'bpmn:Process');
  if (process === undefined) throw new Error(`${file}：文件里没有流程。`);
  const lanes = new Map(
    list(process, 'laneSets').flatMap((set) =>
      list(set, 'lanes').flatMap((lane) =>
        list(lane, 'flowNodeRef').map((node) => [node.id ?? '', lane.name ?? lane.id ?? ''] as const),
      ),
    ),
  );
  return {
    id: process.id ?? '',
    name: process.name ?? '',
    elements: new Map(elementsOf(process, [], lanes)),
  };
}
