import { Type } from 'typebox';
import { toShanghaiIso } from '../calendar/format.ts';

/** A field of a form by shape: text that may be missing, empty or null, as form-js sends what was left open. */
export const textField = (description: string, maxLength = 4_000) =>
  Type.Optional(Type.Union([Type.String({ maxLength }), Type.Null()], { description }));

export const booleanField = (description: string) =>
  Type.Optional(Type.Union([Type.Boolean(), Type.Null()], { description }));

export const countField = (description: string) =>
  Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000 }), Type.Null()], { description }));

export const numberField = (description: string) =>
  Type.Optional(Type.Union([Type.Number(), Type.Null()], { description }));

/** Every form ends with it: Tasklist without Identity knows one user, so the person signs by name. */
export const handlerField = textField('经办人: the person who answers for what was filled in', 100);

/** The text without blanks around it, or null when there is none. */
export const textOrNull = (value: string | null | undefined): string | null =>
  value === undefined || value === null || value.trim() === '' ? null : value.trim();

/** @returns the fault of a text that must be there, if any. */
export const required = (label: string, value: string | null | undefined): string[] =>
  textOrNull(value) === null ? [`请填写“${label}”。`] : [];

const isRealDate = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** @returns the faults of a date (yyyy-mm-dd, Shanghai) that must be there and not lie ahead: a fact, today counts. */
export function pastDate(label: string, value: string | null | undefined, now: Date): string[] {
  const text = textOrNull(value);
  const faults = dateFaults(label, text);
  if (text === null || faults.length > 0) return faults;
  const today = toShanghaiIso(now).slice(0, 10);
  return text > today ? [`“${label}”不能晚于今天（${today}）：${text}。`] : [];
}

function dateFaults(label: string, text: string | null): string[] {
  if (text === null) return [`请填写“${label}”。`];
  return isRealDate(text) ? [] : [`“${label}”不是有效日期（应为 年-月-日，例如 2026-12-01）：${text}。`];
}

/**
 * @returns the faults of a date (yyyy-mm-dd, Shanghai) that must be there and not lie in the past: today counts.
 */
export function futureDate(label: string, value: string | null | undefined, now: Date): string[] {
  const text = textOrNull(value);
  const faults = dateFaults(label, text);
  if (text === null || faults.length > 0) return faults;
  const today = toShanghaiIso(now).slice(0, 10);
  return text < today ? [`“${label}”不能早于今天（${today}）：${text}。`] : [];
}
