import { toShanghaiIso } from '../calendar/format.ts';
import type { DeadlineVariable } from '../process/variables.ts';
import type { DeadlineRow } from './deadline.entity.ts';

/** The deadline as the models see it; moments are ISO 8601 with +08:00. */
export const toDeadlineVariable = (deadline: DeadlineRow): DeadlineVariable => ({
  id: deadline.id,
  limit: deadline.limit,
  workingDays: deadline.workingDays,
  receivedAt: toShanghaiIso(deadline.receivedAt),
  dueAt: toShanghaiIso(deadline.dueAt),
  warnAt: toShanghaiIso(deadline.warnAt),
});
