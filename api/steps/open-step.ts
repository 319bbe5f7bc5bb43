import { type Static, Type } from 'typebox';
import type { Calendar } from '../../core/calendar/calendar.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { departmentName } from '../../core/departments.ts';
import type { StepRow } from '../../core/steps/find-steps.ts';
import { isoOrNull, Moment, MomentOrNull, RemainingSchema, TextOrNull } from '../moments.ts';
import { timeLeft } from '../time-left.ts';

/** A step that waits, as a demand and a fault show it. */
export const OpenStepSchema = Type.Object(
  {
    id: Type.String({ description: 'Id (UUID)', examples: ['0b0cbd3a-8a2f-4d5e-8f5e-0f6b1d0c2a11'] }),
    key: Type.String({ description: 'Element id in the model', examples: ['approve-project'] }),
    name: Type.String({ description: 'Name of the step in Chinese', examples: ['工程立项'] }),
    department: Type.String({
      description: 'Key of the department (candidate group)',
      examples: ['support-center'],
    }),
    departmentName: Type.String({ description: 'Its Chinese name', examples: ['客户服务支撑中心'] }),
    state: Type.Enum(['open', 'completing'], {
      description: 'completing: a completion by API is on its way to the engine',
    }),
    since: Moment('When the step was opened'),
    dueAt: MomentOrNull('When it is due'),
    overdue: Type.Boolean({ description: 'Whether the due moment has passed' }),
    remaining: Type.Union([RemainingSchema, Type.Null()], {
      description: 'Working time left; null without a due moment',
    }),
    assignee: TextOrNull('Who has claimed it in Tasklist; null when nobody'),
  },
  { title: 'WaitingStep', description: 'A human step that waits' },
);

export const openStepView = (
  step: StepRow,
  calendar: Calendar,
  now: Date,
): Static<typeof OpenStepSchema> => ({
  id: step.id,
  key: step.key,
  name: step.name,
  department: step.department,
  departmentName: departmentName(step.department),
  state: step.state === 'completing' ? 'completing' : 'open',
  since: toShanghaiIso(step.openedAt),
  dueAt: isoOrNull(step.dueAt),
  ...timeLeft(calendar, now, step.dueAt),
  assignee: step.assignee ?? null,
});
