import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** One file of the models: `presale.bpmn`, `confirmation-limit.dmn`, `forms/negotiate.form`. */
export interface NamedFile {
  name: string;
  content: string;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** One hash for all files of a release, whatever order they come in. */
export const digestOf = (files: NamedFile[]): string =>
  sha256(
    inOrder(files)
      .map(({ name, content }) => `${name} ${sha256(content)}\n`)
      .join(''),
  );

export const inOrder = <F extends { name: string }>(files: F[]): F[] =>
  [...files].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The place a file has below `bpmn/`, whatever folder it came from: forms lie in `forms/`. */
export const placeOf = (name: string): string => {
  const file = basename(name);
  return file.endsWith('.form') ? `forms/${file}` : file;
};

/** All models, decisions and forms below a folder. @throws Error when there is none. */
export async function readModelFiles(folder: string): Promise<NamedFile[]> {
  const found: string[] = [];
  for await (const file of glob('**/*.{bpmn,dmn,form}', { cwd: folder })) found.push(file);
  if (found.length === 0)
    throw new Error(`There is no model (.bpmn, .dmn, .form) in ${folder}: nothing to deploy.`);
  const files = found.map(async (file) => ({
    name: placeOf(file),
    content: await readFile(join(folder, file), 'utf8'),
  }));
  return inOrder(await Promise.all(files));
}
