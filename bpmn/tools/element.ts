/** An element of a model as bpmn-moddle reads it. */
export interface Element {
  $type: string;
  id?: string;
  name?: string;
  $parent?: Element;
  $descriptor: { properties: { name: string; isReference?: boolean }[] };
  get(name: string): unknown;
}

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && '$type' in value;

/** A property that is one element, or undefined. */
export function one(element: Element | undefined, name: string): Element | undefined {
  const value = element?.get(name);
  return isElement(value) ? value : undefined;
}

/** A property that is a list of elements; empty when it is not there. */
export function list(element: Element | undefined, name: string): Element[] {
  const value = element?.get(name);
  return Array.isArray(value) ? value.filter(isElement) : [];
}

/** A property as text; empty when it is not there. */
export function text(element: Element | undefined, name: string): string {
  const value = element?.get(name);
  return value === undefined || value === null || isElement(value) ? '' : String(value);
}

/** An extension element by its type, for example `zeebe:TaskDefinition`. */
export function extension(element: Element, type: string): Element | undefined {
  return list(one(element, 'extensionElements'), 'values').find((value) => value.$type === type);
}

/** Input or output mappings as target → expression. */
export function mappings(
  element: Element,
  kind: 'inputParameters' | 'outputParameters',
): Map<string, string> {
  const entries = list(extension(element, 'zeebe:IoMapping'), kind);
  return new Map(entries.map((entry) => [text(entry, 'target'), text(entry, 'source')]));
}

/** How a message names an element to a reader who has it open in the Modeler. */
export function called(element: Element): string {
  return element.name ? `“${element.name}”(${element.id})` : `${element.id}`;
}
