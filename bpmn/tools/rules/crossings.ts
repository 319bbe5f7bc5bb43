import { type Element, list, one } from '../element.ts';
import { perModel } from './rule.ts';

interface Point {
  x: number;
  y: number;
}
interface Line {
  flow: Element;
  points: Point[];
}

/**
 * Crossings that any drawing can do without: lines that begin or end at the same element, and lines that cross
 * twice. A drawing with the fewest crossings has neither; of other crossings a machine cannot say so, and they stay.
 */
export const crossings = perModel(({ definitions }) => {
  const lines = list(one(list(definitions, 'diagrams')[0], 'plane'), 'planeElement').flatMap(lineOf);
  return lines.flatMap((a, index) =>
    lines.slice(index + 1).flatMap((b) => {
      const times = timesCrossed(a, b);
      return times > 1 || (times === 1 && shareAnEnd(a.flow, b.flow))
        ? [
            {
              zh: `连线 ${a.flow.id} 与 ${b.flow.id} 交叉${times > 1 ? `${times}次` : ''}，可以不交叉：请在图上调整连线的走向或起止的位置。`,
              en: `Lines ${a.flow.id} and ${b.flow.id} cross${times > 1 ? ` ${times} times` : ''} and need not: lead one another way, or move where it begins or ends.`,
            },
          ]
        : [];
    }),
  );
});

function lineOf(di: Element): Line[] {
  const flow = one(di, 'bpmnElement');
  if (di.$type !== 'bpmndi:BPMNEdge' || flow?.$type !== 'bpmn:SequenceFlow') return [];
  const points = list(di, 'waypoint').map((point) => ({
    x: Number(point.get('x')),
    y: Number(point.get('y')),
  }));
  return [{ flow, points }];
}

const ends = (flow: Element): (Element | undefined)[] => [one(flow, 'sourceRef'), one(flow, 'targetRef')];
const shareAnEnd = (a: Element, b: Element): boolean => ends(a).some((end) => ends(b).includes(end));

const segments = ({ points }: Line): [Point, Point][] =>
  points.slice(1).map((end, index) => [points[index] ?? end, end]);

const timesCrossed = (a: Line, b: Line): number =>
  segments(a).reduce((sum, one) => sum + segments(b).filter((other) => cross(one, other)).length, 0);

/** Which side of a line a point lies on; 0 on it. */
const side = ([from, to]: [Point, Point], at: Point): number =>
  Math.sign((to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x));

/** A true crossing: lines that only touch or run together do not cross. */
const cross = (a: [Point, Point], b: [Point, Point]): boolean =>
  side(a, b[0]) * side(a, b[1]) < 0 && side(b, a[0]) * side(b, a[1]) < 0;
