import { SpanKind } from '@opentelemetry/api';
import { inSpan, type SpanFacts } from '../telemetry/span.ts';
import type { Engine } from './engine.ts';

/** The engine, each question to it a span: what the relay asks, and how long the engine takes to answer. */
export function tracedEngine(engine: Engine): Engine {
  const asked = async <T>(what: string, facts: SpanFacts, ask: () => Promise<T>): Promise<T> =>
    await inSpan(
      `engine ${what}`,
      { kind: SpanKind.CLIENT, facts: { 'messaging.system': 'zeebe', ...facts } },
      ask,
    );
  return {
    publishMessage: async (message) =>
      await asked(
        `publish ${message.name}`,
        {
          'messaging.operation.name': 'publish',
          'messaging.destination.name': message.name,
          'messaging.message.id': message.messageId,
        },
        async () => engine.publishMessage(message),
      ),
    findUserTask: async (where) =>
      await asked(
        'find user task',
        {
          'process.instance.key': where.processInstanceKey,
          'element.instance.key': where.elementInstanceKey,
        },
        async () => engine.findUserTask(where),
      ),
    completeUserTask: async (key, variables) =>
      await asked('complete user task', {}, async () => engine.completeUserTask(key, variables)),
    updateUserTask: async (key, change) =>
      await asked('update user task', {}, async () => engine.updateUserTask(key, change)),
    assignUserTask: async (key, assignee) =>
      await asked('assign user task', {}, async () => engine.assignUserTask(key, assignee)),
    startProcess: async (message) =>
      await asked(`start by ${message.name}`, {}, async () => engine.startProcess(message)),
    endProcess: async (key) =>
      await asked('end process', { 'process.instance.key': key }, async () => engine.endProcess(key)),
    keepMarker: async (id) => await engine.keepMarker(id),
    hasMarker: async (id) => await engine.hasMarker(id),
    // Asked every second or two for its own sake: no part of any case.
    openUserTasks: async (limit) => await engine.openUserTasks(limit),
    isReady: async () => await engine.isReady(),
    close: async () => await engine.close(),
  };
}
