import { type TSchema, Type } from 'typebox';
import { isUuid } from '../../../core/uuid.ts';
import { RequestError } from '../../problem.ts';

/** How an attribute is compared: equal to one of the values, or after, before one moment. */
type Operator = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

/** An attribute by which a list is filtered: what it means, and the condition on the row that it is. */
interface Attribute<Condition> {
  description: string;
  example?: string;
  /** Moments may be compared by `.gt`, `.gte`, `.lt`, `.lte`, too. */
  moment?: true;
  condition: (values: string[], operator: Operator) => Condition;
}
export type Attributes<Condition> = Record<string, Attribute<Condition>>;

const MOMENT = '2026-09-30T02:00:00.000Z';

const operators = ['gt', 'gte', 'lt', 'lte'] as const;

/** Query parameters of a list: each attribute by its name, as TMF630 has it; any other name is a fault. */
export function filterQuery(attributes: Attributes<unknown>): Record<string, TSchema> {
  const value = (description: string, example: string | undefined) =>
    Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 1_000,
        description,
        ...(example === undefined ? {} : { examples: [example] }),
      }),
    );
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, { description, example, moment }]): [string, TSchema][] => [
      [
        name,
        value(
          `Only those whose ${description}; several values, separated by commas: any of them`,
          example ?? (moment ? MOMENT : undefined),
        ),
      ],
      ...(moment === undefined
        ? []
        : operators.map((operator): [string, TSchema] => [
            `${name}.${operator}`,
            value(`Only those whose ${description}, compared by ${operator}; ISO 8601 with offset`, MOMENT),
          ])),
    ]),
  );
}

/** The conditions a query asks for; all of them hold together. */
export function conditionsOf<Condition>(
  attributes: Attributes<Condition>,
  query: Record<string, unknown>,
): Condition[] {
  return Object.entries(query).flatMap(([asked, value]) => {
    if (typeof value !== 'string') return [];
    const operator = operators.find((one) => asked.endsWith(`.${one}`));
    const name = operator === undefined ? asked : asked.slice(0, -operator.length - 1);
    const attribute = attributes[name];
    if (attribute === undefined) return [];
    const values = (operator === undefined ? value.split(',') : [value]).map(unquoted);
    return [attribute.condition(values, operator ?? 'eq')];
  });
}

/** Some callers write a value as JSON, in quotation marks: one of the conformance kits does. */
const unquoted = (value: string): string => value.trim().replace(/^"(.*)"$/, '$1');

/** The values that are ids: what is none is equal to nothing, and PostgreSQL would refuse the comparison. */
export const uuids = (values: string[]): string[] => values.filter(isUuid);

/** @throws RequestError 400 for what is no moment. A plus sign that came as a blank is put back. */
function momentOf(name: string, value: string): Date {
  const text = value.replace(/ (\d\d:?\d\d)$/, '+$1');
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()) || !/^\d{4}-\d\d-\d\d/.test(text))
    throw new RequestError('querystring', [
      {
        pointer: `/${name}`,
        message: `Must be a moment in ISO 8601 with offset, for example 2026-09-30T02:00:00Z; it is ${JSON.stringify(value)}.`,
      },
    ]);
  return moment;
}

/** The condition on a column of moments. */
export function momentCondition(name: string, values: string[], operator: Operator) {
  const moments = values.map((value) => momentOf(name, value));
  const [first] = moments;
  return operator === 'eq' || first === undefined ? { $in: moments } : { [`$${operator}`]: first };
}
