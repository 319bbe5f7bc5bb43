import type { DayStatus, ExplainedDay } from './types.ts';
import { datesBetween } from './working-time.ts';
import { chineseWeekday, dateOf } from './zone.ts';

/** Why a limit ends when it does, day by day. See `Calendar.explain`. */
export const explainDays = (
  day: (date: string) => DayStatus,
  receivedAt: Date,
  workingDays: number,
  dueAt: Date,
): ExplainedDay[] => {
  const [first = '', ...rest] = datesBetween(
    dateOf(receivedAt),
    dateOf(dueAt < receivedAt ? receivedAt : dueAt),
  );
  const line = (status: DayStatus, ordinal: number | null, reason: string): ExplainedDay => ({
    date: status.date,
    weekday: chineseWeekday(status.date),
    counted: ordinal !== null,
    ordinal,
    reason,
    notice: status.notice,
    provisional: status.provisional,
  });

  let counted = 0;
  const countedDays = rest.map(day).map((status) => {
    if (!status.working) return line(status, null, status.reason);
    // Beyond its limit a clock only runs on because it was paused or extended.
    if (counted >= workingDays) return line(status, null, `${status.reason}，时限外（暂停或延期）`);
    counted += 1;
    return line(status, counted, status.reason);
  });
  return [line(day(first), null, '收到当日不计入'), ...countedDays];
};
