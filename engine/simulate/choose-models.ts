import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inOrder, type NamedFile, placeOf, readModelFiles } from '../../core/models/model-files.ts';

const project = join(import.meta.dirname, '../..');
const bpmn = join(project, 'bpmn');
const MODEL = /\.(bpmn|dmn|form)$/;

/** The models in force and the changed ones, and where each come from, in words. */
export interface ChosenModels {
  before: NamedFile[];
  after: NamedFile[];
  beforeFrom: string;
  afterFrom: string;
}

/**
 * @param changed a file or a folder; undefined: `bpmn/` as it lies. `bpmn/` itself counts as a whole, so that what was
 * deleted there is missing; anything else is laid over the models in force, file by file.
 * @param base a folder with the models in force; undefined: those of the last commit
 * @throws Error in a sentence
 */
export async function chooseModels(
  changed: string | undefined,
  base: string | undefined,
): Promise<ChosenModels> {
  const before = base === undefined ? await committed() : await readModelFiles(resolve(base));
  const path = resolve(changed ?? bpmn);
  const files = await filesAt(path);
  const whole = path === bpmn;
  const named = new Set(files.map(({ name }) => name));
  return {
    before,
    after: inOrder(whole ? files : [...before.filter(({ name }) => !named.has(name)), ...files]),
    beforeFrom: base === undefined ? '最近一次提交的 bpmn/' : relative(project, resolve(base)) || base,
    afterFrom: relative(process.cwd(), path) || path,
  };
}

async function filesAt(path: string): Promise<NamedFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined)
    throw new Error(`找不到 ${path}：请写明改动的模型文件(.bpmn、.dmn、.form)或所在目录。`);
  if (found.isDirectory())
    return await readModelFiles(path).catch(() => {
      throw new Error(`目录 ${path} 里没有模型文件(.bpmn、.dmn、.form)。`);
    });
  if (!MODEL.test(path)) throw new Error(`${basename(path)} 不是模型文件：应为 .bpmn、.dmn 或 .form。`);
  return [{ name: placeOf(path), content: await readFile(path, 'utf8') }];
}

/** The models of the last commit, as git keeps them. */
async function committed(): Promise<NamedFile[]> {
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: project, maxBuffer: 50_000_000 })).stdout;
  try {
    const names = (await git('ls-tree', '-r', '--name-only', 'HEAD', 'bpmn/'))
      .split('\n')
      .filter((name) => /^bpmn\/(forms\/)?[^/]+$/.test(name) && MODEL.test(name));
    const files = names.map(async (name) => ({
      name: placeOf(name),
      content: await git('show', `HEAD:${name}`),
    }));
    return inOrder(await Promise.all(files));
  } catch {
    throw new Error('读不到最近一次提交的模型：请用 --base <目录> 指明现行模型所在目录。');
  }
}

/** Writes the files as they lie below `bpmn/`, for what reads a folder. @returns the folder. */
export async function writeModels(folder: string, files: NamedFile[]): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  for (const { name, content } of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}
