import { randomUUID } from 'node:crypto';
import { type Logger, pino } from 'pino';
import type { Orm } from '../../core/database.ts';
import { at, givenDemand, inTransaction } from '../../core/deadlines/deadline.fixture.ts';
import type { Engine } from '../../core/engine/engine.ts';
import { TransientError } from '../../core/errors.ts';
import { enqueue } from '../../core/outbox/enqueue.ts';
import { type OutboxKind, OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { Step, type StepState } from '../../core/steps/step.entity.ts';
import type { RelayDeps } from './relay-deps.ts';

/** For tests: an engine that takes everything and shows nothing, but for what a test says; it keeps who asked what. */
export function fakeEngine(says: Partial<Engine> = {}): Engine & { asked: [string, ...unknown[]][] } {
  const asked: [string, ...unknown[]][] = [];
  const answers: Engine = {
    publishMessage: async () => {},
    findUserTask: async () => null,
    openUserTasks: async () => [],
    completeUserTask: async () => true,
    updateUserTask: async () => true,
    assignUserTask: async () => true,
    startProcess: async () => '1',
    endProcess: async () => true,
    keepMarker: async () => {},
    hasMarker: async () => true,
    isReady: async () => true,
    close: async () => {},
    ...says,
  };
  const kept =
    <A extends unknown[], R>(name: string, answer: (...parameters: A) => Promise<R>) =>
    async (...parameters: A): Promise<R> => {
      asked.push([name, ...parameters]);
      return await answer(...parameters);
    };
  return {
    ...answers,
    asked,
    publishMessage: kept('publishMessage', answers.publishMessage),
    findUserTask: kept('findUserTask', answers.findUserTask),
    openUserTasks: kept('openUserTasks', answers.openUserTasks),
    completeUserTask: kept('completeUserTask', answers.completeUserTask),
    updateUserTask: kept('updateUserTask', answers.updateUserTask),
    assignUserTask: kept('assignUserTask', answers.assignUserTask),
    startProcess: kept('startProcess', answers.startProcess),
    endProcess: kept('endProcess', answers.endProcess),
  };
}

/** For tests: what a call gets from an engine that is away. */
export const away = async (): Promise<never> => {
  throw new TransientError('The engine does not answer.');
};

/** The clock of `relayDeps`. */
const now = at('2026-09-30 10:00');
const aMinuteAgo = at('2026-09-30 09:59');

/** For tests: the relay's surroundings, with an engine of the test's. */
export const relayDeps = (orm: Orm, engine: Engine, log: Logger = pino({ level: 'silent' })): RelayDeps => ({
  orm,
  engine,
  clock: { now: async () => now },
  log,
  mailer: null,
});

/** For tests: a logger that keeps its lines. */
export function keptLog(): { log: Logger; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { log: pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) }), lines };
}

/** For tests: writes a row of the outbox. @returns its id, the messageId in the engine. */
export async function owe(
  orm: Orm,
  kind: OutboxKind,
  key: string,
  payload: Record<string, unknown> = {},
): Promise<string> {
  await inTransaction(orm, async (em) => enqueue(em, kind, key, payload));
  const row = await orm.em.fork().findOneOrFail(OutboxMessage, { key }, { orderBy: { seq: 'desc' } });
  return row.id;
}

export const rowOf = async (orm: Orm, id: string) => await orm.em.fork().findOneOrFail(OutboxMessage, { id });

/** For tests: a step as its start listener leaves it, or later. */
export async function givenStep(
  orm: Orm,
  change: {
    state?: StepState;
    userTaskKey?: string;
    wantedAssignee?: string | null;
    result?: Record<string, unknown>;
    dueAt?: Date | null;
    openedAt?: Date;
  } = {},
): Promise<{ id: string; demandId: string; elementInstanceKey: string }> {
  const demandId = await givenDemand(orm);
  const id = randomUUID();
  const elementInstanceKey = randomUUID();
  await inTransaction(orm, async (em) => {
    em.create(
      Step,
      {
        id,
        key: 'negotiate',
        name: '与客户洽谈',
        department: 'group-customer',
        state: 'open',
        demandId,
        processInstanceKey: '77',
        elementInstanceKey,
        openedAt: aMinuteAgo,
        dueAt: at('2026-10-09 17:30'),
        variables: {},
        ...change,
      },
      { persist: true },
    );
  });
  return { id, demandId, elementInstanceKey };
}

export const stepOf = async (orm: Orm, id: string) => await orm.em.fork().findOneOrFail(Step, { id });
