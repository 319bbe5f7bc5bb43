import { clockJob } from './clock-job.ts';

/** 开始变更计时 (art. 21): from the transfer, 1 working day for every owning unit; one clock for all of them. */
export const startStatusChange = clockJob('start-status-change', 'status-change', 'resource-owners');
