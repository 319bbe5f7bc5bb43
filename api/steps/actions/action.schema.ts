import { Type } from 'typebox';

const by = Type.String({
  minLength: 1,
  maxLength: 100,
  pattern: '\\S',
  description: '经办人: who does it, a person or a system; kept in the record and shown in the timeline',
  examples: ['王芳'],
});

const words = (description: string, example: string) =>
  Type.String({ minLength: 1, maxLength: 2_000, pattern: '\\S', description, examples: [example] });

const closed = { additionalProperties: false };

export const AcceptanceBody = Type.Object({ by }, { ...closed, description: '接单' });

export const HandoverBody = Type.Object(
  {
    department: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Key of the department it goes to; left away: it stays in its department',
        examples: ['om-teams'],
      }),
    ),
    assignee: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        pattern: '\\S',
        description: 'The colleague who shall do it; left away: the department as a whole',
        examples: ['赵敏'],
      }),
    ),
    remark: words('What the next needs to know 转派说明', '核心侧正常，请排查接入侧光路'),
    by,
  },
  { ...closed, description: '转派' },
);

export const ReturnBody = Type.Object(
  { reason: words('Why it goes back 退单原因', '不属于本部门维护范围'), by },
  { ...closed, description: '退单' },
);

export const ReminderBody = Type.Object(
  { remark: Type.Optional(words('What is urgent 催办说明', '客户今天第三次来电')), by },
  { ...closed, description: '催办' },
);

export const HoldBody = Type.Object(
  { reason: words('What it waits for 挂起原因', '等待客户开放机房'), by },
  { ...closed, description: '挂起' },
);

export const ResumptionBody = Type.Object(
  { remark: Type.Optional(words('What has come 解挂说明', '客户已开放机房')), by },
  { ...closed, description: '解挂' },
);

export const NoteBody = Type.Object(
  { text: words('What the next should know 备注', '物业要求晚上八点后施工'), by },
  { ...closed, description: '备注' },
);
