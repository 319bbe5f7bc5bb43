import { defineEntity, p } from '@mikro-orm/core';
import { personalJson } from '../privacy/personal-types.ts';
import { currentTraceparent } from '../telemetry/traceparent.ts';

/**
 * What the service owes the engine, written in the transaction of the effect that caused it and carried out by
 * the relay, at least once. Rows are taken by when they are due, but twenty at a time and a failed one later: there is no
 * order to rely on, not even per `key`. What is carried out reads the state of then (a step's row, the deadline a
 * woken escalation asks for), so that a late row does no harm. The row's id is the messageId in the engine.
 */
export const OutboxMessage = defineEntity({
  name: 'OutboxMessage',
  tableName: 'outbox_message',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string').autoincrement().unique(),
    /** Which relay handler carries it out: see `workers/relay/`. */
    kind: p.string().$type<OutboxKind>(),
    /** What it is about (demand, deadline, step id): the correlation key of its message. */
    key: p.string(),
    payload: personalJson<Record<string, unknown>>('outbox_message.payload'),
    /** Technical times of the database's machine: back-off has nothing to do with working days. */
    createdAt: p.datetime().defaultRaw('now()'),
    nextAttemptAt: p.datetime().defaultRaw('now()'),
    attempts: p.integer().default(0),
    doneAt: p.datetime().nullable(),
    lastError: p.text().nullable(),
    /** The request or job that owes it (W3C traceparent): its delivery goes on with that trace. Null where nothing was traced. */
    traceparent: p.string().$type<string | null>().nullable().onCreate(currentTraceparent),
  },
  indexes: [
    { properties: ['doneAt', 'nextAttemptAt'] },
    { properties: ['key'] },
    // For /metrics: what waits, by kind, without a look at what is done.
    { name: 'outbox_message_waiting', properties: ['kind', 'createdAt'], where: 'done_at is null' },
  ],
});

/**
 * start-demand: publish `demand-received`. deadline-changed: publish it to a waiting escalation.
 * deadline-advanced: start an escalation whose armed timers are now too late. complete-step: complete a
 * user task. update-step: give a user task its new due date and priority. cancel-demand: publish `demand-cancelled`,
 * which ends the flow. send-mail: hand a notification to the mail server.
 * start-fault: publish `fault-reported`. resume-service: publish `resume-requested` to a suspension that waits.
 * service-closed: tell such a suspension that its service was closed for good. assign-step: assign a user task.
 * restart-case: start the process of a case anew that the engine has lost. replay-step: complete the user task of a step
 * that was completed before its process was lost, with the result of then.
 */
export type OutboxKind =
  | 'start-demand'
  | 'deadline-changed'
  | 'deadline-advanced'
  | 'complete-step'
  | 'update-step'
  | 'cancel-demand'
  | 'send-mail'
  | 'start-fault'
  | 'resume-service'
  | 'service-closed'
  | 'assign-step'
  | 'restart-case'
  | 'replay-step';
