import { timeLeftText } from '../time-left.ts';
import type { DemandView } from './demand.view.ts';

type Facts = Pick<DemandView, 'state' | 'stateName' | 'openSteps' | 'deadlines' | 'cancellation' | 'closure'>;

/** Where a demand stands, who has it and how much time is left, in one Chinese sentence. */
export function standingSentence(facts: Facts): string {
  const { state, stateName, openSteps, deadlines, cancellation } = facts;
  if (state === 'received') return `${stateName}，等待流程启动`;
  if (cancellation !== null) return `${stateName}：${cancellation.reason}`;
  if (['completed', 'withdrawn'].includes(state)) return stateName;
  // The engine has not opened the next step yet.
  if (state === 'accepted' && openSteps.length === 0) return stateName;
  const who = openSteps.map(({ departmentName, name, assignee, state: stepState }) => {
    const by = assignee === null ? '' : `（${assignee}）`;
    return `${departmentName}${by}${stepState === 'completing' ? '已提交' : '处理'}“${name}”`;
  });
  const clocks = deadlines.map((deadline) => {
    const paused = deadline.state === 'paused' ? '已暂停，' : '';
    return `${deadline.limitName}${paused}${timeLeftText(deadline)}`;
  });
  return `${stateName}：${[...(who.length > 0 ? who : [waitsFor(facts)]), ...clocks].join('；')}`;
}

/** What a flow without an open step waits for. */
function waitsFor({ state, closure }: Facts): string {
  if (state === 'suspended' && closure !== null)
    return closure.resumeRequestedAt === null ? `${closure.resumeOn} 恢复` : '正在恢复';
  if (state === 'closing' && closure?.state === 'accepted') return `等待停闭生效日 ${closure.effectiveOn}`;
  return '系统处理中';
}
