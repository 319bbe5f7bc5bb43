import type { EntityManager } from '@mikro-orm/postgresql';
import { Type } from 'typebox';
import type { Calendar } from '../core/calendar/calendar.ts';
import { archiveFault as archive } from '../core/faults/archive-fault.ts';
import { FaultVariable } from '../core/process/variables.ts';
import { faultOf } from './fault-of.ts';
import { defineJob } from './job.ts';

/** 障碍归档 (art. 24): numbered, hashed, unchangeable. */
export const archiveFault = (deps: { calendar: (em: EntityManager) => Promise<Calendar> }) =>
  defineJob({
    type: 'archive-fault',
    variables: Type.Object({ fault: FaultVariable }),
    answers: ['archive'],
    async handle({ em, now, variables }) {
      const fault = await faultOf(em, variables.fault);
      const { number, sha256 } = await archive(em, { now, fault, calendar: await deps.calendar(em) });
      return { archive: { number, sha256 } };
    },
  });
