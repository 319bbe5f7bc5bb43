import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json' with { type: 'json' };
import { stepDefinitions } from '../../core/steps/definitions.ts';
import { type Element, list, one } from './element.ts';
import { type Form, readForm } from './form.ts';

export interface Model {
  /** The file's name, as messages show it. */
  file: string;
  xml: string;
  definitions: Element;
  process: Element;
  /** Every element of the flow, those inside sub-processes included. */
  elements: Element[];
  warnings: string[];
}

export interface StepFields {
  /** From the process, or made ready when the step is opened. */
  shows: string[];
  takes: string[];
}

/** What the rules look at: all models with what they refer to. */
export interface Project {
  models: Model[];
  decisions: Set<string>;
  /** By form file name without `.form`. */
  forms: Map<string, Form>;
  /** What the service hands to the form of a step and takes from it, by the step's key. */
  steps: Map<string, StepFields>;
  /** The job types that have a worker. */
  jobTypes: Set<string>;
}

const files = (dir: string, ending: string): string[] =>
  existsSync(dir)
    ? readdirSync(dir)
        .filter((file) => file.endsWith(ending))
        .sort()
    : [];

const allElements = (scope: Element): Element[] =>
  list(scope, 'flowElements').flatMap((element) => [element, ...allElements(element)]);

/** Reads one model. @throws Error when the file is no BPMN with a process. */
export async function readModel(file: string, xml: string): Promise<Model> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml);
  const definitions = rootElement as unknown as Element;
  const process = list(definitions, 'rootElements').find((element) => element.$type === 'bpmn:Process');
  if (process === undefined) throw new Error(`${file}：文件里没有流程。`);
  const elements = allElements(process);
  return { file, xml, definitions, process, elements, warnings: warnings.map((warning) => warning.message) };
}

export async function readProject(bpmnDir: string, jobTypes: Set<string>): Promise<Project> {
  const models = files(bpmnDir, '.bpmn').map((file) =>
    readModel(file, readFileSync(join(bpmnDir, file), 'utf8')),
  );
  const decisionIds = files(bpmnDir, '.dmn').flatMap((file) =>
    [...readFileSync(join(bpmnDir, file), 'utf8').matchAll(/<decision\s[^>]*?id="([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  const formsDir = join(bpmnDir, 'forms');
  return {
    models: await Promise.all(models),
    decisions: new Set(decisionIds),
    forms: new Map(
      files(formsDir, '.form').map((file) => [
        basename(file, '.form'),
        readForm(JSON.parse(readFileSync(join(formsDir, file), 'utf8'))),
      ]),
    ),
    steps: new Map(
      stepDefinitions().map(({ key, shows, prepares = [], result }) => [
        key,
        { shows: [...shows, ...prepares], takes: Object.keys(result.properties) },
      ]),
    ),
    jobTypes,
  };
}

/** The scope an element lies in: the process or a sub-process. */
export const scopeOf = (element: Element): Element | undefined => element.$parent;

export const targets = (element: Element): Element[] =>
  list(element, 'outgoing').flatMap((flow) => one(flow, 'targetRef') ?? []);
