import { Type } from 'typebox';
import { replyConfirmation as reply } from '../core/confirmations/reply-confirmation.ts';
import { stopDeadline } from '../core/deadlines/stop-deadline.ts';
import { ConfirmationVariable, DeadlineVariable, DemandVariable } from '../core/process/variables.ts';
import { defineJob } from './job.ts';

/** 回复资源确认及回复单 (art. 11–15): the reply is summed up and the clock stops. */
export const replyConfirmation = () =>
  defineJob({
    type: 'reply-confirmation',
    variables: Type.Object({
      demand: DemandVariable,
      confirmation: ConfirmationVariable,
      deadline: DeadlineVariable,
    }),
    answers: ['reply'],
    async handle({ em, now, variables: { confirmation, deadline } }) {
      const answer = await reply(em, { now, confirmationId: confirmation.id });
      await stopDeadline(em, { now, actor: answer.repliedBy ?? 'system', deadlineId: deadline.id });
      return { reply: answer };
    },
  });
