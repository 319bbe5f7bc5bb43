import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobs } from './jobs.ts';
import { type Project, projectOf } from './project.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

/** Every rule's examples: the folders below its own. */
export const casesOf = (rule: string): string[] => readdirSync(join(fixtures, rule)).sort();

/**
 * A folder of fixtures is a small `bpmn/`, its files with `.txt` at the end: everything else below bpmn/ is deployed.
 */
export async function fixtureProject(rule: string, name: string): Promise<Project> {
  const folder = join(fixtures, rule, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  const sources = files.sort().map((file) => ({
    file: file.slice(0, -'.txt'.length),
    content: readFileSync(join(folder, file), 'utf8'),
  }));
  return await projectOf(sources, jobs());
}
