import { clockJob } from './clock-job.ts';

/** 发起方案模板需求 (art. 7): the request starts the clock of 3 working days. */
export const requestTemplate = clockJob('request-template', 'solution-template', 'support-center');
