import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyRequest } from 'fastify';
import type { Calendar } from '../../../core/calendar/calendar.ts';
import { answerOnce } from '../../../core/idempotency/answer-once.ts';
import { createNotifications } from '../../../core/notifications/embedded-notifications.ts';
import type { Notifications } from '../../../core/notifications/notifications.ts';
import type { StepAction } from '../../../core/steps/actions/lock-step.ts';
import type { StepRow } from '../../../core/steps/find-steps.ts';
import { actorOf } from '../../actor.ts';
import type { ApiDeps } from '../../deps.ts';
import { onceOf } from '../../once.ts';
import { stepDetail } from '../step.view.ts';

type Deps = Pick<ApiDeps, 'orm' | 'clock' | 'calendar'>;

/** What an action is told, and the calendar for those that move a clock. */
export interface Told {
  order: StepAction;
  calendar: () => Promise<Calendar>;
  notifications: Notifications;
}

/** Reminders go to departments, which are told in the record: nothing is mailed. */
const notifications = createNotifications({ mail: false });

/**
 * Carries out an action on a step in one transaction, once per key, whether it came by API or from the page of the
 * step. @returns the step as it is then.
 */
export async function actOnce(
  { orm, clock, calendar }: Deps,
  request: FastifyRequest,
  once: { stepId: string; verb: string; by: string; key: string | undefined; body: unknown },
  act: (em: EntityManager, told: Told) => Promise<StepRow>,
) {
  const { stepId, verb, key, body } = once;
  const order = { stepId, by: once.by.trim(), now: await clock.now(), actor: actorOf(request) };
  return await answerOnce(
    orm.em.fork(),
    { ...onceOf(request, `POST /v1/steps/${stepId}/${verb}`), key, body },
    async (em) => ({
      status: 200,
      location: `/v1/steps/${stepId}`,
      body: stepDetail(await act(em, { order, calendar: async () => await calendar(em), notifications })),
    }),
  );
}
