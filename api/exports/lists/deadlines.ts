import { limitNames } from '../../../core/deadlines/deadline.entity.ts';
import { listDeadlines, type NumberedDeadline } from '../../../core/deadlines/find-deadlines.ts';
import { departmentName } from '../../../core/departments.ts';
import { DeadlineListQuery, deadlineStateNames } from '../../deadlines/deadline.schema.ts';
import { column, type ExportDefinition, filtersOf, levelName } from '../export-definition.ts';

interface Line extends NumberedDeadline {
  overdue: boolean;
}
const query = filtersOf(DeadlineListQuery);

export const deadlineExport: ExportDefinition<NumberedDeadline, Line, (typeof query)['properties']> = {
  list: 'deadlines',
  operationId: 'exportDeadlines',
  name: '时限',
  scope: 'deadlines:read',
  query,
  columns: [
    column('caseNumber', '需求或障碍编号', 'text', ({ caseNumber }) => caseNumber),
    column('limitName', '时限', 'text', ({ deadline }) => limitNames[deadline.limit]),
    column('departmentName', '责任部门', 'text', ({ deadline }) => departmentName(deadline.department)),
    column('serviceLevel', '服务等级', 'text', ({ deadline }) => levelName(deadline.serviceLevel), {
      width: 10,
    }),
    column('state', '状态', 'text', ({ deadline }) => deadlineStateNames[deadline.state], { width: 12 }),
    column('overdue', '超时', 'flag', ({ overdue }) => overdue),
    column('receivedAt', '起算时间', 'moment', ({ deadline }) => deadline.receivedAt),
    column('workingDays', '时限(工作日)', 'number', ({ deadline }) => deadline.workingDays),
    column('hours', '时限(小时)', 'number', ({ deadline }) => deadline.hours),
    column('extendedWorkingDays', '延长(工作日)', 'number', ({ deadline }) => deadline.extendedWorkingDays),
    column('extendedHours', '延长(小时)', 'number', ({ deadline }) => deadline.extendedHours),
    column('dueAt', '到期时间', 'moment', ({ deadline }) => deadline.dueAt),
    column('warnedAt', '预警时间', 'moment', ({ deadline }) => deadline.warnedAt),
    column('overdueAt', '超时时间', 'moment', ({ deadline }) => deadline.overdueAt),
    column('reminders', '催办督办次数', 'number', ({ deadline }) => deadline.nextTier),
    column('pauses', '暂停次数', 'number', ({ deadline }) => deadline.pauses.length),
    column('stoppedAt', '停止时间', 'moment', ({ deadline }) => deadline.stoppedAt),
    column('provisional', '暂定', 'flag', ({ deadline }) => deadline.provisional),
    column('id', '内部标识', 'text', ({ deadline }) => deadline.id, { width: 38 }),
  ],
  page: async (em, filter, page) => await listDeadlines(em, { ...filter, ...page }),
  cursorOf: ({ deadline }) => deadline.seq,
  shape: async (_em, rows, now) =>
    rows.map((row) => ({
      ...row,
      overdue:
        row.deadline.state === 'missed' || (row.deadline.state === 'running' && row.deadline.dueAt < now),
    })),
};
