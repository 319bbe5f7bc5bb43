import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content, Template } from './template.ts';
import { type Versions, versioned } from './versioned.ts';

/** The Modeler looks for this folder beside the diagram it opens and in the folders above it. */
const dir = join(import.meta.dirname, '../../../.camunda/element-templates');
const versionsFile = join(import.meta.dirname, 'versions.json');

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const fileOf = ({ id }: Template): string => join(dir, `${id.replace(/^access-assurance\./, '')}.json`);

/** Every file as it has to be: a template each, and the list of versions. Undefined: it has to go. */
function wanted(contents: Content[]): Map<string, string | undefined> {
  const before: Versions = JSON.parse(read(versionsFile) ?? '{}');
  const { templates, versions } = versioned(contents, before);
  return new Map<string, string | undefined>([
    ...readdirSync(dir).map((file): [string, undefined] => [join(dir, file), undefined]),
    ...templates.map((template): [string, string] => [fileOf(template), json(template)]),
    [versionsFile, json(versions)],
  ]);
}

/** The files that are not as models, handlers and steps want them: each was changed by hand, or is out of date. */
export const staleTemplates = (contents: Content[]): string[] =>
  [...wanted(contents)].flatMap(([file, text]) => (read(file) === text ? [] : [file]));

/** Writes what has changed, with the next version. @returns the files written or removed. */
export function writeTemplates(contents: Content[]): string[] {
  mkdirSync(dir, { recursive: true });
  const stale = staleTemplates(contents);
  const files = wanted(contents);
  for (const file of stale) {
    const text = files.get(file);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  return stale;
}

/** The templates as the Modeler reads them. */
export const committedTemplates = (): Template[] =>
  readdirSync(dir)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')));
