import { checkProject } from '../bpmn/tools/check-project.ts';
import { jobs } from '../bpmn/tools/jobs.ts';
import { readProject } from '../bpmn/tools/project.ts';
import type { ModelFault } from '../core/models/check-models.ts';
import { readModelFiles } from '../core/models/model-files.ts';
import { assertServed } from './assert-served.ts';

/**
 * A program that checks the models of a folder and prints every fault as JSON: `check-folder.ts <folder> all|essential`.
 * A file that cannot even be read is a fault like any other.
 */
const [, , folder = '', scope = 'all'] = process.argv;

async function faultsOf(): Promise<ModelFault[]> {
  if (scope === 'all') {
    const findings = await checkProject(await readProject(folder, jobs()));
    return findings.map(({ file, zh, rule }) => ({ file, message: zh, rule }));
  }
  const models = (await readModelFiles(folder)).filter(({ name }) => name.endsWith('.bpmn'));
  assertServed(models.map(({ name, content }) => ({ name, process: Buffer.from(content, 'utf8') })));
  return [];
}

const faults = await faultsOf().catch((error: unknown) => [
  { file: '', message: error instanceof Error ? error.message : String(error) },
]);
console.log(JSON.stringify(faults));
