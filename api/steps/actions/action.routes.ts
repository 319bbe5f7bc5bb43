import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { acceptStep } from '../../../core/steps/actions/accept-step.ts';
import { handOverStep } from '../../../core/steps/actions/hand-over-step.ts';
import { holdStep } from '../../../core/steps/actions/hold-step.ts';
import { noteStep } from '../../../core/steps/actions/note-step.ts';
import { remindStep } from '../../../core/steps/actions/remind-step.ts';
import { resumeStep } from '../../../core/steps/actions/resume-step.ts';
import { returnStep } from '../../../core/steps/actions/return-step.ts';
import type { StepRow } from '../../../core/steps/find-steps.ts';
import type { ApiDeps } from '../../deps.ts';
import { creationHeaders } from '../../headers.ts';
import { idempotencyKeyOf, markOnce } from '../../once.ts';
import { errorResponses } from '../../problem.ts';
import { StepDetailSchema, StepParams } from '../step.schema.ts';
import { actOnce, type Told } from './act-once.ts';
import {
  AcceptanceBody,
  HandoverBody,
  HoldBody,
  NoteBody,
  ReminderBody,
  ResumptionBody,
  ReturnBody,
} from './action.schema.ts';

const schema = (operationId: string, summary: string, description: string) => ({
  operationId,
  tags: ['steps'],
  summary,
  description,
  params: StepParams,
  headers: creationHeaders,
  response: { 200: StepDetailSchema, ...errorResponses(404, 409, 413, 415, 422) },
});

const withoutBy = <B extends { by: string }>({ by: _by, ...rest }: B): Omit<B, 'by'> => rest;

/** What staff of such a system expect on every step: 接单, 转派, 退单, 催办, 挂起, 解挂, 备注. All take an `Idempotency-Key`. */
export const stepActionRoutes =
  (deps: Pick<ApiDeps, 'orm' | 'clock' | 'calendar'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    /** Acts once per key, and answers with the step as it is then. */
    const answer = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { id, by, verb }: { id: string; by: string; verb: string },
      act: (em: EntityManager, told: Told) => Promise<StepRow>,
    ) => {
      const key = idempotencyKeyOf(request);
      const done = await actOnce(deps, request, { stepId: id, verb, by, key, body: request.body }, act);
      markOnce(reply, done);
      return done.body;
    };

    app.post(
      '/steps/:id/acceptance',
      {
        config: { scope: 'steps:write' },
        schema: {
          ...schema(
            'acceptStep',
            'Take a step 接单',
            'Claims the task that Tasklist shows for this person, engine down or not. The same person again gets the same answer; somebody else has it already: 409 `step-taken`.',
          ),
          body: AcceptanceBody,
        },
      },
      async (request, reply) =>
        await answer(
          request,
          reply,
          { id: request.params.id, by: request.body.by, verb: 'acceptance' },
          async (em, { order }) => await acceptStep(em, order),
        ),
    );

    app.post(
      '/steps/:id/handover',
      {
        config: { scope: 'steps:write' },
        schema: {
          ...schema(
            'handOverStep',
            'Hand a step over to another department or colleague 转派',
            'The task changes its candidate group and its assignee in Tasklist. Its clock goes on, and the department that answers for the limit still does. Who had it stays known: a return goes back there.',
          ),
          body: HandoverBody,
        },
      },
      async (request, reply) =>
        await answer(
          request,
          reply,
          { id: request.params.id, by: request.body.by, verb: 'handover' },
          async (em, { order }) => await handOverStep(em, { ...order, ...withoutBy(request.body) }),
        ),
    );

    app.post(
      '/steps/:id/return',
      {
        config: { scope: 'steps:write' },
        schema: {
          ...schema(
            'returnStep',
            'Return a step to whoever handed it over 退单',
            'One hand back at a time. A step that nobody handed over: 409 `step-not-handed-over`, with the choice of its form that sends the case back in the model, where there is one.',
          ),
          body: ReturnBody,
        },
      },
      async (request, reply) =>
        await answer(
          request,
          reply,
          { id: request.params.id, by: request.body.by, verb: 'return' },
          async (em, { order }) => await returnStep(em, { ...order, reason: request.body.reason }),
        ),
    );

    app.post(
      '/steps/:id/reminder',
      {
        config: { scope: 'steps:write' },
        schema: {
          ...schema(
            'remindStep',
            'Remind of a step 催办',
            'Notifies the department at whose desk it lies and the one that answers for its limit; once in 10 minutes, so that a double click does not flood.',
          ),
          body: ReminderBody,
        },
      },
      async (request, reply) =>
        await answer(
          request,
          reply,
          { id: request.params.id, by: request.body.by, verb: 'reminder' },
          async (em, { order, notifications }) =>
            await remindStep(em, { ...order, notifications, remark: request.body.remark ?? null }),
        ),
    );

    app.post(
      '/steps/:id/hold',
      {
        config: { scope: 'steps:write' },
        schema: {
          ...schema(
            'holdStep',
            'Hold a step 挂起',
            'Its clock stands until it is resumed; of several steps under one clock any held one lets it stand. A clock that is due already runs on. Completing the step ends the hold.',
          ),
          body: HoldBody,
        },
      },
      async (request, reply) =>
        await answer(
          request,
          reply,
          { id: request.params.id, by: request.body.by, verb: 'hold' },
          async (em, { order, calendar }) =>
            await holdStep(em, { ...order, calendar: await calendar(), reason: request.body.reason }),
        ),
    );

    app.post(
      '/steps/:id/resumption',
      {
        config: { scope: 'steps:write' },
        schema: {
          ...schema(
            'resumeStep',
            'Go on with a step that was held 解挂',
            'The clock runs on unless another step holds it or somebody has paused the clock itself.',
          ),
          body: ResumptionBody,
        },
      },
      async (request, reply) =>
        await answer(
          request,
          reply,
          { id: request.params.id, by: request.body.by, verb: 'resumption' },
          async (em, { order, calendar }) =>
            await resumeStep(em, {
              ...order,
              calendar: await calendar(),
              remark: request.body.remark ?? null,
            }),
        ),
    );

    app.post(
      '/steps/:id/notes',
      {
        config: { scope: 'steps:write' },
        schema: {
          ...schema(
            'noteStep',
            'Add a note to a step 备注',
            'Shown in the timeline of the demand or the fault.',
          ),
          body: NoteBody,
        },
      },
      async (request, reply) =>
        await answer(
          request,
          reply,
          { id: request.params.id, by: request.body.by, verb: 'notes' },
          async (em, { order }) => await noteStep(em, { ...order, text: request.body.text }),
        ),
    );
  };
