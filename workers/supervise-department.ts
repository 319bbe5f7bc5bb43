import { recordSupervision } from '../core/deadlines/record-tier.ts';
import { type TierDeps, tierJob } from './tier-job.ts';

/** 督办: involves the heads of the departments concerned. */
export const superviseDepartment = (deps: TierDeps) =>
  tierJob('supervise-department', recordSupervision, deps);
