import { type Element, extension, list, text } from '../element.ts';
import { inFile, type Rule } from './rule.ts';

/** Every process is begun by something: a message, or another process that calls it. */
export const startedProcesses: Rule = ({ models, unreadable }) => {
  // What cannot be read may be what calls it.
  if (unreadable.some(({ file }) => file.endsWith('.bpmn'))) return [];
  const called = new Set(
    models.flatMap(({ elements }) =>
      elements.map((element) => text(extension(element, 'zeebe:CalledElement'), 'processId')),
    ),
  );
  return models
    .filter(
      ({ process }) => !called.has(process.id ?? '') && !list(process, 'flowElements').some(isTriggered),
    )
    .flatMap(({ file, process }) =>
      inFile(file, [
        {
          zh: `“${process.name}”(${process.id})：没有流程调用它，也没有消息启动它，永远不会办理：请在要用它的流程中加一个调用活动，Process ID 填 ${process.id}。`,
          en: `“${process.name}” (${process.id}): no process calls it and no message starts it, so it never runs: add a call activity with the Process ID ${process.id} to the process that is to use it.`,
        },
      ]),
    );
};

const isTriggered = (element: Element): boolean =>
  element.$type === 'bpmn:StartEvent' && list(element, 'eventDefinitions').length > 0;
