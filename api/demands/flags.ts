import type { DemandStanding } from '../../core/demands/demand-standing.ts';
import { deviationText } from '../../core/provisioning/deviations.ts';
import { lineLabel } from '../../core/steps/lines.ts';
import type { DemandView } from './demand.view.ts';

type Facts = Pick<DemandView, 'state' | 'deadlines' | 'confirmation' | 'expectedOn' | 'openSteps'>;

/** What wants attention, each by a stable code and a Chinese sentence. */
export function flagsOf(
  view: Facts,
  { deviations, obstacle }: Pick<DemandStanding, 'deviations' | 'obstacle'>,
): { code: string; text: string }[] {
  const { deadlines, confirmation, expectedOn } = view;
  const flags: { code: string; text: string }[] = [];
  for (const deadline of deadlines) {
    if (deadline.overdue && deadline.state === 'running')
      flags.push({
        code: 'overdue',
        text: `${deadline.limitName}已超时，责任部门${deadline.departmentName}`,
      });
    if (deadline.state === 'paused') flags.push({ code: 'paused', text: `${deadline.limitName}时限已暂停` });
    if (deadline.provisional)
      flags.push({
        code: 'provisional',
        text: `${deadline.limitName}时限跨入未公布放假安排的年份，公布后重算`,
      });
  }
  if (confirmation?.result === 'refused')
    flags.push({ code: 'refused', text: '资源确认结果为不具备：工程建设未予立项' });
  if (confirmation?.inServiceOn && expectedOn !== null && confirmation.inServiceOn > expectedOn)
    flags.push({
      code: 'later-than-expected',
      text: `拟投产时间 ${confirmation.inServiceOn} 晚于客户期望 ${expectedOn}`,
    });
  for (const line of deviations)
    flags.push({
      code: 'date-deviation',
      text: `${lineLabel(line)}完成日期与资源确认时不一致：${deviationText(line)}`,
    });
  if (obstacle !== null && view.state !== 'cancelled')
    flags.push({ code: 'blocked', text: `施工受阻，协商记录 ${obstacle.number}：${obstacle.reason}` });
  if (view.openSteps.some(({ key }) => key === 'resolve-shortage'))
    flags.push({ code: 'shortage', text: '资源不足，待客户服务支撑中心处理' });
  return flags;
}
