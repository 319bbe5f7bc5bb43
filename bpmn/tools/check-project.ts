import type { Project } from './project.ts';
import { actionLink } from './rules/action-link.ts';
import { crossings } from './rules/crossings.ts';
import { decisionComplete } from './rules/decision-complete.ts';
import { decisionLint } from './rules/decision-lint.ts';
import { decisionOverlap } from './rules/decision-overlap.ts';
import { decisionUnreachable } from './rules/decision-unreachable.ts';
import { documentation } from './rules/documentation.ts';
import { ends } from './rules/ends.ts';
import { engineVersions } from './rules/engine-versions.ts';
import { expressions } from './rules/expressions.ts';
import { fileNames } from './rules/file-names.ts';
import { formLint } from './rules/form-lint.ts';
import { formVariables } from './rules/form-variables.ts';
import { humanSteps } from './rules/human-steps.ts';
import { ids } from './rules/ids.ts';
import { jobTypes } from './rules/job-types.ts';
import { knownFields } from './rules/known-fields.ts';
import { labels } from './rules/labels.ts';
import { layout } from './rules/layout.ts';
import { limitedStages } from './rules/limited-stages.ts';
import { messageSenders } from './rules/message-senders.ts';
import { ownVariables } from './rules/own-variables.ts';
import { readable } from './rules/readable.ts';
import { references } from './rules/references.ts';
import { type Finding, type Rule, stumbled } from './rules/rule.ts';
import { startedProcesses } from './rules/started-processes.ts';
import { writtenVariables } from './rules/written-variables.ts';

/** By the name of their file and of their page in docs/rules/. */
export const rules: Record<string, Rule> = {
  readable,
  'file-names': fileNames,
  ids,
  labels,
  documentation,
  ends,
  expressions,
  references,
  'started-processes': startedProcesses,
  'message-senders': messageSenders,
  'job-types': jobTypes,
  'human-steps': humanSteps,
  'own-variables': ownVariables,
  'limited-stages': limitedStages,
  'form-variables': formVariables,
  'known-fields': knownFields,
  'written-variables': writtenVariables,
  'form-lint': formLint,
  'action-link': actionLink,
  'decision-lint': decisionLint,
  'decision-complete': decisionComplete,
  'decision-overlap': decisionOverlap,
  'decision-unreachable': decisionUnreachable,
  'engine-versions': engineVersions,
  layout,
  crossings,
};

/** A finding with the rule that made it: docs/rules/<rule>.md says more. */
export interface RuleFinding extends Finding {
  rule: string;
}

/** Every finding of every rule, a sentence each; empty when the models can be deployed as they are. */
export async function checkProject(project: Project): Promise<RuleFinding[]> {
  const checks = Object.entries(rules).map(async ([rule, check]) =>
    (await withoutHiding(check, project)).map((finding) => ({ ...finding, rule })),
  );
  return (await Promise.all(checks)).flat();
}

/** A rule that fails is told as a finding, so that those of the others are still seen. */
async function withoutHiding(check: Rule, project: Project): Promise<Finding[]> {
  try {
    return await check(project);
  } catch (error) {
    return [{ file: '', ...stumbled(error) }];
  }
}
