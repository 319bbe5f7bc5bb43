import type { EntityManager } from '@mikro-orm/postgresql';
import { toShanghaiIso, toShanghaiText } from '../calendar/format.ts';
import { Demand } from '../demands/demand.entity.ts';
import { departmentName } from '../departments.ts';
import { type DeadlineRow, limitNames } from './deadline.entity.ts';

/** What the audit keeps of a deadline before and after a change; days are working days. */
export const deadlineFacts = (deadline: DeadlineRow) => ({
  state: deadline.state,
  workingDays: deadline.workingDays,
  extendedWorkingDays: deadline.extendedWorkingDays,
  dueAt: toShanghaiIso(deadline.dueAt),
  warnAt: toShanghaiIso(deadline.warnAt),
  provisional: deadline.provisional,
});

/** For the timeline: `资源确认回复时限（2个工作日）`. */
export const limitText = ({ limit, workingDays, extendedWorkingDays }: DeadlineRow): string =>
  `${limitNames[limit]}时限（${workingDays}个工作日${extendedWorkingDays > 0 ? `，另延期${extendedWorkingDays}个` : ''}）`;

/** For the timeline: `2026年10月9日 17:30`, and that it may move while the year's notice is not out. */
export const dueText = ({ dueAt, provisional }: DeadlineRow): string =>
  `${toShanghaiText(dueAt)}${provisional ? '（暂定）' : ''}`;

/** For a notice: `需求XQ-…的资源确认回复时限（2个工作日），责任部门客户服务支撑中心，届满时间2026年10月9日 17:30`. */
export async function describeDeadline(em: EntityManager, deadline: DeadlineRow): Promise<string> {
  const demand = await em.findOneOrFail(Demand, { id: deadline.demandId });
  return `需求${demand.number}的${limitText(deadline)}，责任部门${departmentName(deadline.department)}，届满时间${dueText(deadline)}`;
}
