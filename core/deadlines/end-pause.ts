import { toShanghaiIso } from '../calendar/format.ts';
import type { DeadlineRow } from './deadline.entity.ts';

/** Ends the pause that lasts, if one does; counting it is the caller's business. */
export function endPause(deadline: DeadlineRow, now: Date): void {
  const to = toShanghaiIso(now);
  deadline.pauses = deadline.pauses.map((pause) => (pause.to === null ? { ...pause, to } : pause));
  deadline.pausedAt = null;
  deadline.remainingMs = null;
}
