import type { Static } from 'typebox';
import type { Calendar } from '../../core/calendar/calendar.ts';
import { toShanghaiIso } from '../../core/calendar/format.ts';
import { isFaultArchiveIntact } from '../../core/faults/archive-fault.ts';
import { type FaultRow, faultSeverityNames } from '../../core/faults/fault.entity.ts';
import type { FaultStanding } from '../../core/faults/fault-standing.ts';
import { routeOf, routeText } from '../../core/faults/report-fault.ts';
import { deadlineView } from '../deadlines/deadline.view.ts';
import { isoOrNull } from '../moments.ts';
import { openStepView } from '../steps/open-step.ts';
import { timeLeftText } from '../time-left.ts';
import { type FaultSchema, type FaultSummarySchema, faultStateNames } from './fault.schema.ts';

type FaultView = Static<typeof FaultSchema>;

const headOf = (fault: FaultRow) => ({
  id: fault.id,
  number: fault.number,
  state: fault.state,
  stateName: faultStateNames[fault.state],
  source: fault.source,
  severity: fault.severity,
  severityName: faultSeverityNames[fault.severity],
  route: routeOf(fault),
  routeText: routeText(fault),
  important: fault.important,
  serviceLevel: fault.serviceLevel,
  customerCode: fault.customerCode,
  customerName: fault.customerName,
  round: fault.round,
  receivedAt: toShanghaiIso(fault.receivedAt),
  concludedAt: isoOrNull(fault.concludedAt),
});

export const faultSummary = (fault: FaultRow): Static<typeof FaultSummarySchema> => ({
  ...headOf(fault),
  serviceId: fault.serviceId ?? null,
});

/** The fault and where it stands, for a reader who never saw the engine. */
export function faultView(standing: FaultStanding, calendar: Calendar, now: Date): FaultView {
  const { fault, service, first } = standing;
  const view = {
    ...headOf(fault),
    customer: fault.customer,
    service: service && { id: service.id, number: service.number, productName: service.productName },
    circuit: fault.circuitCode ?? null,
    description: fault.description,
    occurredAt: isoOrNull(fault.occurredAt),
    place: fault.place ?? null,
    cause: fault.cause ?? null,
    remedy: fault.remedy ?? null,
    restoredAt: isoOrNull(fault.restoredAt),
    confirmedBy: fault.confirmedBy ?? null,
    repliedAt: isoOrNull(fault.repliedAt),
    inspectedBy: fault.inspectedBy ?? null,
    openSteps: standing.steps.map((step) => openStepView(step, calendar, now)),
    deadlines: standing.deadlines.map((deadline) =>
      deadlineView({ deadline, caseNumber: fault.number }, calendar, now),
    ),
    hold: holdOf(standing),
    repeatOf: first && { id: first.id, number: first.number },
    repeats: standing.repeats.map(({ id, number, receivedAt }) => ({
      id,
      number,
      receivedAt: toShanghaiIso(receivedAt),
    })),
    archive: archiveOf(standing),
  };
  return { ...view, standing: standingSentence(view) };
}

/** Held 挂起: the step that releases it waits, and says why. */
function holdOf({ steps }: FaultStanding) {
  const waiting = steps.find(({ key }) => key === 'release-hold');
  if (waiting === undefined) return null;
  const { reason, by }: { reason?: unknown; by?: unknown } = Object(waiting.variables.hold);
  return { since: toShanghaiIso(waiting.openedAt), reason: String(reason ?? ''), by: String(by ?? '') };
}

const archiveOf = ({ archive, archived }: FaultStanding) =>
  archive && {
    number: archive.number,
    archivedAt: toShanghaiIso(archive.archivedAt),
    sha256: archive.sha256,
    intact: isFaultArchiveIntact(archive),
    content: archived ?? archive.content,
  };

/** Where a fault stands, who has it and how much time is left, in one Chinese sentence. */
function standingSentence({
  state,
  stateName,
  openSteps,
  deadlines,
  hold,
  repeatOf,
  archive,
}: Omit<FaultView, 'standing'>): string {
  if (state === 'received') return `${stateName}，等待流程启动`;
  if (state === 'repeat') return `${stateName}，并入障碍 ${repeatOf?.number ?? ''}`;
  if (state === 'archived') return `${stateName}：${archive?.number ?? ''}`;
  const who = openSteps.map(({ departmentName: department, name, assignee, state: stepState }) => {
    const by = assignee === null ? '' : `（${assignee}）`;
    return `${department}${by}${stepState === 'completing' ? '已提交' : '处理'}“${name}”`;
  });
  const clocks = deadlines.flatMap(({ limitName, state: clock, overdue, remaining, hours }) =>
    remaining === null
      ? []
      : [
          `${limitName}${clock === 'paused' ? '已暂停，' : ''}${timeLeftText({ overdue, remaining, hourly: hours !== null })}`,
        ],
  );
  const held = hold === null ? [] : [`挂起：${hold.reason}`];
  return `${stateName}：${[...(who.length > 0 ? who : ['系统处理中']), ...held, ...clocks].join('；')}`;
}
