import { createHash } from 'node:crypto';
import type { Content, Template } from './template.ts';

/** By template id: the version in force and the hash of what it says. */
export type Versions = Record<string, { version: number; sha256: string }>;

/** The Modeler knows by this that a template is one of Camunda 8; an editor that follows it checks the file. */
const $schema = '../../node_modules/@camunda/zeebe-element-templates-json-schema/resources/schema.json';

const hashOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

/**
 * Gives every template its version: that of before when it says the same, else one more, so that the Modeler
 * offers the new one to the models that use the old.
 */
export function versioned(
  contents: Content[],
  before: Versions,
): { templates: Template[]; versions: Versions } {
  const versions = Object.fromEntries(
    contents
      .map((content): [string, Versions[string]] => {
        const sha256 = hashOf(content);
        const known = before[content.id];
        const version = known === undefined ? 1 : known.version + (known.sha256 === sha256 ? 0 : 1);
        return [content.id, { version, sha256 }];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const templates = contents.map(({ id, name, description, ...rest }) => ({
    $schema,
    id,
    name,
    description,
    version: versions[id]?.version ?? 1,
    engines: { camunda: '>=8.6' },
    ...rest,
  }));
  return { templates, versions };
}
