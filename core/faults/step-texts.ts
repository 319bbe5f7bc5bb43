import { faultSeverityNames } from './fault.entity.ts';

/** What was filled in at a step, as the record keeps it. */
type Result = Record<string, unknown>;

const word = (result: Result, name: string): string => {
  const value = result[name];
  return typeof value === 'string' ? value.trim() : '';
};
const severityName = (key: string): string => new Map(Object.entries(faultSeverityNames)).get(key) ?? key;
const repaired = (result: Result): string =>
  `已排除。原因：${word(result, 'cause')}；措施：${word(result, 'remedy')}`;

/** By step, then by what was chosen: the sentence for the history. `back` marks what went against the stream. */
const texts: Record<string, (result: Result) => { text: string; back?: boolean }> = {
  'accept-fault': (result) => ({
    text: `级别${severityName(word(result, 'severity'))}，转派客户服务支撑中心：${word(result, 'remark')}`,
  }),
  'diagnose-fault': (result) => {
    if (result.result === 'return') return { text: `退回监控中心：${word(result, 'reason')}`, back: true };
    const kind = result.result === 'core' ? '核心网' : '非核心网';
    return { text: `判别为${kind}障碍：${word(result, 'diagnosis')}` };
  },
  'repair-access': (result) => {
    if (result.result === 'hold') return { text: `挂起：${word(result, 'reason')}` };
    if (result.result === 'core')
      return { text: `非接入侧障碍，重新判别：${word(result, 'reason')}`, back: true };
    return { text: repaired(result) };
  },
  'release-hold': (result) => ({ text: `解除挂起：${word(result, 'note')}` }),
  'locate-core-fault': (result) => {
    if (result.result === 'return')
      return { text: `不属核心网，退单：${word(result, 'reason')}`, back: true };
    return {
      text:
        result.result === 'provincial'
          ? `判定为省级核心网障碍，转派省公司网络部：${word(result, 'finding')}`
          : `判定为本地核心网障碍：${word(result, 'finding')}`,
    };
  },
  'repair-local-core': (result) => ({ text: repaired(result) }),
  'repair-provincial-core': (result) =>
    result.result === 'return'
      ? { text: `不属省级核心网，退回专业班组：${word(result, 'reason')}`, back: true }
      : { text: repaired(result) },
  'confirm-recovery': (result) =>
    result.restored === 'no'
      ? {
          text: `客户确认未排除：${word(result, 'reason')}`,
          back: true,
        }
      : { text: '客户确认已恢复' },
  'inspect-reply': (result) =>
    result.conclusion === 'failed'
      ? { text: `质检不合格：${word(result, 'reason')}`, back: true }
      : { text: '质检合格' },
};

/** What was done at a step in one Chinese sentence, and whether it sent the fault back. */
export const stepText = (
  key: string,
  result: Result | null | undefined,
): { text: string; back: boolean } => ({
  back: false,
  ...(texts[key]?.(result ?? {}) ?? { text: '' }),
});
