import { type TObject, Type } from 'typebox';
import { dimensions, type Figure, figureId, type Section, sections } from '../../core/statistics/figure.ts';
import { figures, figuresOf, sectionDimensions } from '../../core/statistics/figures.ts';
import { cursorPattern } from '../../core/statistics/list-cases.ts';
import { Moment } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';

const count = (description: string) => Type.Integer({ minimum: 0, description });
const numberOrNull = (description: string) => Type.Union([Type.Number(), Type.Null()], { description });

const day = (description: string) =>
  Type.Optional(
    Type.String({
      format: 'date',
      description: `${description}, yyyy-mm-dd of Asia/Shanghai, 2000 to 2100`,
      examples: ['2026-11-01'],
    }),
  );
const periodQuery = { from: day('From this day on'), to: day('Up to and with this day') };
const byQuery = Type.Optional(
  Type.Enum([...dimensions], {
    description: `Also by the groups of this dimension:\n${sectionDimensions
      .map((one) => `- \`${one.section}\`: by ${one.dimensions.join(', ')}`)
      .join('\n')}`,
  }),
);

export const StatisticsQuery = Type.Object({ ...periodQuery, by: byQuery }, { additionalProperties: false });

/** A figure with what it was counted of, and where to see the cases. */
const figureSchema = ({ description, of, value }: Figure) =>
  Type.Object(
    {
      count: count('How many cases'),
      ...(of === undefined
        ? {}
        : {
            basis: count(`Of how many: \`${of}\``),
            share: numberOrNull('count / basis, 0 to 1 with four decimals; null where the basis is 0'),
          }),
      ...(value === undefined
        ? {}
        : {
            mean: numberOrNull(`Mean over these cases in ${value.unit}, one decimal; null of none`),
            p90: numberOrNull(
              `90th percentile over these cases in ${value.unit}, by nearest rank: the smallest value that at least 90 % do not exceed; null of none`,
            ),
          }),
      cases: Type.String({ description: 'Address of the list of exactly these cases' }),
      ...(of === undefined
        ? {}
        : { basisCases: Type.String({ description: 'Address of those of the basis' }) }),
    },
    { description },
  );

const sectionSchema = (section: Section): TObject =>
  Type.Object(Object.fromEntries(figuresOf(section).map((figure) => [figure.name, figureSchema(figure)])), {
    description: sections[section],
  });

const someSections = Object.fromEntries(
  sectionDimensions.map(({ section }) => [section, Type.Optional(sectionSchema(section))]),
);
/** What is no department's is left away for a key of one. */
const everySection = Object.fromEntries(
  sectionDimensions.map(({ section, dimensions }) => {
    const schema = sectionSchema(section);
    return [section, dimensions.includes('department') ? schema : Type.Optional(schema)];
  }),
);

export const StatisticsSchema = Type.Object(
  {
    from: Type.Union([Type.String(), Type.Null()], { description: 'First day, or null: from the beginning' }),
    to: Type.Union([Type.String(), Type.Null()], { description: 'Last day, or null: without an end' }),
    by: Type.Union([Type.String(), Type.Null()], { description: 'The dimension of the groups, or null' }),
    at: Moment('The moment at which what still runs was looked at'),
    total: Type.Object(everySection, {
      description:
        "All cases together; to a key of one department its own, without the sections that are no department's",
    }),
    groups: Type.Array(
      Type.Object(
        {
          key: Type.String({ description: 'The group', examples: ['support-center'] }),
          name: Type.String({ description: 'The group in Chinese', examples: ['客户服务支撑中心'] }),
          ...someSections,
        },
        {
          title: 'StatisticsGroup',
          description: 'A group with the sections that can be split by the dimension',
        },
      ),
      {
        description:
          'Groups in which there is a case, always in the same order; over them, counts add up to those of `total`',
      },
    ),
    demands: Type.Optional(
      Type.Object(
        {
          received: count('Received in the period'),
          completed: count('Completed in the period'),
          withdrawn: count('Withdrawn by the customer in the period'),
          cancelled: count('Cancelled in the period'),
        },
        { deprecated: true, description: 'Demands 需求 in short: see `total.demands`' },
      ),
    ),
    dateDeviations: Type.Object(
      {
        built: count('Segments built in the period'),
        count: count('Of them, built on another day than replied at confirmation (art. 19)'),
        earlier: count('Of these, earlier than replied'),
        later: count('Of these, later than replied'),
      },
      { deprecated: true, description: 'Deviating dates 投产时间偏差 in short: see `total.dateDeviations`' },
    ),
    limits: Type.Array(
      Type.Object(
        {
          limit: Type.String({ description: 'Limit of the guidance', examples: ['acceptance'] }),
          met: count('Stopped in time'),
          missed: count('Stopped too late'),
        },
        { description: 'Clocks of one limit' },
      ),
      { deprecated: true, description: 'Clocks that stopped in the period 时限 in short: see by=limit' },
    ),
    acceptances: Type.Optional(
      Type.Object(
        {
          held: count('Concluded in the period'),
          passed: count('Of them, passed'),
          passedAtFirst: count('Of them, passed at the first try'),
        },
        { deprecated: true, description: 'Acceptances 验收 in short: see `total.acceptances`' },
      ),
    ),
  },
  { title: 'Statistics', description: 'Figures over a period' },
);

export const CasesQuery = Type.Object(
  {
    figure: Type.Enum(figures.map(figureId), { description: 'The figure, as section.name' }),
    ...periodQuery,
    by: byQuery,
    key: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'With `by`: only the cases of this group',
        examples: ['support-center'],
      }),
    ),
    limit: pageQuery.limit,
    after: Type.Optional(
      Type.String({
        pattern: cursorPattern,
        description: 'The `next` of the page before; leave away for the first page',
        examples: ['1790733600000000_0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11'],
      }),
    ),
  },
  { additionalProperties: false },
);

const objects = [...new Set(figures.map(({ source }) => source.object))];

export const CasesPage = PageOf(
  Type.Object(
    {
      object: Type.Enum(objects, { description: 'What was counted' }),
      objectId: Type.String({ description: 'Its id (UUID)' }),
      kind: Type.Enum(['demand', 'fault'], { description: 'Whether its case is a demand or a fault' }),
      caseId: Type.String({ description: 'Id of the case (UUID)' }),
      caseNumber: Type.String({ description: 'Number of the case', examples: ['XQ-20261124-0001'] }),
      customerName: Type.String({ description: 'Name of the customer' }),
      at: Moment('The moment by which it was counted'),
      value: Type.Union([Type.Integer(), Type.Null()], {
        description:
          'What went into mean and 90th percentile, in the unit of the figure; null where it only counts',
      }),
      unit: Type.Union([Type.String(), Type.Null()], {
        description: 'minutes or days; null without a value',
      }),
    },
    { title: 'CountedCase', description: 'A counted case' },
  ),
  'A counted case',
);
