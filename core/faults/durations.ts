import type { Calendar } from '../calendar/calendar.ts';

/** A stretch of time, `to` after `from`. */
export interface Span {
  from: Date;
  to: Date;
}

/** Natural and working minutes. */
export interface Minutes {
  minutes: number;
  workingMinutes: number;
}

/** The same time without overlaps, in order. */
export function mergedSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.to) {
      if (span.to > last.to) last.to = span.to;
    } else merged.push({ ...span });
  }
  return merged;
}

/** What is left of a span outside the holds; `holds` are merged. */
export function withoutHolds(span: Span, holds: Span[]): Span[] {
  const left: Span[] = [];
  let { from } = span;
  for (const hold of holds) {
    if (hold.to <= from || hold.from >= span.to) continue;
    if (hold.from > from) left.push({ from, to: hold.from });
    from = new Date(Math.min(hold.to.getTime(), span.to.getTime()));
  }
  if (from < span.to) left.push({ from, to: span.to });
  return left;
}

/** How long spans took together, rounded to whole minutes. */
export function minutesOf(calendar: Calendar, spans: Span[]): Minutes {
  const natural = spans.reduce((sum, { from, to }) => sum + (to.getTime() - from.getTime()), 0);
  const working = spans.reduce((sum, { from, to }) => sum + calendar.workingMillisBetween(from, to), 0);
  return { minutes: Math.round(natural / 60_000), workingMinutes: Math.round(working / 60_000) };
}
