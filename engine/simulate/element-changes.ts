import type { NamedFile } from '../../core/models/model-files.ts';
import { type ModelElement, type ModelProcess, readProcess } from '../../core/models/read-process.ts';

/** added and changed are coloured in the new picture, removed and changed in the old one. */
export type ElementChange = 'added' | 'removed' | 'changed';

/** A process of which a picture is drawn: its file on both sides, and what differs. */
export interface ComparedProcess {
  id: string;
  name: string;
  before: string | null;
  after: string | null;
  changes: Map<string, ElementChange>;
  /** Every element and flow by its id: what it is called. */
  names: Map<string, string>;
}

/** Every process of the two sets of models, whether it differs or not; in the order of the files. */
export async function compareModels(before: NamedFile[], after: NamedFile[]): Promise<ComparedProcess[]> {
  const touched = changedReferences(before, after);
  const names = [...new Set([...before, ...after].map(({ name }) => name))].filter((name) =>
    name.endsWith('.bpmn'),
  );
  return await Promise.all(
    names.sort().map(async (name) => {
      const [was, is] = [contentOf(before, name), contentOf(after, name)];
      const old = was === null ? null : await readProcess(name, was);
      const now = is === null ? null : await readProcess(name, is);
      return {
        id: now?.id ?? old?.id ?? name,
        name: now?.name ?? old?.name ?? name,
        before: was,
        after: is,
        changes: changesOf(old, now, touched),
        names: new Map([...namesOf(old), ...namesOf(now)]),
      };
    }),
  );
}

const contentOf = (files: NamedFile[], name: string): string | null =>
  files.find((file) => file.name === name)?.content ?? null;

const namesOf = (process: ModelProcess | null): [string, string][] =>
  [...(process?.elements.values() ?? [])].map(({ id, name }) => [id, name]);

/** Ids of the decisions and forms whose file differs: what an element refers to them by. */
function changedReferences(before: NamedFile[], after: NamedFile[]): Set<string> {
  const ids = after.flatMap(({ name, content }) => {
    if (name.endsWith('.bpmn') || contentOf(before, name) === content) return [];
    return name.endsWith('.form')
      ? [name.slice('forms/'.length, -'.form'.length)]
      : [...content.matchAll(/<(?:\w+:)?decision\s[^>]*?\bid="([^"]+)"/g)].map(([, id = '']) => id);
  });
  return new Set(ids);
}

function changesOf(
  before: ModelProcess | null,
  after: ModelProcess | null,
  touched: Set<string>,
): Map<string, ElementChange> {
  const changes = new Map<string, ElementChange>();
  for (const id of before?.elements.keys() ?? [])
    if (after?.elements.has(id) !== true) changes.set(id, 'removed');
  for (const [id, element] of after?.elements ?? []) {
    const old = before?.elements.get(id);
    if (old === undefined) changes.set(id, 'added');
    else if (isChanged(old, element) || refersTo(element, touched)) changes.set(id, 'changed');
  }
  return changes;
}

const isChanged = (old: ModelElement, now: ModelElement): boolean =>
  old.type !== now.type ||
  old.scope.join('/') !== now.scope.join('/') ||
  [...new Set([...old.aspects.keys(), ...now.aspects.keys()])].some(
    (aspect) => old.aspects.get(aspect) !== now.aspects.get(aspect),
  );

const refersTo = ({ aspects }: ModelElement, touched: Set<string>): boolean =>
  ['决策', '表单'].some((aspect) => touched.has(aspects.get(aspect) ?? ''));
