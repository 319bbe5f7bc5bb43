export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const later = '2099-01-05T18:00:00+08:00';
const past = '2020-01-06T09:00:00+08:00';

const demand = {
  id: 'd1',
  number: 'XQ-2030-0001',
  action: 'add',
  customerName: '样例公司',
  customerCode: 'C1',
  important: false,
  serviceLevel: 'A',
  productName: '互联网专线',
  productMature: true,
  serviceType: 'internet',
  serviceTypeName: '互联网专线',
  bandwidth: 100,
  expectedOn: null,
  serviceNumber: null,
  pointCount: 1,
  accessPoints: [{ id: 'p1', name: '总部', address: '中山路1号' }],
};

const fault = {
  id: 'f1',
  number: 'GZ-2030-0001',
  source: 'customer',
  direct: false,
  important: false,
  severity: 'major',
  serviceLevel: 'A',
  serviceNumber: null,
  round: 1,
};

const segments = ['core', 'trunk', 'end'].map((segment) => ({ segment, status: 'available' }));

/** One value for every variable that a job answers or a flow reads, for engines where nobody works behind it. */
export const scripted: Record<string, Json> = {
  demand,
  fault,
  deadline: { id: 'l1', limit: 'acceptance', workingDays: 5, receivedAt: past, dueAt: later, warnAt: later },
  limit: { workingDays: 5, warningWorkingDays: 1, hours: null, warningHours: null },
  next: {
    ...{ state: 'stop', at: past, tier: 0, workingDaysOverdue: 0 },
    ...{ limit: 'acceptance', serviceLevel: 'A', department: 'support-center' },
  },
  escalationStep: { action: 'remind', nextAfterWorkingDays: 1, nextAfterHours: null },
  step: { fault: null },
  queries: [{ accessPointId: 'p1', name: '总部', address: '中山路1号' }],
  query: { accessPointId: 'p1', name: '总部', address: '中山路1号' },
  finding: { accessPointId: 'p1', name: '总部', address: '中山路1号', segments },
  findings: [{ accessPointId: 'p1', name: '总部', address: '中山路1号', segments }],
  projects: [],
  optimizations: [],
  order: { id: 'o1', number: 'KT-1', confirmationNumber: 'QR-1' },
  closure: { kind: 'permanent', effectiveAt: past, resumeAt: null },
  resumption: { state: 'due', at: past },
  ways: { project: 0, accessEnd: 0 },
  allocation: { complete: true, lacking: [] },
  handling: { agreed: true, decision: 'resume', number: 'XS-1' },
  owners: ['接入维护中心'],
  outcome: 'accepted',
  openedAt: past,
  conclusion: 'passed',
  clockPaused: true,
  templateName: '模板',
  templateContent: '内容',
};
