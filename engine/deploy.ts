import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createZeebeClient, type SdkLog, type ZeebeClient } from '../core/engine/zeebe-engine.ts';
import { assertServed } from './assert-served.ts';

/** What the engine keeps of a deployment: ids with their versions. */
export type Deployed = { processes: string[]; decisions: string[]; forms: string[] };

/** The client itself asks thrice within about 3 s; with the pauses between, all attempts take half a minute. */
const attempts = 7;
const modelFolder = join(import.meta.dirname, '..', 'bpmn');

/**
 * Deploys all models, decisions and forms below `folder` in one call, because they refer to each other by
 * `bindingType="deployment"`. The engine takes only what has changed since the last time. An engine that is not
 * there yet is asked again for about 30 s. A model whose job type no worker serves is refused. Rejects with the engine's reason, file by file, when it refuses.
 * @param grpcAddress host:port of the Zeebe gateway
 */
export const deployModels = async (grpcAddress: string, folder = modelFolder): Promise<Deployed> => {
  const resources = await readModels(folder);
  assertServed(resources);
  const zeebe = createZeebeClient(grpcAddress, silent);
  try {
    return await withRetries(grpcAddress, async () => summary(await zeebe.deployResources(resources)));
  } finally {
    await zeebe.close();
  }
};

/** What the client logs is said by the error that reaches the caller. */
const silent: SdkLog = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };

const readModels = async (folder: string) => {
  const files: string[] = [];
  for await (const file of glob('**/*.{bpmn,dmn,form}', { cwd: folder })) files.push(file);
  if (files.length === 0)
    throw new Error(`There is no model (.bpmn, .dmn, .form) in ${folder}: nothing to deploy.`);
  return await Promise.all(
    files.sort().map(async (file) => {
      const content = await readFile(join(folder, file));
      // The engine tells kinds apart by the name; the three keys only please the types.
      return { name: basename(file), process: content };
    }),
  );
};

const withRetries = async <T>(address: string, call: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      const { code, details } = grpcError(error);
      if (code === invalidArgument) throw refused(details);
      if (attempt === attempts || !transient.includes(code)) {
        throw new Error(
          `The models could not be deployed to ${address}: ${details}. Check that the engine runs there and is healthy.`,
        );
      }
      await sleep(Math.min(500 * attempt, 4_000));
    }
  }
};

const invalidArgument = 3;
/** DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, UNAVAILABLE. */
const transient = [4, 8, 10, 14];

const grpcError = (error: unknown): { code: number; details: string } => {
  const code = error instanceof Error && 'code' in error ? Number(error.code) : 2;
  const details = error instanceof Error && 'details' in error ? String(error.details) : String(error);
  return { code, details };
};

/** The engine's text names each file in quotes, followed by its reasons. */
const refused = (details: string): Error =>
  new Error(`The engine refuses the models; none of them is deployed. Correct in bpmn/:\n${details.trim()}`);

type Answer = Awaited<ReturnType<ZeebeClient['deployResources']>>;

const summary = ({ deployments }: Answer): Deployed => {
  const found: Deployed = { processes: [], decisions: [], forms: [] };
  for (const deployment of deployments as Record<string, { version: number } & Record<string, unknown>>[]) {
    const { process, decision, form } = deployment;
    if (process) found.processes.push(`${process.bpmnProcessId} v${process.version}`);
    if (decision) found.decisions.push(`${decision.dmnDecisionId} v${decision.version}`);
    if (form) found.forms.push(`${form.formId} v${form.version}`);
  }
  return found;
};
