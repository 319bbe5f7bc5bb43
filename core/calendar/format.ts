import { inShanghai, wallClockOf } from './zone.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * ISO 8601 with China's offset, e.g. `2026-10-13T17:30:00+08:00`; a fraction of a second shows only where
 * there is one. Throws RangeError for an invalid Date.
 */
export function toShanghaiIso(moment: Date): string {
  const clock = wallClockOf(moment);
  if (clock === null) return inShanghai(moment).toString({ timeZoneName: 'never' });
  return `${clock.replace(/\.?0*$/, '')}+08:00`;
}

/** For people, e.g. `2026年10月13日 17:30` in China. Throws RangeError for an invalid Date. */
export const toShanghaiText = (moment: Date): string => {
  const { year, month, day, hour, minute } = inShanghai(moment);
  return `${year}年${month}月${day}日 ${two(hour)}:${two(minute)}`;
};
