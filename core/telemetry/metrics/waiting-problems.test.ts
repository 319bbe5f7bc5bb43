import { expect, test } from '@jest/globals';
import type { RecordFigures } from './record-figures.ts';
import { waitingProblems } from './waiting-problems.ts';

const nothing: RecordFigures = {
  outbox: [],
  deadlines: [],
  steps: [],
  oldestCompleting: 0,
  webhooks: [],
  unpublishedEvents: 0,
  findings: [],
};

test('what waits for longer than its kind may is told, what does not is not', () => {
  expect(waitingProblems(undefined)).toEqual([]);
  expect(waitingProblems(nothing)).toEqual([]);
  expect(
    waitingProblems({
      ...nothing,
      outbox: [
        { kind: 'start-demand', waiting: 3, oldest: 7 },
        { kind: 'complete-step', waiting: 1, oldest: 29 },
        { kind: 'send-mail', waiting: 9, oldest: 1_800 },
      ],
    }),
  ).toEqual([]);
  const told = waitingProblems({
    ...nothing,
    outbox: [
      { kind: 'start-demand', waiting: 10_000, oldest: 3_600 },
      { kind: 'send-mail', waiting: 1, oldest: 7_200 },
    ],
    deadlines: [{ limit: 'acceptance', running: 5, overdue: 2, unmarked: 2, latest: 90 }],
    findings: [
      { kind: 'process-missing', findings: 3 },
      { kind: 'task-gone', findings: 1 },
    ],
  });
  expect(told).toEqual([
    expect.stringMatching(
      /^The outbox waits: 10000 of kind start-demand, the oldest for 60 min\. .* is the engine well\?/,
    ),
    expect.stringMatching(/^The outbox waits: 1 of kind send-mail, .* is the mail server well\?/),
    expect.stringMatching(
      /^2 limits are more than 60 s past their moment and the engine has not told of them/,
    ),
    expect.stringMatching(
      /^Record and engine differ: 3 process-missing, 1 task-gone\. .* npm run reconcile says/,
    ),
  ]);
});
