import { Value } from 'typebox/value';
import { organizeAcceptance } from '../acceptance/steps/organize-acceptance.ts';
import { assessAdjustment } from '../adjustment/steps/assess-adjustment.ts';
import { changeConfiguration } from '../adjustment/steps/change-configuration.ts';
import { acceptClosure } from '../closure/steps/accept-closure.ts';
import { releaseResources } from '../closure/steps/release-resources.ts';
import { resumeAccessEnd } from '../closure/steps/resume-access-end.ts';
import { reviseClosure } from '../closure/steps/revise-closure.ts';
import { suspendAccessEnd } from '../closure/steps/suspend-access-end.ts';
import { agreeHandling } from '../construction/steps/agree-handling.ts';
import { installUserSide } from '../construction/steps/install-user-side.ts';
import { openNetwork } from '../construction/steps/open-network.ts';
import { acceptFault } from '../faults/steps/accept-fault.ts';
import { confirmRecovery } from '../faults/steps/confirm-recovery.ts';
import { diagnoseFault } from '../faults/steps/diagnose-fault.ts';
import { inspectReply } from '../faults/steps/inspect-reply.ts';
import { locateCoreFault } from '../faults/steps/locate-core-fault.ts';
import { releaseHold } from '../faults/steps/release-hold.ts';
import { repairAccess } from '../faults/steps/repair-access.ts';
import { repairLocalCore } from '../faults/steps/repair-local-core.ts';
import { repairProvincialCore } from '../faults/steps/repair-provincial-core.ts';
import { approveProject } from '../presale/steps/approve-project.ts';
import { confirmResources } from '../presale/steps/confirm-resources.ts';
import { designSolution } from '../presale/steps/design-solution.ts';
import { draftTemplate } from '../presale/steps/draft-template.ts';
import { negotiate } from '../presale/steps/negotiate.ts';
import { planOptimization } from '../presale/steps/plan-optimization.ts';
import { planSolution } from '../presale/steps/plan-solution.ts';
import { verifyTemplate } from '../presale/steps/verify-template.ts';
import { acceptProvisioning } from '../provisioning/steps/accept-provisioning.ts';
import { applyProvisioning } from '../provisioning/steps/apply-provisioning.ts';
import { buildAccessEnd } from '../provisioning/steps/build-access-end.ts';
import { buildProject } from '../provisioning/steps/build-project.ts';
import { resolveShortage } from '../provisioning/steps/resolve-shortage.ts';
import { changeStatus } from '../status-change/steps/change-status.ts';
import { transferStatus } from '../status-change/steps/transfer-status.ts';
import type { FaultStepContext, StepContext, StepDefinition } from './definition.ts';

const definitions = new Map<string, StepDefinition>(
  [
    planSolution,
    draftTemplate,
    verifyTemplate,
    confirmResources,
    approveProject,
    planOptimization,
    designSolution,
    negotiate,
    applyProvisioning,
    acceptProvisioning,
    buildProject,
    buildAccessEnd,
    resolveShortage,
    openNetwork,
    installUserSide,
    agreeHandling,
    transferStatus,
    changeStatus,
    organizeAcceptance,
    assessAdjustment,
    changeConfiguration,
    acceptClosure,
    reviseClosure,
    releaseResources,
    suspendAccessEnd,
    resumeAccessEnd,
    acceptFault,
    diagnoseFault,
    repairAccess,
    releaseHold,
    locateCoreFault,
    repairLocalCore,
    repairProvincialCore,
    confirmRecovery,
    inspectReply,
  ].map((definition) => [definition.key, definition]),
);

/** The definition of a human step by its element id; undefined for a step that only a model knows. */
export const stepDefinition = (key: string): StepDefinition | undefined => definitions.get(key);

/** Every human step this release knows. */
export const stepDefinitions = (): StepDefinition[] => [...definitions.values()];

/** The case of the context is that of the step: `contextOf` in open-step.ts and close-step.ts sees to it. */
type AnyContext = StepContext | FaultStepContext;

/** Of all variables in sight, those the form of this step writes. */
export function pickResult(
  definition: StepDefinition,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(definition.result.properties).flatMap((name) =>
      name in variables ? [[name, variables[name]]] : [],
    ),
  );
}

/**
 * What binds, by whatever way a result came: the shape, then the meaning.
 * @returns one sentence per fault, in Chinese where a person typed; empty when the result can take effect.
 */
export async function checkStepResult(
  definition: StepDefinition,
  result: Record<string, unknown>,
  context: AnyContext,
): Promise<string[]> {
  if (!Value.Check(definition.result, result)) {
    const faults = Value.Errors(definition.result, result).map(
      (fault) => `“${fault.instancePath || '/'}”的值不符合要求：${fault.message}。`,
    );
    return [...new Set(faults)];
  }
  return await definition.check(result as never, context as never);
}

/** Carries out a checked result. @returns the process variables to set. */
export async function applyStepResult(
  definition: StepDefinition,
  result: Record<string, unknown>,
  context: AnyContext,
): Promise<Record<string, unknown>> {
  return await definition.apply(result as never, context as never);
}
