import type { EntityManager } from '@mikro-orm/postgresql';
import { toShanghaiIso, toShanghaiText } from '../calendar/format.ts';
import { caseFacts, findCase } from '../cases/case.ts';
import { departmentName } from '../departments.ts';
import { inHours } from './count-deadline.ts';
import { type DeadlineRow, limitNames } from './deadline.entity.ts';

/** What the audit keeps of a deadline before and after a change; days are working days, hours run round the clock. */
export const deadlineFacts = (deadline: DeadlineRow) => ({
  state: deadline.state,
  workingDays: deadline.workingDays,
  extendedWorkingDays: deadline.extendedWorkingDays,
  ...(inHours(deadline) ? { hours: deadline.hours, extendedHours: deadline.extendedHours } : {}),
  dueAt: toShanghaiIso(deadline.dueAt),
  warnAt: toShanghaiIso(deadline.warnAt),
  provisional: deadline.provisional,
});

/** For the timeline: `资源确认回复时限（2个工作日）`. */
export function limitText(deadline: DeadlineRow): string {
  const { limit, extendedWorkingDays, extendedHours } = deadline;
  const extended = inHours(deadline)
    ? extendedHours > 0 && `，另延期${extendedHours}小时`
    : extendedWorkingDays > 0 && `，另延期${extendedWorkingDays}个`;
  return `${limitNames[limit]}时限（${lengthText(deadline)}${extended || ''}）`;
}

/** `2个工作日`, `8小时`. */
export const lengthText = (deadline: Pick<DeadlineRow, 'workingDays' | 'hours'>): string =>
  inHours(deadline) ? `${deadline.hours}小时` : `${deadline.workingDays}个工作日`;

/** For the timeline: `2026年10月9日 17:30`, and that it may move while the year's notice is not out. */
export const dueText = ({ dueAt, provisional }: DeadlineRow): string =>
  `${toShanghaiText(dueAt)}${provisional ? '（暂定）' : ''}`;

/** For a notice: `需求XQ-…的资源确认回复时限（2个工作日），责任部门客户服务支撑中心，届满时间2026年10月9日 17:30`. */
export async function describeDeadline(em: EntityManager, deadline: DeadlineRow): Promise<string> {
  const { word, number } = caseFacts(await findCase(em, deadline));
  return `${word}${number}的${limitText(deadline)}，责任部门${departmentName(deadline.department)}，届满时间${dueText(deadline)}`;
}
