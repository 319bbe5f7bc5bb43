import { compareDecisions } from './compare-decisions.ts';
import { compareForms } from './compare-forms.ts';
import { compareProcesses } from './compare-processes.ts';
import { inOrder, type NamedFile } from './model-files.ts';
import { readDecisions } from './read-decisions.ts';
import { readProcess } from './read-process.ts';

/** What becomes of one file for new cases, in sentences. */
export interface FileChange {
  file: string;
  change: 'added' | 'removed' | 'changed';
  lines: string[];
}

/** The check and the engine say what is wrong with it; a comparison is no place to fail. */
const UNREADABLE = '文件读不出来，无法逐项比较。';

/** Every file that differs between two releases, with every element, row and field that does. */
export async function compareFiles(before: NamedFile[], after: NamedFile[]): Promise<FileChange[]> {
  const old = new Map(before.map((file) => [file.name, file.content]));
  const now = new Map(after.map((file) => [file.name, file.content]));
  const removed = inOrder(before)
    .filter(({ name }) => !now.has(name))
    .map(
      ({ name }): FileChange => ({ file: name, change: 'removed', lines: ['文件已删除，新办理不再使用。'] }),
    );
  const kept = inOrder(after).map(async ({ name, content }): Promise<FileChange[]> => {
    const was = old.get(name);
    if (was === undefined)
      return [
        { file: name, change: 'added', lines: [await contents(name, content).catch(() => UNREADABLE)] },
      ];
    if (was === content) return [];
    const lines = await compareContents(name, was, content).catch(() => [UNREADABLE]);
    // A picture moved, a line break of another tool: the engine counts it as a version all the same.
    const quiet = '只有图形位置或文件格式有改动，办理不受影响。';
    return [{ file: name, change: 'changed', lines: lines.length === 0 ? [quiet] : lines }];
  });
  return [...removed, ...(await Promise.all(kept)).flat()];
}

async function compareContents(name: string, was: string, is: string): Promise<string[]> {
  if (name.endsWith('.bpmn'))
    return compareProcesses(await readProcess(name, was), await readProcess(name, is));
  if (name.endsWith('.dmn')) return compareDecisions(await readDecisions(was), await readDecisions(is));
  return compareForms(was, is);
}

async function contents(name: string, content: string): Promise<string> {
  if (name.endsWith('.bpmn')) {
    const process = await readProcess(name, content);
    return `新流程“${process.name}”(${process.id})，共${process.elements.size}个元素。`;
  }
  if (name.endsWith('.dmn')) {
    const decisions = [...(await readDecisions(content)).values()];
    return `新决策${decisions.map((one) => `“${one.name}”(${one.id})，${one.rows.length}行`).join('；')}。`;
  }
  return '新表单。';
}
