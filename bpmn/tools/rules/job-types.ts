import { nearest } from '../../../core/nearest.ts';
import { called, extension, list, text } from '../element.ts';
import type { Rule } from './rule.ts';

/** Every job type has a worker of that name, and a service task is named like its job. */
export const jobTypes: Rule = ({ models, jobTypes: known }) =>
  models.flatMap(({ file, elements }) =>
    elements.flatMap((element) => {
      const task = extension(element, 'zeebe:TaskDefinition');
      const listeners = list(extension(element, 'zeebe:ExecutionListeners'), 'listeners');
      const types = [...(task ? [text(task, 'type')] : []), ...listeners.map((one) => text(one, 'type'))];
      const unknown = types
        .filter((type) => !known.has(type))
        .map(
          (type) =>
            `${called(element)}:没有处理“${type}”的程序(workers/${type}.ts)。最接近的名称是“${nearest(type, known)}”,请在属性面板 Task definition / Execution listeners 的 Type 中更正。`,
        );
      const renamed =
        task && text(task, 'type') !== element.id
          ? [
              `${called(element)}:服务任务的 ID 要与 Task definition 的 Type“${text(task, 'type')}”相同,请在属性面板 General 中改 ID。`,
            ]
          : [];
      return [...unknown, ...renamed].map((message) => ({ file, message }));
    }),
  );
