import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Decision, readDecisions } from './decision.ts';
import { type Form, readForm } from './form.ts';
import { parseForm } from './form-file.ts';
import type { Job } from './jobs.ts';
import { type Model, readModel } from './model.ts';
import { type Finding, inFile, stumbled } from './rules/rule.ts';
import { type StepFields, steps } from './steps.ts';
import { Unreadable } from './unreadable.ts';

export type { Model } from './model.ts';
export { readModel, scopeOf, targets } from './model.ts';

/** A file as it lies below `bpmn/`. */
export interface Source {
  file: string;
  content: string;
}

/** What the rules look at: all models with what they refer to. */
export interface Project {
  models: Model[];
  decisions: Decision[];
  /** By form file name without `.form`. */
  forms: Map<string, Form>;
  /** By the step's key. */
  steps: Map<string, StepFields>;
  /** By the job's type. */
  jobs: Map<string, Job>;
  /** Files that cannot be read, a sentence each. What refers to them is not wrong for that. */
  unreadable: Finding[];
}

const files = (dir: string, ending: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((file) => file.endsWith(ending))
        .sort()
    : [];

/** The files below `bpmn/`: models, decision tables and forms. */
export function readSources(bpmnDir: string): Source[] {
  const sources = (dir: string, prefix: string, ending: string) =>
    files(dir, ending).map((file) => ({
      file: `${prefix}${file}`,
      content: readFileSync(join(dir, file), 'utf8'),
    }));
  return [
    ...sources(bpmnDir, '', '.bpmn'),
    ...sources(bpmnDir, '', '.dmn'),
    ...sources(join(bpmnDir, 'forms'), 'forms/', '.form'),
  ];
}

export const readProject = async (bpmnDir: string, jobs: Iterable<Job> = []): Promise<Project> =>
  await projectOf(readSources(bpmnDir), jobs);

/** Reads every file by itself: one that cannot be read does not hide the others. */
export async function projectOf(sources: Source[], jobs: Iterable<Job> = []): Promise<Project> {
  const unreadable: Finding[] = [];
  const ofKind = async <T>(ending: string, read: (source: Source) => T | Promise<T>): Promise<T[]> => {
    const wanted = sources.filter(({ file }) => file.endsWith(ending));
    const done = await Promise.all(
      wanted.map(async (source) => {
        try {
          return [await read(source)];
        } catch (error) {
          const sentence = error instanceof Unreadable ? error.sentence : stumbled(error);
          unreadable.push(...inFile(source.file, [sentence]));
          return [];
        }
      }),
    );
    return done.flat();
  };
  return {
    models: await ofKind('.bpmn', ({ file, content }) => readModel(file, content)),
    decisions: (await ofKind('.dmn', ({ file, content }) => readDecisions(file, content))).flat(),
    forms: new Map(
      await ofKind('.form', ({ file, content }): [string, Form] => [
        basename(file, '.form'),
        readForm(parseForm(content)),
      ]),
    ),
    steps: steps(),
    jobs: new Map([...jobs].map((job) => [job.type, job])),
    unreadable,
  };
}

/** Whether a file of this id is there but cannot be read: then it is no fault to refer to it. */
export const isUnreadable = ({ unreadable }: Project, file: string): boolean =>
  unreadable.some((finding) => finding.file === file);
