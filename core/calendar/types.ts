import { type Static, Type } from 'typebox';

/** One day a notice names: ISO date (`YYYY-MM-DD`, a date in China) and the Chinese name of its holiday. */
export const CalendarDay = Type.Object(
  {
    date: Type.String({ format: 'date', description: '日期，YYYY-MM-DD' }),
    name: Type.String({ minLength: 1, maxLength: 40, description: '节日名称，如 国庆节' }),
  },
  { additionalProperties: false },
);
export type CalendarDay = Static<typeof CalendarDay>;

/**
 * What the State Council's yearly notice says about one year: the body of `PUT /v1/calendar/{year}` and the
 * shape of `data/*.json`. Days that are not named follow the week: Monday to Friday on, weekend off.
 * The schema sees shapes only; `checkCalendarYear` finds what is wrong between the fields.
 */
export const CalendarYear = Type.Object(
  {
    year: Type.Integer({ minimum: 2000, maximum: 2100, description: '年份' }),
    notice: Type.String({ minLength: 1, maxLength: 100, description: '文号，如 国办发明电〔2023〕7号' }),
    source: Type.String({ minLength: 1, maxLength: 300, description: '通知的标题和日期' }),
    daysOff: Type.Array(CalendarDay, { maxItems: 400, description: '放假（含周末）' }),
    workdays: Type.Array(CalendarDay, { maxItems: 120, description: '调休上班的周六、周日' }),
    provisional: Type.Optional(Type.Boolean({ description: '真：暂定，正式通知发布后重算' })),
  },
  { additionalProperties: false },
);
export type CalendarYear = Static<typeof CalendarYear>;

/** Opening hours of a working day, `HH:MM` in Asia/Shanghai, `open` before `close`. */
export type BusinessHours = { open: string; close: string };

/**
 * What one date is. `reason` is Chinese (工作日, 周末, 国庆节, 国庆节调休上班); `notice` is the 文号 of the
 * document that names the day, null where only the week decides; `provisional` means that the year's notice
 * is not known yet.
 */
export type DayStatus = {
  date: string;
  working: boolean;
  reason: string;
  notice: string | null;
  provisional: boolean;
};

/** The end of a limit. `provisional`: a day on the way lies in a year whose notice is not known yet. */
export type DueMoment = { dueAt: Date; provisional: boolean };

/**
 * Time left until a deadline or, when `overdue`, time gone since. `workingDays` counts as the limit does
 * (today does not count, the due day does); `workingMinutes` is all business time in whole minutes.
 */
export type RemainingTime = { workingDays: number; workingMinutes: number; overdue: boolean };

/** One line of an explanation: `weekday` is Chinese (星期三), `ordinal` the how-manieth day of the limit. */
export type ExplainedDay = {
  date: string;
  weekday: string;
  counted: boolean;
  ordinal: number | null;
  reason: string;
  notice: string | null;
  provisional: boolean;
};
