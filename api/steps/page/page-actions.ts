import type { EntityManager } from '@mikro-orm/postgresql';
import { acceptStep } from '../../../core/steps/actions/accept-step.ts';
import { handOverStep } from '../../../core/steps/actions/hand-over-step.ts';
import { holdStep } from '../../../core/steps/actions/hold-step.ts';
import { noteStep } from '../../../core/steps/actions/note-step.ts';
import { remindStep } from '../../../core/steps/actions/remind-step.ts';
import { resumeStep } from '../../../core/steps/actions/resume-step.ts';
import { returnStep } from '../../../core/steps/actions/return-step.ts';
import type { StepRow } from '../../../core/steps/find-steps.ts';
import type { Told } from '../actions/act-once.ts';

/** A field of the page: its name, what stands before it, and whether it may be left empty. */
export interface PageField {
  name: string;
  label: string;
  /** text: several lines; name: a person; department: chosen from the list. */
  kind: 'text' | 'name' | 'department';
  optional?: boolean;
}

export interface PageAction {
  /** As in the API, `POST /v1/steps/{id}/<verb>`. */
  verb: string;
  /** The word staff know it by. */
  word: string;
  hint: string;
  done: string;
  fields: PageField[];
  act: (em: EntityManager, told: Told, typed: (name: string) => string) => Promise<StepRow>;
}

/** What a step's page offers, in its order. A field's name is its own on the page: all of it is one form. */
export const pageActions: PageAction[] = [
  {
    verb: 'acceptance',
    word: '接单',
    hint: '由您办理，待办随即归到您名下',
    done: '已接单。',
    fields: [],
    act: async (em, { order }) => await acceptStep(em, order),
  },
  {
    verb: 'handover',
    word: '转派',
    hint: '转给其他部门或同事办理，时限继续计算',
    done: '已转派。',
    fields: [
      { name: 'department', label: '转给部门', kind: 'department', optional: true },
      { name: 'assignee', label: '转给同事', kind: 'name', optional: true },
      { name: 'handoverRemark', label: '转派说明', kind: 'text' },
    ],
    act: async (em, { order }, typed) =>
      await handOverStep(em, {
        ...order,
        department: typed('department') || undefined,
        assignee: typed('assignee') || undefined,
        remark: typed('handoverRemark'),
      }),
  },
  {
    verb: 'return',
    word: '退单',
    hint: '退回给转派来的部门或同事',
    done: '已退单。',
    fields: [{ name: 'returnReason', label: '退单原因', kind: 'text' }],
    act: async (em, { order }, typed) => await returnStep(em, { ...order, reason: typed('returnReason') }),
  },
  {
    verb: 'reminder',
    word: '催办',
    hint: '通知办理部门和时限责任部门，10 分钟内只催办一次',
    done: '已催办。',
    fields: [{ name: 'reminderRemark', label: '催办说明', kind: 'text', optional: true }],
    act: async (em, { order, notifications }, typed) =>
      await remindStep(em, { ...order, notifications, remark: typed('reminderRemark') || null }),
  },
  {
    verb: 'hold',
    word: '挂起',
    hint: '等待客户等外部条件，时限暂停计时',
    done: '已挂起。',
    fields: [{ name: 'holdReason', label: '挂起原因', kind: 'text' }],
    act: async (em, { order, calendar }, typed) =>
      await holdStep(em, { ...order, calendar: await calendar(), reason: typed('holdReason') }),
  },
  {
    verb: 'resumption',
    word: '解挂',
    hint: '继续办理，时限恢复计时',
    done: '已解挂。',
    fields: [{ name: 'resumptionRemark', label: '解挂说明', kind: 'text', optional: true }],
    act: async (em, { order, calendar }, typed) =>
      await resumeStep(em, {
        ...order,
        calendar: await calendar(),
        remark: typed('resumptionRemark') || null,
      }),
  },
  {
    verb: 'notes',
    word: '备注',
    hint: '写给后面的人看，记入时间线',
    done: '已备注。',
    fields: [{ name: 'noteText', label: '备注内容', kind: 'text' }],
    act: async (em, { order }, typed) => await noteStep(em, { ...order, text: typed('noteText') }),
  },
];

const longest = { text: 2_000, name: 100, department: 100 };

/** @returns what is wrong with what was typed, one Chinese sentence each. */
export function typingFaults(action: PageAction, typed: (name: string) => string): string[] {
  const fields: PageField[] = [{ name: 'by', label: '经办人', kind: 'name' }, ...action.fields];
  return fields.flatMap(({ name, label, kind, optional = false }) => {
    const { length } = typed(name);
    if (length === 0 && !optional) return [`请填写“${label}”。`];
    return length > longest[kind] ? [`“${label}”不能超过${longest[kind]}字。`] : [];
  });
}
