import { join } from 'node:path';
import { jobTypes } from '../../workers/handlers.ts';
import { checkProject } from './check-project.ts';
import { readProject } from './project.ts';
import { freshPictures } from './rules/fresh-pictures.ts';

const bpmnDir = join(import.meta.dirname, '..');
const project = await readProject(bpmnDir, jobTypes());
const faults = [...(await checkProject(project)), ...freshPictures()];

for (const { file, message } of faults) console.error(`${file}  ${message}`);
console.log(
  faults.length === 0
    ? `模型检查通过：${project.models.length}个流程、${project.decisions.size}个决策表、${project.forms.size}个表单。`
    : `模型检查发现${faults.length}处问题。`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
