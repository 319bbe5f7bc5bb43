import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { openStep as record } from '../core/steps/open-step.ts';
import { defineJob } from './job.ts';
import { ListenerVariables } from './listener-variables.ts';

/**
 * Start listener of every human step: writes the step into the record and hands its due date, its priority and
 * what its form needs to the engine, before the task is shown (design, decision 5).
 */
export const openStep = (deps: { publicUrl: string }) =>
  defineJob({
    type: 'open-step',
    variables: Type.Intersect([ListenerVariables, Type.Record(Type.String(), Type.Unknown())]),
    handle: async ({ em, now, job, variables }) =>
      await record(em, { id: randomUUID(), now, job, variables, publicUrl: deps.publicUrl }),
  });
