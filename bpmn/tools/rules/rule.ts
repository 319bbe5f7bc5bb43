import type { Project } from '../project.ts';

/** What is wrong, where, and what to do about it in the Modeler. */
export interface Fault {
  file: string;
  message: string;
}

export type Rule = (project: Project) => Fault[] | Promise<Fault[]>;
