import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Calendar } from '../../core/calendar/calendar.ts';
import { extendDeadline } from '../../core/deadlines/extend-deadline.ts';
import { findDeadline } from '../../core/deadlines/find-deadlines.ts';
import { pauseDeadline } from '../../core/deadlines/pause-deadline.ts';
import { resumeDeadline } from '../../core/deadlines/resume-deadline.ts';
import { answerOnce } from '../../core/idempotency/answer-once.ts';
import { actorOf } from '../actor.ts';
import type { ApiDeps } from '../deps.ts';
import { creationHeaders } from '../headers.ts';
import { markOnce, onceOf } from '../once.ts';
import { errorResponses } from '../problem.ts';
import {
  DeadlineParams,
  DeadlineSchema,
  ExtensionBody,
  PauseBody,
  ResumptionBody,
} from './deadline.schema.ts';
import { deadlineView } from './deadline.view.ts';

/** What every move of a deadline is told. */
interface Move {
  calendar: Calendar;
  now: Date;
  actor: string;
  deadlineId: string;
}

/** 暂停, 恢复, 延期 (design, Moving). All take an `Idempotency-Key`: an extension repeated would be granted twice. */
export const moveRoutes =
  ({ orm, clock, calendar }: Pick<ApiDeps, 'orm' | 'clock' | 'calendar'>): FastifyPluginAsyncTypebox =>
  async (app) => {
    const schema = {
      tags: ['deadlines'],
      params: DeadlineParams,
      headers: creationHeaders,
      response: { 200: DeadlineSchema, ...errorResponses(404, 409, 413, 415, 422) },
    };

    /** Moves the deadline in one transaction, once per key, and answers with the deadline as it is then. */
    const move = async (
      request: FastifyRequest,
      reply: FastifyReply,
      { deadlineId, order }: { deadlineId: string; order: string },
      act: (em: EntityManager, what: Move) => Promise<unknown>,
    ) => {
      const [now, actor] = [await clock.now(), actorOf(request)];
      const once = onceOf(request, `POST /v1/deadlines/${deadlineId}/${order}`);
      const answer = await answerOnce(orm.em.fork(), once, async (em) => {
        const counted = await calendar(em);
        await act(em, { calendar: counted, now, actor, deadlineId });
        const body = deadlineView(await findDeadline(em, deadlineId), counted, now);
        return { status: 200, location: `/v1/deadlines/${deadlineId}`, body };
      });
      markOnce(reply, answer);
      return answer.body;
    };

    app.post(
      '/deadlines/:id/pause',
      {
        config: { scope: 'deadlines:write' },
        schema: {
          ...schema,
          operationId: 'pauseDeadline',
          summary: 'Pause the clock; the working time left is kept 暂停计时',
          body: PauseBody,
        },
      },
      async (request, reply) =>
        await move(request, reply, { deadlineId: request.params.id, order: 'pause' }, (em, what) =>
          pauseDeadline(em, { ...what, ...request.body }),
        ),
    );

    app.post(
      '/deadlines/:id/resumption',
      {
        config: { scope: 'deadlines:write' },
        schema: {
          ...schema,
          operationId: 'resumeDeadline',
          summary: 'Let a paused clock run on 恢复计时',
          body: ResumptionBody,
        },
      },
      async (request, reply) =>
        await move(request, reply, { deadlineId: request.params.id, order: 'resumption' }, (em, what) =>
          resumeDeadline(em, { ...what, reason: request.body.reason ?? null }),
        ),
    );

    app.post(
      '/deadlines/:id/extension',
      {
        config: { scope: 'deadlines:write' },
        schema: {
          ...schema,
          operationId: 'extendDeadline',
          summary: 'Grant working days on top, before it is due 延期',
          body: ExtensionBody,
        },
      },
      async (request, reply) =>
        await move(request, reply, { deadlineId: request.params.id, order: 'extension' }, (em, what) =>
          extendDeadline(em, { ...what, ...request.body }),
        ),
    );
  };
