import type { Project } from './project.ts';
import { engineVersions } from './rules/engine-versions.ts';
import { formVariables } from './rules/form-variables.ts';
import { humanSteps } from './rules/human-steps.ts';
import { jobTypes } from './rules/job-types.ts';
import { layout } from './rules/layout.ts';
import { limitedStages } from './rules/limited-stages.ts';
import { names } from './rules/names.ts';
import { ownVariables } from './rules/own-variables.ts';
import { references } from './rules/references.ts';
import type { Fault, Rule } from './rules/rule.ts';

const rules: Rule[] = [
  engineVersions,
  names,
  jobTypes,
  humanSteps,
  formVariables,
  ownVariables,
  references,
  limitedStages,
  layout,
];

/** Every fault of every rule, a sentence each; empty when the models can be deployed as they are. */
export async function checkProject(project: Project): Promise<Fault[]> {
  return (await Promise.all(rules.map((rule) => rule(project)))).flat();
}
