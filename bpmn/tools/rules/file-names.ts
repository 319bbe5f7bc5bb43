import { basename } from 'node:path';
import { inFile, type Rule } from './rule.ts';

/** A file is found by the id of what is in it. */
export const fileNames: Rule = ({ models, decisions, forms }) => [
  ...models
    .filter(({ file, process }) => `${process.id}.bpmn` !== file)
    .flatMap(({ file, process }) =>
      inFile(file, [
        {
          zh: `流程 ID“${process.id}”与文件名不同：请点图的空白处，在属性面板 General 中把 ID 改为“${basename(file, '.bpmn')}”，或把文件另存为 ${process.id}.bpmn。`,
          en: `The process ID “${process.id}” differs from the file's name: click on the empty canvas and write “${basename(file, '.bpmn')}” as the ID in the properties panel, General, or save the file as ${process.id}.bpmn.`,
        },
      ]),
    ),
  ...decisions
    .filter(({ file }) => !decisions.some((one) => one.file === file && `${one.id}.dmn` === file))
    .flatMap(({ file, id }) =>
      inFile(file, [
        {
          zh: `决策 ID“${id}”与文件名不同：请在属性面板 General 中把 ID 改为“${basename(file, '.dmn')}”，或把文件另存为 ${id}.dmn。`,
          en: `The decision ID “${id}” differs from the file's name: write “${basename(file, '.dmn')}” as the ID in the properties panel, General, or save the file as ${id}.dmn.`,
        },
      ]),
    ),
  ...[...forms]
    .filter(([key, { id }]) => key !== id)
    .flatMap(([key, { id }]) =>
      inFile(`forms/${key}.form`, [
        {
          zh: `表单 ID“${id}”与文件名不同：请点表单的空白处，在属性面板 General 中把 ID 改为“${key}”。`,
          en: `The form ID “${id}” differs from the file's name: click on the empty form and write “${key}” as the ID in the properties panel, General.`,
        },
      ]),
    ),
];
