import type { AskedStep, CaseResult, RunLimit } from './results.ts';

/** For tests: a human step that took effect. */
export const asked = (key: string, change: Partial<AskedStep> = {}): AskedStep => ({
  key,
  name: key,
  department: '集团客户部',
  openedAt: '2026-11-25T09:00:00+08:00',
  completedAt: '2026-11-25T13:30:00+08:00',
  fault: null,
  ...change,
});

/** For tests: a limit of five working days that was kept. */
export const limit = (change: Partial<RunLimit> = {}): RunLimit => ({
  name: '资源确认回复',
  department: '客户服务支撑中心',
  workingDays: 5,
  hours: null,
  receivedAt: '2026-11-25T09:00:00+08:00',
  dueAt: '2026-12-02T17:30:00+08:00',
  stoppedAt: '2026-11-26T09:00:00+08:00',
  usedWorkingDays: 1,
  warned: false,
  overdue: false,
  reminders: 0,
  ...change,
});

/** For tests: what became of a case. */
export const result = (change: Partial<CaseResult> = {}): CaseResult => ({
  number: 'XQ-20261125-0001',
  stuck: null,
  workingDays: 7,
  path: [{ process: 'presale', element: 'plan', flow: false }],
  steps: [asked('plan')],
  limits: [limit()],
  improvised: [],
  ...change,
});
