import { join } from 'node:path';
import { declaredHandlers } from '../../../workers/handlers.ts';
import { readModel, readSources } from '../project.ts';
import { humanStep } from './human-step.ts';
import { limits } from './limits.ts';
import { serviceTasks } from './service-task.ts';
import type { Content } from './template.ts';

/** Everything a process owner finds in the Modeler's list of templates, as models and handlers are now. */
export async function allTemplates(): Promise<Content[]> {
  const models = readSources(join(import.meta.dirname, '../..')).filter(({ file }) => file.endsWith('.bpmn'));
  return [
    humanStep(),
    ...limits(),
    ...serviceTasks(
      await Promise.all(models.map(({ file, content }) => readModel(file, content))),
      declaredHandlers(),
    ),
  ];
}
