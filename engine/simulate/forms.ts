import type { NamedFile } from '../../core/models/model-files.ts';

/** The forms of a set of models, parsed, by the step they belong to: a form has its step's key as id. */
export const formsOf = (files: NamedFile[]): Map<string, unknown> =>
  new Map(
    files.flatMap(({ name, content }) =>
      name.endsWith('.form')
        ? [[name.slice('forms/'.length, -'.form'.length), JSON.parse(content)] as const]
        : [],
    ),
  );
