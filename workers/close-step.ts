import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { closeStep as record } from '../core/steps/close-step.ts';
import { defineJob } from './job.ts';
import { ListenerVariables } from './listener-variables.ts';

/** End listener of every human step: checks what was filled in, carries it out once, closes the step. */
export const closeStep = ({ calendar }: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'close-step',
    variables: Type.Intersect([ListenerVariables, Type.Record(Type.String(), Type.Unknown())]),
    handle: async ({ em, now, job, variables }) =>
      await record(em, { now, elementInstanceKey: job.elementInstanceKey, variables, calendar }),
  });
