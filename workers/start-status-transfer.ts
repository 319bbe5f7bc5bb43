import { clockJob } from './clock-job.ts';

/** 开始传递计时 (art. 21): network opened and user side done, 2 working days to pass the change on. */
export const startStatusTransfer = clockJob('start-status-transfer', 'status-transfer', 'support-center');
