import type { Dimension } from '../../core/statistics/figure.ts';
import { findFigure } from '../../core/statistics/figures.ts';
import type { Period } from '../../core/statistics/period.ts';
import { type Fault, RequestError } from '../problem.ts';

/** @throws RequestError (400) for days that make no period. */
export function checkPeriod({ from, to }: Period): void {
  const faults: Fault[] = Object.entries({ from, to }).flatMap(([name, date]) =>
    date !== undefined && (date < '2000-01-01' || date > '2100-12-31')
      ? [{ pointer: `/${name}`, message: `Must lie in 2000 to 2100; it is ${date}.` }]
      : [],
  );
  if (from !== undefined && to !== undefined && from > to)
    faults.push({ pointer: '/from', message: `Must not be after "to", ${to}; it is ${from}.` });
  if (faults.length > 0) throw new RequestError('querystring', faults);
}

/** @returns the group that is asked for, if any. @throws RequestError (400) for one the figure cannot be split by. */
export function readGroup({
  figure,
  by,
  key,
}: {
  figure: string;
  by?: Dimension | undefined;
  key?: string | undefined;
}): { by: Dimension; key: string } | undefined {
  const refuse = (pointer: string, message: string) =>
    new RequestError('querystring', [{ pointer, message }]);
  if (by === undefined && key === undefined) return undefined;
  if (by === undefined) throw refuse('/by', 'Required with "key": say which dimension it is a group of.');
  if (key === undefined) throw refuse('/key', 'Required with "by": say which group.');
  const dimensions = findFigure(figure)?.source.dimensions ?? [];
  if (!dimensions.includes(by))
    throw refuse('/by', `${figure} can be split by ${dimensions.join(', ')} only; it is ${by}.`);
  return { by, key };
}
