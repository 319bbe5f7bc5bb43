import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../project.ts';
import type { Citations } from './article.ts';
import { flowTestsOf } from './flow-tests.ts';
import { documentedDecisions, documentedElements } from './model-elements.ts';

const root = join(import.meta.dirname, '../../..');
const bpmnDir = join(root, 'bpmn');
const flowsDir = join(root, 'test/flows');

/** Where the table lies. */
export const articlesFile = join(root, 'docs/articles.md');

const filesOf = (folder: string, ending: string): [file: string, content: string][] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);

/** What the models of the project, its decision tables and its flow tests say of the articles. */
export const readCitations = (models: Model[]): Citations => ({
  elements: [
    ...models.flatMap(documentedElements),
    ...filesOf(bpmnDir, '.dmn').flatMap(([file, xml]) => documentedDecisions(file, xml)),
  ],
  tests: filesOf(flowsDir, '.test.ts').flatMap(([file, code]) => flowTestsOf(file, code)),
});
