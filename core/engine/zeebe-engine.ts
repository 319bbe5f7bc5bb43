import { Camunda8 } from '@camunda8/sdk';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { TransientError } from '../errors.ts';
import { endSilentBeginnings } from './end-silent-beginnings.ts';
import type { Engine, UserTask } from './engine.ts';
import { parseKeysAsText } from './keys-as-text.ts';

/** Where the SDK's own log lines go: the project's pino. */
export type SdkLog = Record<
  'info' | 'warn' | 'error' | 'debug' | 'trace',
  (message: string | undefined, ...meta: unknown[]) => void
>;

/**
 * The official SDK's gRPC client with bounded retries: its default repeats for ever on UNAVAILABLE, which
 * would hide an engine that is away. This is the one place where the SDK is configured.
 */
export function createZeebeClient(grpcAddress: string, log: SdkLog) {
  endSilentBeginnings(Number(new URL(`grpc://${grpcAddress}`).port));
  const camunda = new Camunda8({
    CAMUNDA_OAUTH_DISABLED: true,
    CAMUNDA_LOG_LEVEL: 'error',
    ZEEBE_GRPC_ADDRESS: `grpc://${grpcAddress}`,
    logger: log,
    zeebeGrpcSettings: {
      ZEEBE_CLIENT_LOG_LEVEL: 'NONE',
      ZEEBE_GRPC_CLIENT_RETRY: true,
      ZEEBE_GRPC_CLIENT_MAX_RETRIES: 2,
      ZEEBE_GRPC_CLIENT_MAX_RETRY_TIMEOUT_SECONDS: 5,
      // A connection that carries nothing any more (half open) is given up after 41 s, not after the client's 480 s. The
      // gateway takes a ping every 30 s and no more (`minKeepAliveInterval`).
      GRPC_KEEPALIVE_TIME_MS: 31_000,
      GRPC_KEEPALIVE_TIMEOUT_MS: 10_000,
    },
  });
  return camunda.getZeebeGrpcApiClient();
}
export type ZeebeClient = ReturnType<typeof createZeebeClient>;

const Key = Type.Union([Type.String(), Type.Number()]);
const UserTaskPage = Type.Object({
  items: Type.Array(
    Type.Object({
      // 8.6 says `key` and `userTaskKey` in different releases; one of them is there.
      key: Type.Optional(Key),
      userTaskKey: Type.Optional(Key),
      elementInstanceKey: Key,
      assignee: Type.Optional(Type.Union([Type.String(), Type.Null()])),
    }),
  ),
});

const GONE = new Set([404, 409]);

const Started = Type.Object({ processInstanceKey: Key });

/** Name of the message that stays in the engine's state for as long as it lives. */
const MARKER = 'engine-life';
const HUNDRED_YEARS_MS = 3_155_760_000_000;

/**
 * The engine behind Zeebe's gateway: gRPC for messages and jobs, REST `/v2` for user tasks.
 * @param restAddress http://host:port
 */
export function createZeebeEngine(client: ZeebeClient, restAddress: string): Engine {
  async function rest(
    method: string,
    path: string,
    body: unknown,
  ): Promise<{ status: number; text: string }> {
    try {
      const response = await fetch(new URL(path, restAddress), {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(10_000),
      });
      const text = await response.text();
      if (response.ok || GONE.has(response.status)) return { status: response.status, text };
      throw new TransientError(
        `The engine answered ${response.status} to ${method} ${path}: ${text.slice(0, 300)}`,
      );
    } catch (error) {
      if (error instanceof TransientError) throw error;
      throw new TransientError(`The engine does not answer at ${restAddress}: ${String(error)}`);
    }
  }

  async function search(filter: Record<string, unknown>, limit: number): Promise<UserTask[]> {
    const { text } = await rest('POST', '/v2/user-tasks/search', {
      filter: { state: 'CREATED', ...filter },
      sort: [{ field: 'creationDate', order: 'desc' }],
      page: { limit },
    });
    const page = parseKeysAsText(text);
    if (!Value.Check(UserTaskPage, page))
      throw new TransientError(`The engine's task list is not understood: ${text.slice(0, 300)}`);
    return page.items.flatMap((item) => {
      const key = item.userTaskKey ?? item.key;
      return key === undefined
        ? []
        : [
            {
              key: String(key),
              elementInstanceKey: String(item.elementInstanceKey),
              assignee: item.assignee || null,
            },
          ];
    });
  }

  /** Publishes the marker for so long. @returns whether the engine had it already. */
  async function publishMarker(id: string, timeToLive: number): Promise<boolean> {
    try {
      const message = { name: MARKER, correlationKey: id, messageId: id, timeToLive, variables: {} };
      await client.publishMessage(message);
      return false;
    } catch (error) {
      if (String(error).includes('ALREADY_EXISTS')) return true;
      throw new TransientError(`The engine does not say whether it is the one it was: ${String(error)}`);
    }
  }

  return {
    async publishMessage(message) {
      try {
        await client.publishMessage({
          name: message.name,
          correlationKey: message.correlationKey,
          messageId: message.messageId,
          timeToLive: message.timeToLiveMs,
          variables: JSON.parse(JSON.stringify(message.variables)),
        });
      } catch (error) {
        // The same messageId again: the first publication arrived, only its answer was lost.
        if (String(error).includes('ALREADY_EXISTS')) return;
        throw new TransientError(`The engine did not take the message ${message.name}: ${String(error)}`);
      }
    },
    async findUserTask({ processInstanceKey, elementId, elementInstanceKey }) {
      // An unknown filter field is ignored without a word, so the instance is matched here.
      const tasks = await search({ processInstanceKey, elementId }, 100);
      return tasks.find((task) => task.elementInstanceKey === elementInstanceKey) ?? null;
    },
    openUserTasks: async (limit) => await search({}, limit),
    async completeUserTask(key, variables) {
      return (await rest('POST', `/v2/user-tasks/${key}/completion`, { variables })).status < 300;
    },
    async updateUserTask(key, change) {
      return (await rest('PATCH', `/v2/user-tasks/${key}`, { changeset: change })).status < 300;
    },
    async assignUserTask(key, assignee) {
      const answer =
        assignee === null
          ? await rest('DELETE', `/v2/user-tasks/${key}/assignee`, undefined)
          : await rest('POST', `/v2/user-tasks/${key}/assignment`, { assignee, allowOverride: true });
      return answer.status < 300;
    },
    async startProcess({ name, correlationKey, variables }) {
      const { status, text } = await rest('POST', '/v2/messages/correlation', {
        name,
        correlationKey,
        variables,
      });
      if (status === 404) return null;
      const started = parseKeysAsText(text);
      if (!Value.Check(Started, started))
        throw new TransientError(`The engine's answer to ${name} is not understood: ${text.slice(0, 300)}`);
      return String(started.processInstanceKey);
    },
    async endProcess(key) {
      return (await rest('POST', `/v2/process-instances/${key}/cancellation`, {})).status < 300;
    },
    keepMarker: async (id) => void (await publishMarker(id, HUNDRED_YEARS_MS)),
    // One that lives for no time is refused like any other whose id the engine has, and else forgotten at once.
    hasMarker: async (id) => await publishMarker(id, 0),
    async isReady() {
      try {
        const topology = await client.topology();
        return topology.brokers.some((broker) =>
          broker.partitions.some(
            (partition) => Number(partition.role) === 0 || String(partition.role) === 'LEADER',
          ),
        );
      } catch {
        return false;
      }
    },
    close: async () => void (await client.close()),
  };
}
