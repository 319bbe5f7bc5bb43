import { recordReminder } from '../core/deadlines/record-tier.ts';
import { type TierDeps, tierJob } from './tier-job.ts';

/** 催办: reminds the departments concerned of what is overdue. */
export const remindDepartment = (deps: TierDeps) => tierJob('remind-department', recordReminder, deps);
