import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { type Element, list, one } from './element.ts';
import { brokenXml, emojiId, foreignTool, notOfKind, unresolved } from './unreadable.ts';

export interface Model {
  /** The file's name, as messages show it. */
  file: string;
  xml: string;
  definitions: Element;
  process: Element;
  /** Every element of the flow, those inside sub-processes included. */
  elements: Element[];
}

const allElements = (scope: Element): Element[] =>
  list(scope, 'flowElements').flatMap((element) => [element, ...allElements(element)]);

/** Reads one model. @throws Unreadable when it is not one this product can run. */
export async function readModel(file: string, xml: string): Promise<Model> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml).catch((error: Error) => {
    throw error.message.includes('failed to parse document') ? notOfKind('BPMN') : brokenXml(error.message);
  });
  const definitions = rootElement as unknown as Element;
  foreignTool(xml, file);
  for (const { message } of warnings) throw emojiId(message, xml) ?? unresolved(message);
  const process = list(definitions, 'rootElements').find((element) => element.$type === 'bpmn:Process');
  if (process === undefined) throw notOfKind('BPMN');
  return { file, xml, definitions, process, elements: allElements(process) };
}

/** The scope an element lies in: the process or a sub-process. */
export const scopeOf = (element: Element): Element | undefined => element.$parent;

export const targets = (element: Element): Element[] =>
  list(element, 'outgoing').flatMap((flow) => one(flow, 'targetRef') ?? []);
