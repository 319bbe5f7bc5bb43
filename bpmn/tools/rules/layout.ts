import { called, type Element, list, one } from '../element.ts';
import type { Model } from '../project.ts';
import { perModel, type Sentence } from './rule.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Drawn {
  element: Element;
  box: Box;
}

const frames = new Set(['bpmn:Participant', 'bpmn:Lane']);

/** A drawing a reader can follow: nothing lies on anything else. */
export const layout = perModel((model) => {
  const { shapes, labels, flows, known } = drawnOf(model);
  return [
    ...model.elements.filter((element) => !known.has(element)).map(undrawn),
    ...pairs(shapes)
      .filter(([a, b]) => overlap(a.box, b.box) && !belongTogether(a.element, b.element))
      .map(([a, b]) => overlapping(a.element, b.element)),
    ...pairs(labels)
      .filter(([a, b]) => overlap(a.box, b.box))
      .map(([a, b]) => overlappingLabels(a.element, b.element)),
    ...labels.flatMap((label) =>
      shapes
        .filter(({ element, box }) => overlap(label.box, box) && !contains(box, label.box, element))
        .map(({ element }) => covering(label.element, called(element))),
    ),
    ...labels.flatMap((label) =>
      flows
        .filter((flow) => crosses(flow, label.box))
        .map((flow) => covering(label.element, one(flow, 'bpmnElement')?.id ?? '')),
    ),
    ...flows.flatMap((flow) =>
      shapes
        .filter(({ element, box }) => passes(flow, element) && crosses(flow, box))
        .map(({ element }) => passing(one(flow, 'bpmnElement')?.id ?? '', element)),
    ),
  ];
});

function drawnOf({ definitions }: Model) {
  const drawn = list(one(list(definitions, 'diagrams')[0], 'plane'), 'planeElement');
  return {
    shapes: drawn.flatMap((di) => boxed(di, 'bounds')).filter(({ element }) => !frames.has(element.$type)),
    labels: drawn.flatMap((di) => boxed(one(di, 'label'), 'bounds', one(di, 'bpmnElement'))),
    flows: drawn.filter((di) => di.$type === 'bpmndi:BPMNEdge'),
    known: new Set(drawn.map((di) => one(di, 'bpmnElement'))),
  };
}

const undrawn = (element: Element): Sentence => ({
  zh: `${called(element)}：图上没有画出来，请在图上画出它，或恢复上一个版本。`,
  en: `${called(element)} is not in the drawing: draw it, or restore the version before.`,
});
const overlapping = (a: Element, b: Element): Sentence => ({
  zh: `${called(a)} 与 ${called(b)} 重叠，请在图上移开。`,
  en: `${called(a)} and ${called(b)} overlap: move one away in the drawing.`,
});
const overlappingLabels = (a: Element, b: Element): Sentence => ({
  zh: `${called(a)} 与 ${called(b)} 的文字重叠，请拖开其中一个标签。`,
  en: `The labels of ${called(a)} and ${called(b)} overlap: drag one away.`,
});
const covering = (label: Element, other: string): Sentence => ({
  zh: `${called(label)} 的文字压在 ${other} 上，请拖开标签。`,
  en: `The label of ${called(label)} lies on ${other}: drag the label away.`,
});
const passing = (flow: string, element: Element): Sentence => ({
  zh: `连线 ${flow} 穿过 ${called(element)}，请把连线绕开。`,
  en: `Line ${flow} passes through ${called(element)}: lead the line around it.`,
});

function boxed(di: Element | undefined, property: string, owner = one(di, 'bpmnElement')): Drawn[] {
  const bounds = one(di, property);
  if (bounds === undefined || owner === undefined) return [];
  const number = (name: string) => Number(bounds.get(name));
  const box = { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
  return [{ element: owner, box }];
}

const pairs = <T>(items: T[]): [T, T][] =>
  items.flatMap((item, index) => items.slice(index + 1).map((other): [T, T] => [item, other]));

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** A boundary event on its activity, and an element in its sub-process. */
const belongTogether = (a: Element, b: Element): boolean =>
  one(a, 'attachedToRef') === b || one(b, 'attachedToRef') === a || isInside(a, b) || isInside(b, a);

const isInside = (inner: Element, outer: Element): boolean =>
  inner.$parent !== undefined && (inner.$parent === outer || isInside(inner.$parent, outer));

/** A label may lie within a sub-process, not across its edge. */
const contains = (outer: Box, inner: Box, element: Element): boolean =>
  element.$type === 'bpmn:SubProcess' &&
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** A flow only touches where it starts and ends, and the sub-process it lies in. */
function passes(edge: Element, element: Element): boolean {
  const flow = one(edge, 'bpmnElement');
  if (flow === undefined || isInside(flow, element)) return false;
  return one(flow, 'sourceRef') !== element && one(flow, 'targetRef') !== element;
}

function crosses(edge: Element, box: Box): boolean {
  const points = list(edge, 'waypoint').map((point) => ({
    x: Number(point.get('x')),
    y: Number(point.get('y')),
  }));
  return points.slice(1).some((end, index) => {
    const start = points[index] ?? end;
    const segment = {
      x: Math.min(start.x, end.x) - 1,
      y: Math.min(start.y, end.y) - 1,
      width: Math.abs(start.x - end.x) + 2,
      height: Math.abs(start.y - end.y) + 2,
    };
    return overlap(segment, box);
  });
}
