import type { Model, Project } from '../project.ts';

/** What is wrong and what to do about it in the Modeler, in both languages. */
export interface Sentence {
  zh: string;
  en: string;
}

/** A sentence with the file it is about, as it lies below `bpmn/`. */
export interface Finding extends Sentence {
  file: string;
}

/** What a developer mends, not a process owner: one language is enough. */
export interface Fault {
  file: string;
  message: string;
}

export type Rule = (project: Project) => Finding[] | Promise<Finding[]>;

export const inFile = (file: string, sentences: Sentence[]): Finding[] =>
  sentences.map((sentence) => ({ file, ...sentence }));

/** A rule that looks at one model at a time: a model it stumbles over does not hide the faults of the others. */
export const perModel =
  (check: (model: Model, project: Project) => Sentence[]): Rule =>
  (project) =>
    project.models.flatMap((model) => {
      try {
        return inFile(model.file, check(model, project));
      } catch (error) {
        return inFile(model.file, [stumbled(error)]);
      }
    });

/** A fault of the check itself, told like any other. */
export const stumbled = (error: unknown): Sentence => {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `检查程序在这里出错（${reason}），请把文件交给开发人员。`,
    en: `The check itself failed here (${reason}): please give the file to a developer.`,
  };
};
