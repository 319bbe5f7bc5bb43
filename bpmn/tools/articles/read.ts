import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModel } from '../project.ts';
import type { Citations } from './article.ts';
import { flowTestsOf } from './flow-tests.ts';
import { documentedDecisions, documentedElements } from './model-elements.ts';

const root = join(import.meta.dirname, '../../..');
const bpmnDir = join(root, 'bpmn');
const flowsDir = join(root, 'test/flows');

/** Where the table lies. */
export const articlesFile = join(root, 'docs/articles.md');

/** The table as it was written; empty when it was not. */
export function writtenTable(): string {
  try {
    return readFileSync(articlesFile, 'utf8');
  } catch {
    return '';
  }
}

const filesOf = (folder: string, ending: string): [file: string, content: string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);

/** What the models of the project, its decision tables and its flow tests say of the articles. */
export async function readCitations(): Promise<Citations> {
  const models = await Promise.all(
    filesOf(bpmnDir, '.bpmn').map(async ([file, xml]) => await readModel(file, xml)),
  );
  return {
    elements: [
      ...models.flatMap(documentedElements),
      ...filesOf(bpmnDir, '.dmn').flatMap(([file, xml]) => documentedDecisions(file, xml)),
    ],
    tests: filesOf(flowsDir, '.test.ts').flatMap(([file, code]) => flowTestsOf(file, code)),
  };
}
