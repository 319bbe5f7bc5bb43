import { actingDepartment } from '../access/acting.ts';
import { dimensions, type Figure, figureId, type Section, type Source, sections } from './figure.ts';
import {
  acceptances,
  archivedFaults,
  builtSegments,
  clocks,
  closedSteps,
  endedDemands,
  receivedDemands,
  replies,
  reportedFaults,
} from './sources.ts';

type Written = [name: string, where: string, description: string, more?: Pick<Figure, 'of' | 'value'>];

const made = (section: Section, source: Source, written: Written[]): Figure[] =>
  written.map(([name, where, description, more]) => ({ section, source, name, where, description, ...more }));

const minutes = { value: { column: 'minutes', unit: 'minutes' } } as const;
const days = (column: string) => ({ value: { column, unit: 'days' } }) as const;

/** Every figure there is, each defined once. */
export const figures: Figure[] = [
  ...made('clocks', clocks, [
    ['concluded', `state in ('met', 'missed')`, 'Stopped, in time or too late'],
    ['inTime', `state = 'met'`, 'Stopped in time; share of those concluded', { of: 'concluded' }],
    ['missed', `state = 'missed'`, 'Stopped too late; share of those concluded', { of: 'concluded' }],
    ['running', `state in ('running', 'paused')`, 'Not stopped yet, paused ones included'],
    ['paused', `state = 'paused'`, 'Of those running: paused now'],
    ['decided', `state in ('met', 'missed') or late`, 'Concluded, or running past the due moment'],
    [
      'overdue',
      `state = 'missed' or late`,
      'Stopped too late, or running past the due moment now; share of those decided. A paused clock is not late',
      { of: 'decided' },
    ],
    ['cancelled', `state = 'cancelled'`, 'Ended without an answer, because the stage or demand was given up'],
    [
      'workingMinutes',
      `state in ('met', 'missed') and hours is null`,
      'Concluded clocks of limits in working days: business minutes from receipt to stop less pauses, the day of receipt included',
      minutes,
    ],
    [
      'clockMinutes',
      `state in ('met', 'missed') and hours is not null`,
      'Concluded clocks of limits in hours: natural minutes from receipt to stop less pauses',
      minutes,
    ],
  ]),
  ...made('demands', receivedDemands, [['received', 'true', 'Received in the period']]),
  ...made('demands', endedDemands, [
    ['completed', `state = 'completed'`, 'Completed in the period'],
    ['withdrawn', `state = 'withdrawn'`, 'Withdrawn by the customer in the period'],
    ['cancelled', `state = 'cancelled'`, 'Cancelled in the period'],
  ]),
  ...made('confirmations', replies, [
    ['replied', 'true', 'Forms 1 replied, every round'],
    ['firstReplies', 'round = 1', 'Of them, the first of their demand'],
    [
      'agreedAtFirst',
      'round = 1 and ordered',
      'First try: the customer agreed to the first reply, so that form 2 rests on it; share of the first replies, those not yet agreed included',
      { of: 'firstReplies' },
    ],
  ]),
  ...made('acceptances', acceptances, [
    ['held', 'true', 'Concluded, every round'],
    ['passed', `conclusion = 'passed'`, 'Passed, in any round', { of: 'held' }],
    ['firstTries', 'round = 1', 'The first of their demand'],
    [
      'passedAtFirst',
      `conclusion = 'passed' and round = 1`,
      'First try: passed in round 1; share of the first acceptances',
      { of: 'firstTries' },
    ],
  ]),
  ...made('dateDeviations', builtSegments, [
    ['built', 'true', 'Segments built'],
    [
      'deviating',
      'days is distinct from 0',
      'Built on another day than replied, or without a replied date',
      { of: 'built' },
    ],
    [
      'earlier',
      'days < 0',
      'Built earlier than replied; value: natural days early',
      { of: 'built', ...days('-days') },
    ],
    [
      'later',
      'days > 0',
      'Built later than replied; value: natural days late',
      { of: 'built', ...days('days') },
    ],
    ['unpromised', 'days is null', 'Built without a replied date', { of: 'built' }],
  ]),
  ...made('faults', reportedFaults, [
    ['received', 'true', 'Reported, repeats included'],
    [
      'repeats',
      `state = 'repeat'`,
      'Reported again while the fault was open, and linked to it',
      { of: 'received' },
    ],
  ]),
  ...made('faults', archivedFaults, [
    ['archived', 'true', 'Archived'],
    ['reopened', 'round > 1', 'Returned by the quality check at least once before', { of: 'archived' }],
    ['inspected', 'inspected', 'Archived after a quality check of the monitoring centre'],
    [
      'passedAtFirst',
      'inspected and round = 1',
      'First try: the first quality check passed; share of those inspected',
      { of: 'inspected' },
    ],
  ]),
  ...made('steps', closedSteps, [
    ['completed', 'not returned', 'Done and accepted'],
    [
      'acceptedAtFirst',
      'not returned and not again',
      'First try: what was filled in was accepted at once, never returned for correction (填写有误); share of those done',
      { of: 'completed' },
    ],
    ['returned', 'returned', 'Attempts that were returned for correction'],
  ]),
];

const byId = new Map(figures.map((figure) => [figureId(figure), figure]));

export const findFigure = (id: string): Figure | undefined => byId.get(id);

/** The figures of a section, in their order. */
export const figuresOf = (section: Section): Figure[] =>
  figures.filter((figure) => figure.section === section);

/** Sections in their order, with the dimensions their figures can be split by. */
export const sectionDimensions = Object.keys(sections)
  .filter((name): name is Section => name in sections)
  .map((section) => {
    const { source } = figuresOf(section)[0] ?? { source: clocks };
    return { section, dimensions: dimensions.filter((one) => source.dimensions.includes(one)) };
  });

/** Those that are told to who acts: to a department what can be narrowed to what is its own. */
export const toldSections = () =>
  sectionDimensions.filter(
    ({ dimensions }) => actingDepartment() === null || dimensions.includes('department'),
  );
