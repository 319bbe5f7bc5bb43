import { basename } from 'node:path';
import type { SdkLog, ZeebeClient } from '../engine/zeebe-engine.ts';
import { TransientError, UnprocessableError } from '../errors.ts';
import { latestDefinitions, modelOf } from './engine-definitions.ts';
import type { Deployed, ModelEngine, MoveAnswer } from './model-engine.ts';
import type { NamedFile } from './model-files.ts';
import { runningInstances } from './running-instances.ts';

/** gRPC: INVALID_ARGUMENT, NOT_FOUND, FAILED_PRECONDITION (invalid state). */
const REFUSED = 3;
const GONE = 5;
const INVALID_STATE = 9;

/** Tries of a move that met another command of the same instance. */
const TRIES = 4;
const PAUSE_MS = 250;

/** What the client logs is said by the error that reaches the caller. */
const silent: SdkLog = { info() {}, warn() {}, error() {}, debug() {}, trace() {} };

const details = (error: unknown): { code: number; text: string } => ({
  code: error instanceof Error && 'code' in error ? Number(error.code) : 2,
  text: error instanceof Error && 'details' in error ? String(error.details) : String(error),
});

/**
 * The engine as releases need it: gRPC to deploy and to move, the exporter's records to look at what runs.
 * @param grpcAddress host:port
 * @param recordsUrl OpenSearch, http://host:port; undefined where it cannot be reached
 */
export function createModelEngine(
  grpcAddress: string,
  recordsUrl: string | undefined,
): ModelEngine & { close(): Promise<void> } {
  // Loaded when it is needed: most processes never deploy anything, and the SDK takes its memory.
  let client: Promise<ZeebeClient> | undefined;
  const zeebe = async (): Promise<ZeebeClient> => {
    client ??= import('../engine/zeebe-engine.ts').then(({ createZeebeClient }) =>
      createZeebeClient(grpcAddress, silent),
    );
    return await client;
  };
  return {
    deploy: async (files) => await deploy(await zeebe(), grpcAddress, files),
    listsCases: recordsUrl !== undefined,
    running: async () => (recordsUrl === undefined ? null : await runningInstances(recordsUrl)),
    model: async (key) => (recordsUrl === undefined ? null : await modelOf(recordsUrl, key)),
    latest: async () => (recordsUrl === undefined ? null : await latestDefinitions(recordsUrl)),
    move: async (instanceKey, definitionKey, ids) =>
      await move(await zeebe(), instanceKey, definitionKey, ids),
    close: async () => void (await (await client)?.close()),
  };
}

async function deploy(zeebe: ZeebeClient, address: string, files: NamedFile[]): Promise<Deployed[]> {
  try {
    const answer = await zeebe.deployResources(
      files.map(({ name, content }) => ({ name: basename(name), process: Buffer.from(content, 'utf8') })),
    );
    return definitionsOf(answer.deployments, files);
  } catch (error) {
    const { code, text } = details(error);
    if (code === REFUSED)
      throw new UnprocessableError('models-refused', `引擎不接受这些模型，什么都没有部署：\n${text.trim()}`, {
        faults: [{ pointer: '/files', message: text.trim() }],
      });
    throw new TransientError(`The engine does not answer at ${address}: ${text}. Nothing is kept.`);
  }
}

type Parts = Record<string, Record<string, unknown> | null | undefined>;

/** The engine names a file by its last part; a decision names its requirements, which name the file. */
function definitionsOf(deployments: unknown[], files: NamedFile[]): Deployed[] {
  const parts = deployments as Parts[];
  const fileOf = (resource: unknown): string =>
    files.find(({ name }) => basename(name) === String(resource))?.name ?? String(resource);
  const requirements = new Map(
    parts.flatMap(({ decisionRequirements: one }) =>
      one ? [[String(one.decisionRequirementsKey), fileOf(one.resourceName)] as const] : [],
    ),
  );
  return parts.flatMap(({ process, decision, form }): Deployed[] => {
    if (process)
      return [
        {
          kind: 'process',
          id: String(process.bpmnProcessId),
          version: Number(process.version),
          key: String(process.processDefinitionKey),
          file: fileOf(process.resourceName),
        },
      ];
    if (decision)
      return [
        {
          kind: 'decision',
          id: String(decision.dmnDecisionId),
          version: Number(decision.version),
          key: String(decision.decisionKey),
          file: requirements.get(String(decision.decisionRequirementsKey)) ?? '',
        },
      ];
    if (form)
      return [
        {
          kind: 'form',
          id: String(form.formId),
          version: Number(form.version),
          key: String(form.formKey),
          file: fileOf(form.resourceName),
        },
      ];
    return [];
  });
}

async function move(
  zeebe: ZeebeClient,
  processInstanceKey: string,
  targetProcessDefinitionKey: string,
  ids: string[],
): Promise<MoveAnswer> {
  const mappingInstructions = ids.map((id) => ({ sourceElementId: id, targetElementId: id }));
  for (let attempt = 1; ; attempt++) {
    try {
      await zeebe.migrateProcessInstance({
        processInstanceKey,
        migrationPlan: { targetProcessDefinitionKey, mappingInstructions },
      });
      return { outcome: 'moved' };
    } catch (error) {
      const { code, text } = details(error);
      const busy = /concurrent command|pending message subscription/.test(text);
      if (busy && attempt < TRIES) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
        continue;
      }
      if (code === GONE) return { outcome: 'kept', reason: '办理已经结束' };
      if (code === REFUSED || code === INVALID_STATE)
        return { outcome: 'kept', reason: `引擎不允许：${text}` };
      throw new TransientError(`The engine did not answer to a move: ${text}`);
    }
  }
}
