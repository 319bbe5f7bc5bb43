import type { ErrorCode } from '../../../core/error-codes.ts';
import { DomainError } from '../../../core/errors.ts';

type Details = Record<string, unknown>;

const stepStates: Record<string, string> = {
  completing: '正在提交',
  completed: '已办结',
  cancelled: '已取消',
};

/** What the API answers to an action, for staff. */
const sentences: Partial<Record<ErrorCode, (details: Details) => string>> = {
  'step-not-open': ({ state, completedBy }) =>
    `这个环节${stepStates[String(state)] ?? '已结束'}${completedBy ? `（${String(completedBy)}）` : ''}，不能再操作。`,
  'step-taken': ({ assignee }) => `${String(assignee)}已经接单；要改由您办理，请用“转派”并填写您的姓名。`,
  'step-not-handed-over': ({ choice }) => {
    const { word } = Object(choice);
    return word === undefined
      ? '没有人转派过这个环节，不能退单。'
      : `没有人转派过这个环节，不能退单；要退给上一环节，请在待办的表单里选“${String(word)}”。`;
  },
  'reminded-just-now': ({ again }) => `10 分钟内已经催办过，请在 ${String(again).slice(11, 16)} 以后再催办。`,
  'step-held': ({ heldBy }) => `${String(heldBy)}已经挂起这个环节。`,
  'step-not-held': () => '这个环节没有挂起，不用解挂。',
  'not-own': () => '这个环节由其他部门办理，您的访问密钥不能操作。',
  'department-unknown': () => '没有这个部门，请重新选择。',
  'handover-goes-nowhere': () => '环节已经在这里，请选择其他部门，或填写其他同事的姓名。',
  'idempotency-key-in-use': () => '上一次提交还在处理，请稍候再看下面的最新情况。',
  'idempotency-key-reused': () => '这个页面已经提交过一次，请核对下面的最新情况后再操作。',
};

/** The fault as a sentence and its HTTP status; null for what is no answer to an action. */
export function sentenceOf(error: unknown): { status: number; text: string } | null {
  if (!(error instanceof DomainError)) return null;
  const sentence = Object.entries(sentences).find(([code]) => code === error.code)?.[1];
  return sentence === undefined ? null : { status: error.status, text: sentence(error.details) };
}
