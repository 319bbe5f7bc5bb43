import type { Element } from '../element.ts';
import type { Model, Project } from '../project.ts';
import type { Names } from './names.ts';
import { lacking } from './reads.ts';

/** A variable that something reads and that is not written on every path to it. */
export interface Unwritten {
  file: string;
  element: Element;
  reader: 'gateway' | 'form' | 'decision' | 'job' | 'timer' | 'message';
  name: string;
  written: Names;
  /** Where a path comes from on which it is not written, when another brings it. */
  from: Element | undefined;
}

/** One walk through all models, from every message that starts one, into whatever they call. */
export interface Walk {
  project: Project;
  found: Map<string, Unwritten>;
  /** Variables at the end of a process, by the process and what it was called with; undefined while it is worked out. */
  ends: Map<string, Names | undefined>;
  /** What a scope has written at its end on every path. */
  scope: (model: Model, scope: Element, starts: Element[], entry: Names) => Names;
  /** The same of a called process, undefined when that cannot be said. */
  process: (processId: string, entry: Names) => Names | undefined;
}

/** What is written after an element, and what it read in vain. */
export interface Step {
  after: Names;
  lacks: { reader: Unwritten['reader']; name: string }[];
}

export const readBy = (reader: Unwritten['reader'], expressions: string[], written: Names): Step['lacks'] =>
  [...new Set(expressions.flatMap((expression) => lacking(expression, written)))].map((name) => ({
    reader,
    name,
  }));
