import { nearest } from '../../../core/nearest.ts';
import { called, type Element, extension, list, text } from '../element.ts';
import { perModel, type Sentence } from './rule.ts';

/** Every job type has a worker of that name, and a service task is named like its job. */
export const jobTypes = perModel(({ elements }, { jobs }) =>
  elements.flatMap((element) => {
    const task = extension(element, 'zeebe:TaskDefinition');
    const listeners = list(extension(element, 'zeebe:ExecutionListeners'), 'listeners');
    const types = [...(task ? [text(task, 'type')] : []), ...listeners.map((one) => text(one, 'type'))];
    const unknown = types
      .filter((type) => !jobs.has(type))
      .map((type) => ({
        zh: `${called(element)}：没有处理“${type}”的程序。最接近的名称是“${nearest(type, jobs.keys())}”，请在属性面板 Task definition / Execution listeners 的 Type 中更正。`,
        en: `${called(element)}: no program serves “${type}”. The nearest name is “${nearest(type, jobs.keys())}”: mend the Type in the properties panel, Task definition / Execution listeners.`,
      }));
    return unknown.length === 0 && task ? renamed(element, text(task, 'type')) : unknown;
  }),
);

const renamed = (element: Element, type: string): Sentence[] =>
  type === element.id
    ? []
    : [
        {
          zh: `${called(element)}：服务任务的 ID 要与 Task definition 的 Type“${type}”相同，请在属性面板 General 中改 ID。`,
          en: `${called(element)}: the ID of a service task is the Type of its Task definition, “${type}”: change the ID in the properties panel, General.`,
        },
      ];
