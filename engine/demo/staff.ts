import { type Static, Type } from 'typebox';
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

/** What happened to a case so far: what goes wrong once in it, and whether it has. */
export interface Memory {
  refused: boolean;
  /** The scene has an obstacle, and whether it was met already. */
  obstacle: boolean;
  blocked: boolean;
  /** The customer was asked once and said that the fault is still there. */
  notRestored: boolean;
}

export const freshMemory = (obstacle = false): Memory => ({
  refused: false,
  obstacle,
  blocked: false,
  notRestored: false,
});

/**
 * What a person of the department would fill in.
 * @throws Error for a step that the script does not know: a model got a new step, the demo has to learn it.
 */
export function fillIn(
  step: Pick<Static<typeof OpenStep>, 'key' | 'department' | 'variables'>,
  today: Date,
  memory: Memory,
): Record<string, unknown> {
  const answer = answerOf(step, today, memory);
  if (answer === undefined)
    throw new Error(`The demo does not know the step ${step.key}: add it to engine/demo/staff.ts.`);
  return answer;
}

/** The same; dates lie `today` plus some weeks, yyyy-mm-dd. @returns undefined for a step that the script does not know. */
export function answerOf(
  step: Pick<Static<typeof OpenStep>, 'key' | 'department' | 'variables'>,
  today: Date,
  memory: Memory,
): Record<string, unknown> | undefined {
  // Days of Shanghai (UTC+8, no summer time).
  const inDays = (days: number) =>
    new Date(today.getTime() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
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
    case 'apply-provisioning':
      return { interfaceType: 'GE光口', remark: '按资源确认的方案开通', handler: '王芳' };
    case 'accept-provisioning':
      return { decision: 'accepted', remark: '末端随楼宇光缆施工', handler: '赵强' };
    case 'build-project':
    case 'build-access-end':
      return {
        decision: 'uniform',
        completedOn: inDays(0),
        reason: '较答复的时间提前完成',
        handler: step.key === 'build-project' ? '李建' : '赵强',
      };
    case 'open-network':
      if (memory.obstacle && !memory.blocked) {
        memory.blocked = true;
        return { result: 'blocked', blockedReason: '物业不同意进场施工', handler: '赵强' };
      }
      return {
        result: 'done',
        unit: '分公司维护一班',
        people: '孙浩、周杰',
        finishedOn: inDays(0),
        opticalPower: '-17.9',
        testResult: '全程测试合格',
        handler: '赵强',
      };
    case 'install-user-side':
      return {
        result: 'done',
        unit: '分公司装维二组',
        people: '吴迪',
        finishedOn: inDays(0),
        materials: '皮线光缆80米，光猫1台',
        opticalPower: '-18.5',
        testResult: '用户侧测试合格',
        handler: '赵强',
      };
    case 'agree-handling':
      return {
        decision: 'resume',
        participant: '王芳、赵强、物业李经理',
        opinion: '已与物业协商，周末进场',
        handler: step.department === 'group-customer' ? '王芳' : '赵强',
      };
    case 'transfer-status':
      return { transferred: true, handler: '赵强' };
    case 'change-status':
      return { changed: true, handler: '钱丽' };
    case 'organize-acceptance':
      return {
        conclusion: 'passed',
        testHours: 24,
        erroredSeconds: 0,
        loopDelay: 3.2,
        loss: 0,
        receivedPower: -18.5,
        customerSigner: '陈总',
        customerSignedOn: inDays(0),
        managerSigner: '刘洋',
        managerSignedOn: inDays(0),
        supportSigner: '赵强',
        supportSignedOn: inDays(0),
        handler: '王芳',
      };
    case 'assess-adjustment':
      return {
        decision: 'reallocate',
        reason: '带宽超出原端口能力，需要重新分配资源并施工',
        handler: '赵强',
      };
    case 'accept-closure':
      return { decision: 'accepted', handler: '赵强' };
    case 'suspend-access-end':
      return { suspended: true, remark: '末端端口已关闭', handler: '赵强' };
    case 'resume-access-end':
      return { resumed: true, remark: '末端端口已恢复，测试正常', handler: '赵强' };
    case 'release-resources':
      return { released: true, remark: '端到端拆除完毕', handler: '赵强' };
    case 'accept-fault':
      return { severity: 'critical', remark: '光猫 LOS 告警，业务中断，请尽快处理', handler: '秦岭' };
    case 'diagnose-fault':
      return memory.notRestored
        ? { result: 'access', diagnosis: '核心侧已正常，末端光衰偏大', handler: '赵强' }
        : { result: 'core', diagnosis: '接入侧正常，核心侧路由不可达', handler: '赵强' };
    case 'locate-core-fault':
      return { result: 'local', finding: '本地核心路由器端口告警', handler: '冯涛' };
    case 'repair-local-core':
      return { cause: '光模块故障', remedy: '更换光模块，链路恢复', handler: '冯涛' };
    case 'repair-access':
      return { result: 'done', cause: '尾纤弯折', remedy: '重新布放尾纤，光功率 -18.6 dBm', handler: '赵强' };
    case 'confirm-recovery': {
      if (memory.notRestored) return { restored: 'yes', confirmedBy: '陈建国', handler: '赵强' };
      memory.notRestored = true;
      return { restored: 'no', confirmedBy: '陈建国', reason: '仍有丢包', handler: '赵强' };
    }
    case 'inspect-reply':
      return { conclusion: 'passed', handler: '秦岭' };
    default:
      return undefined;
  }
}
