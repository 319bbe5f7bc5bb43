import { Type } from 'typebox';
import { stepDefinitions } from '../../core/steps/definitions.ts';
import type { StepState } from '../../core/steps/step.entity.ts';
import { Moment, MomentOrNull, TextOrNull } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';

export const stepStateNames: Record<StepState, string> = {
  open: '待办',
  completing: '提交中',
  completed: '已完成',
  cancelled: '已取消',
};
const states: StepState[] = ['open', 'completing', 'completed', 'cancelled'];

export const StepParams = Type.Object({
  id: Type.String({
    format: 'uuid',
    description: 'Id of the step',
    examples: ['7c1f1a64-58c8-4a1b-9a0e-2b7a3a1f0c55'],
  }),
});

export const StepSchema = Type.Object(
  {
    id: Type.String({ description: 'Id (UUID)' }),
    key: Type.String({
      description: 'Element id in the model, also the id of its form',
      examples: ['approve-project'],
    }),
    name: Type.String({ description: 'Name in Chinese', examples: ['工程立项'] }),
    department: Type.String({ description: 'Key of the department', examples: ['engineering'] }),
    departmentName: Type.String({ description: 'Its Chinese name', examples: ['工程建设部'] }),
    state: Type.Enum(states, { description: 'completing: accepted from a system, on its way to the engine' }),
    stateName: Type.String({ description: 'The state in Chinese', examples: ['待办'] }),
    demandId: TextOrNull('Id of the demand it belongs to; null for a step of a fault'),
    faultId: TextOrNull('Id of the fault it belongs to; null for a step of a demand'),
    deadlineId: TextOrNull('Id of the deadline it stands under'),
    openedAt: Moment('When it was opened'),
    dueAt: MomentOrNull('When it is due'),
    completedAt: MomentOrNull('When it was completed or cancelled'),
    assignee: TextOrNull('Who has it: claimed in Tasklist 认领 or accepted here 接单'),
    heldAt: MomentOrNull('Held 挂起 since; its clock is paused'),
    heldBy: TextOrNull('Who holds it'),
    holdReason: TextOrNull('Why it is held'),
    sender: TextOrNull('Department that handed it over 转派; a return 退单 goes back there'),
    completedBy: TextOrNull('Who completed it, or sent the completion'),
    completedVia: Type.Union([Type.Enum(['tasklist', 'api']), Type.Null()], {
      description: 'Who was first: tasklist or api',
    }),
    priority: Type.Integer({ description: '50 normal, 90 overdue, 25 held 挂起' }),
    variables: Type.Unknown({ description: 'What its form shows, as an object; lists to fill in included' }),
    result: Type.Unknown({ description: 'What was filled in, as an object; null before' }),
    fault: TextOrNull(
      'Why the result was returned (填写有误); null when it took effect',
      '光功率应为数字，单位 dBm',
    ),
  },
  { title: 'StepSummary', description: 'A human step 环节' },
);

export const StepDetailSchema = Type.Object(
  {
    ...StepSchema.properties,
    expects: Type.Unknown({
      description:
        'JSON Schema of the `variables` that a completion of this step takes; null for a step that only the model knows',
    }),
  },
  { title: 'Step', description: 'A human step with what it asks for' },
);

export const StepListQuery = Type.Object(
  {
    department: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Key of the department',
        examples: ['support-center'],
      }),
    ),
    state: Type.Optional(Type.Enum(states, { description: 'Only steps in this state' })),
    demand: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: 'Only steps of this demand: its id or number',
      }),
    ),
    fault: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 64,
        description: 'Only steps of this fault: its id or number',
      }),
    ),
    ...pageQuery,
  },
  { additionalProperties: false },
);
export const StepPage = PageOf(StepSchema, 'Steps, newest first');

/** `approve-project`: decision, inServiceOn, … — what each step takes, from the definitions that judge it. */
const stepsAndFields = stepDefinitions()
  .map(({ key, result }) => `- \`${key}\`: ${Object.keys(result.properties).join(', ')}`)
  .join('\n');

export const CompletionSchema = Type.Object(
  {
    variables: Type.Record(Type.String(), Type.Unknown(), {
      description: `What the step's form would write; \`GET /v1/steps/{id}\` says it as JSON Schema under \`expects\`:\n${stepsAndFields}`,
      examples: [{ networkSolution: '核心—汇聚—接入—客户端' }],
    }),
    completedBy: Type.String({
      minLength: 1,
      maxLength: 100,
      pattern: '\\S',
      description:
        'Who completes it: a person or a system; becomes `handler` 经办人 where the variables name nobody',
      examples: ['王芳'],
    }),
  },
  { additionalProperties: false, title: 'StepCompletion', description: 'The completion of a step' },
);
