import { isDate, momentAt } from '../../core/calendar/zone.ts';
import { RequestError } from '../problem.ts';

const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A moment with offset, or a date: its start in Shanghai. A JavaScript Date takes 30 February for 2 March; here the
 * day has to exist. @throws RequestError (400)
 */
export function readReceipt(from: string): Date {
  const refuse = (message: string) => new RequestError('querystring', [{ pointer: '/from', message }]);
  const date = MOMENT.exec(from)?.[1] ?? from;
  const year = Number(from.slice(0, 4));
  if (!isDate(date))
    throw refuse(
      `Must be a moment in ISO 8601 with offset (write + as %2B), for example 2026-09-30T10:00:00%2B08:00, or a date that exists; it is ${JSON.stringify(from)}.`,
    );
  if (year < 2000 || year > 2100) throw refuse(`Must lie in 2000 to 2100; it is ${from}.`);
  const moment = date === from ? momentAt(date, '00:00') : new Date(from);
  if (Number.isNaN(moment.getTime())) throw refuse(`Is not a moment: ${JSON.stringify(from)}.`);
  return moment;
}
