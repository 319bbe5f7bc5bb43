import { Type } from 'typebox';
import { Value } from 'typebox/value';

/** An open step as the API shows it: what the scripted staff needs to fill in its form. */
export const OpenStep = Type.Object({
  id: Type.String(),
  key: Type.String(),
  department: Type.String(),
  variables: Type.Record(Type.String(), Type.Unknown()),
});

const Lines = Type.Array(Type.Record(Type.String(), Type.Unknown()));
const lines = (value: unknown) => (Value.Check(Lines, value) ? value : []);

/** What happened to a case so far: the template is refused once, like in the guidance's worst case. */
export interface Memory {
  refused: boolean;
}

/**
 * What a person of the department would fill in; dates lie `today` plus some weeks, yyyy-mm-dd.
 * @throws Error for a step that the script does not know: a model got a new step, the demo has to learn it.
 */
export function fillIn(
  step: { key: string; department: string; variables: Record<string, unknown> },
  today: Date,
  memory: Memory,
): Record<string, unknown> {
  const inDays = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  switch (step.key) {
    case 'plan-solution':
      return { solution: '按客户需求提供专线接入，双方确认带宽与地址', handler: '王芳' };
    case 'draft-template':
      return {
        templateName: '楼宇双路由专线',
        templateContent: memory.refused ? '主备双路由，含保护倒换' : '主备双路由',
        handler: '周敏',
      };
    case 'verify-template': {
      if (step.department === 'group-customer' || memory.refused)
        return { verdict: 'approved', handler: '王芳' };
      memory.refused = true;
      return { verdict: 'refused', reason: '缺少保护倒换说明', handler: '周敏' };
    }
    case 'confirm-resources':
      return {
        segments: lines(step.variables.segments).map((line) => ({
          ...line,
          status: 'available',
          free: 8,
          lacking: '',
        })),
        handler: '赵强',
      };
    case 'approve-project':
      return { decision: 'approved', inServiceOn: inDays(45), handler: '李建' };
    case 'plan-optimization':
      return { decision: 'all', availableOn: inDays(12), handler: '赵强' };
    case 'design-solution':
      return { networkSolution: '核心—汇聚环—接入 OLT—客户端设备', handler: '赵强' };
    case 'negotiate':
      return { outcome: 'accepted', remark: '客户确认方案与时间', handler: '王芳' };
    default:
      throw new Error(`The demo does not know the step ${step.key}: add it to engine/demo/staff.ts.`);
  }
}
