import { expect, test } from '@jest/globals';
import { differencesOf, isEmpty } from './differences.ts';
import { asked, limit, result } from './given.fixture.ts';

test('the same course has no differences, though a step has another name and a limit begins later', () => {
  const later = result({
    steps: [asked('plan', { name: '制定方案' })],
    limits: [limit({ dueAt: '2026-12-03T17:30:00+08:00' })],
  });
  expect(isEmpty(differencesOf(result(), later))).toBe(true);
});

test('who is asked additionally, and who no longer', () => {
  const after = result({
    steps: [asked('approve', { name: '审定', department: '工程建设部' }), asked('plan'), asked('plan')],
  });
  const before = result({ steps: [asked('plan'), asked('sign')] });
  expect(differencesOf(before, after).asked).toEqual([
    { step: 'plan(plan)', department: '集团客户部', before: 1, after: 2 },
    { step: 'sign(sign)', department: '集团客户部', before: 1, after: 0 },
    { step: '审定(approve)', department: '工程建设部', before: 0, after: 1 },
  ]);
});

test('a limit of other length, one that is escalated, and one that was not there', () => {
  const after = result({
    limits: [
      limit({ workingDays: 4, dueAt: '2026-12-01T17:30:00+08:00' }),
      limit({ warned: true, overdue: true, reminders: 2 }),
      limit({ name: '障碍处理', workingDays: 0, hours: 8 }),
    ],
  });
  const before = result({ limits: [limit(), limit()] });
  expect(differencesOf(before, after).limits).toEqual([
    {
      name: '资源确认回复',
      before: '5个工作日，2026-12-02 17:30到期',
      after: '4个工作日，2026-12-01 17:30到期',
    },
    {
      name: '资源确认回复',
      before: '5个工作日，2026-12-02 17:30到期',
      after: '5个工作日，2026-12-02 17:30到期，预警、超时、催办督办2次',
    },
    { name: '障碍处理', before: '没有', after: '8小时，2026-12-02 17:30到期' },
  ]);
});

test('elements that only one of the two passes; flows are told by the elements', () => {
  const path = (...elements: string[]) =>
    elements.map((element) => ({ process: 'presale', element, flow: element.includes('-to-') }));
  const differences = differencesOf(
    result({ path: path('plan', 'plan-to-sign', 'sign') }),
    result({ path: path('plan', 'plan-to-approve', 'approve', 'plan') }),
  );
  expect([differences.onlyBefore, differences.onlyAfter]).toEqual([['presale/sign'], ['presale/approve']]);
});
