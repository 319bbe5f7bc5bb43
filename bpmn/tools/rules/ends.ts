import { called, type Element, list } from '../element.ts';
import { perModel } from './rule.ts';

const leadsOn = (element: Element): boolean => list(element, 'outgoing').length > 0;
const isNode = ({ $type }: Element): boolean =>
  /(Event|Task|Gateway|Activity|SubProcess)$/.test($type) && $type !== 'bpmn:BoundaryEvent';
const isEventSubProcess = (element: Element): boolean => element.get('triggeredByEvent') === true;

/** Every path leads to an end event, and every element lies on a path. */
export const ends = perModel(({ process, elements }) => [
  ...elements
    .filter((element) => element.$type !== 'bpmn:EndEvent' && !leadsOn(element))
    .filter((element) => (isNode(element) && !isEventSubProcess(element)) || isLooseBoundary(element))
    .map((element) => ({
      zh: `${called(element)}：后面没有连线，流程到这里就断了，请在图上接到下一步或一个结束事件。`,
      en: `${called(element)}: no line leads on from it, the flow breaks off here: connect it to the next step or to an end event.`,
    })),
  ...elements
    .filter((element) => isNode(element) && !isEventSubProcess(element))
    .filter((element) => element.$type !== 'bpmn:StartEvent' && list(element, 'incoming').length === 0)
    .map((element) => ({
      zh: `${called(element)}：没有连线到它，永远不会办理，请在图上从上一步连到它，或删除它。`,
      en: `${called(element)}: no line leads to it, so it is never reached: connect the step before to it, or delete it.`,
    })),
  ...[process, ...elements.filter(({ $type }) => $type === 'bpmn:SubProcess')]
    .filter((scope) => !list(scope, 'flowElements').some(({ $type }) => $type === 'bpmn:EndEvent'))
    .map((scope) => ({
      zh: `${called(scope)}：没有结束事件，请在图上加一个结束事件并连到它。`,
      en: `${called(scope)}: there is no end event: add one in the diagram and connect the last step to it.`,
    })),
]);

const isLooseBoundary = ({ $type }: Element): boolean => $type === 'bpmn:BoundaryEvent';
