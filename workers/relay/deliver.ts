import type { InferEntity } from '@mikro-orm/postgresql';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import type { Orm } from '../../core/database.ts';
import { beginDemand } from '../../core/demands/begin-demand.ts';
import { Demand } from '../../core/demands/demand.entity.ts';
import { DomainError } from '../../core/errors.ts';
import { enterHandling } from '../../core/faults/enter-handling.ts';
import { Notification } from '../../core/notifications/notification.entity.ts';
import { InboxEntry } from '../../core/outbox/inbox-entry.entity.ts';
import type { OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { beginRestart } from '../../core/reconciliation/restart-case.ts';
import { Step, type StepState } from '../../core/steps/step.entity.ts';
import type { RelayDeps } from './relay-deps.ts';

/** Done, or to be tried again in `retryInMs`; `error` is told to the operator, its absence means "not visible yet". */
export type Delivery = { done: true } | { done: false; retryInMs: number; error?: string };

const DONE: Delivery = { done: true };
/**
 * The engine's read model shows a user task 1–2 s after it exists. One that stays away for half a minute is
 * something an operator should see, and asked for less often.
 */
const notVisible = (attempts: number, stepId: string): Delivery =>
  attempts < 60
    ? { done: false, retryInMs: 400 }
    : { done: false, retryInMs: 15_000, error: `The engine shows no open user task for step ${stepId}.` };

const DAY_MS = 86_400_000;

type Deps = Pick<RelayDeps, 'orm' | 'engine' | 'clock' | 'mailer'>;

/** Carries out one row of the outbox. @throws TransientError when the engine is away. */
export async function deliver(
  { orm, engine, clock, mailer }: Deps,
  message: InferEntity<typeof OutboxMessage>,
): Promise<Delivery> {
  const { id: messageId, key, kind, payload } = message;
  const publish = async (name: string, timeToLiveMs: number) =>
    await engine.publishMessage({ name, correlationKey: key, messageId, timeToLiveMs, variables: payload });
  const onTask = async (states: StepState[], act: OnTask) =>
    await onUserTask({ orm, engine }, message, states, act);

  switch (kind) {
    case 'start-demand':
      if (await isCancelled(orm, key)) return DONE;
      await publish('demand-received', DAY_MS);
      await orm.em
        .fork()
        .transactional(async (em) => await beginDemand(em, { now: await clock.now(), demandId: key }));
      return DONE;
    case 'cancel-demand':
      // Buffered for a day: it also ends a flow that starts after it.
      await publish('demand-cancelled', DAY_MS);
      return DONE;
    case 'deadline-changed':
      await publish('deadline-changed', DAY_MS / 24);
      return DONE;
    case 'deadline-advanced':
      await publish('deadline-advanced', DAY_MS);
      return DONE;
    case 'start-fault':
      await publish('fault-reported', DAY_MS);
      await orm.em
        .fork()
        .transactional(async (em) => await enterHandling(em, { now: await clock.now(), faultId: key }));
      return DONE;
    case 'resume-service':
      await publish('resume-requested', DAY_MS);
      return DONE;
    case 'service-closed':
      await publish('service-closed', DAY_MS);
      return DONE;
    case 'send-mail':
      return await sendMail({ orm, mailer }, key);
    case 'complete-step':
      return await onTask(['completing'], async (taskKey, step) =>
        engine.completeUserTask(taskKey, step.result ?? {}),
      );
    case 'update-step':
      return await onTask(['open', 'completing'], async (taskKey, step) =>
        engine.updateUserTask(taskKey, {
          ...(step.dueAt ? { dueDate: toShanghaiIso(step.dueAt) } : {}),
          priority: step.priority,
          candidateGroups: [step.department],
        }),
      );
    case 'assign-step':
      return await onTask(['open', 'completing'], async (taskKey, step) =>
        engine.assignUserTask(taskKey, step.wantedAssignee ?? null),
      );
    case 'replay-step':
      return await onTask(['completed'], async (taskKey, step) =>
        engine.completeUserTask(taskKey, step.result ?? {}),
      );
    case 'restart-case': {
      const left = await beginRestart({ orm, engine, now: await clock.now() }, key);
      return left === null ? DONE : { done: false, ...left };
    }
    default:
      throw new DomainError(
        'unknown-outbox-kind',
        500,
        `The relay does not know what to do with ${String(kind)}.`,
      );
  }
}

/** A message to a customer; one that was sent is not sent again. */
async function sendMail({ orm, mailer }: Pick<Deps, 'orm' | 'mailer'>, id: string): Promise<Delivery> {
  const em = orm.em.fork();
  const row = await em.findOne(Notification, { id });
  if (row === null || row.sentAt || !row.address || mailer === null) return DONE;
  const [subject = '', ...text] = row.text.split('\n');
  await mailer.send({ id, to: row.address, subject, text: text.join('\n').trim() });
  row.sentAt = new Date();
  await em.flush();
  return DONE;
}

const isCancelled = async (orm: Deps['orm'], demandId: string): Promise<boolean> =>
  (await orm.em.fork().findOne(Demand, { id: demandId }))?.state === 'cancelled';

/** Whether the task of a step that was completed long ago was completed again: then its end listener has been here. */
const isReplayed = async (
  orm: Orm,
  { processInstanceKey, elementInstanceKey }: InferEntity<typeof Step>,
): Promise<boolean> =>
  (await orm.em.fork().count(InboxEntry, { processInstanceKey, elementInstanceKey, jobType: 'close-step' })) >
  0;

/** Does something with a step's user task. @returns false: the task is gone */
type OnTask = (taskKey: string, step: InferEntity<typeof Step>) => Promise<boolean>;

/** Finds the step's user task and does something with it, as long as the step is in one of these states. */
async function onUserTask(
  { orm, engine }: Pick<Deps, 'orm' | 'engine'>,
  { key: stepId, attempts, kind }: InferEntity<typeof OutboxMessage>,
  states: StepState[],
  act: OnTask,
): Promise<Delivery> {
  const step = await orm.em.fork().findOne(Step, { id: stepId });
  if (step === null || !states.includes(step.state)) return DONE;
  const taskKey =
    step.userTaskKey ??
    (
      await engine.findUserTask({
        processInstanceKey: step.processInstanceKey,
        elementId: step.key,
        elementInstanceKey: step.elementInstanceKey,
      })
    )?.key;
  // False: the task is gone. Then a person was first, and close-step is about to say so, or has.
  if (taskKey !== undefined && (await act(taskKey, step))) return DONE;
  return kind === 'replay-step' && (await isReplayed(orm, step)) ? DONE : notVisible(attempts, stepId);
}
