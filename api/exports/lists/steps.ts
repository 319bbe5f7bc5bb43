import { caseNumbers } from '../../../core/cases/case.ts';
import { findDemand } from '../../../core/demands/find-demands.ts';
import { departmentName } from '../../../core/departments.ts';
import { findFault } from '../../../core/faults/find-faults.ts';
import { listSteps, type StepRow } from '../../../core/steps/find-steps.ts';
import { StepListQuery, stepStateNames } from '../../steps/step.schema.ts';
import { column, type ExportDefinition, filtersOf } from '../export-definition.ts';

interface Line {
  step: StepRow;
  caseNumber: string;
}
const query = filtersOf(StepListQuery);

export const stepExport: ExportDefinition<StepRow, Line, (typeof query)['properties']> = {
  list: 'steps',
  operationId: 'exportSteps',
  name: '环节',
  scope: 'steps:read',
  query,
  columns: [
    column('caseNumber', '需求或障碍编号', 'text', ({ caseNumber }) => caseNumber),
    column('name', '环节', 'text', ({ step }) => step.name),
    column('key', '环节标识', 'text', ({ step }) => step.key),
    column('departmentName', '部门', 'text', ({ step }) => departmentName(step.department)),
    column('state', '状态', 'text', ({ step }) => stepStateNames[step.state], { width: 10 }),
    column('openedAt', '到达时间', 'moment', ({ step }) => step.openedAt),
    column('dueAt', '到期时间', 'moment', ({ step }) => step.dueAt),
    column('completedAt', '完成时间', 'moment', ({ step }) => step.completedAt),
    column('assignee', '办理人', 'text', ({ step }) => step.assignee),
    column('completedBy', '完成人', 'text', ({ step }) => step.completedBy),
    column('completedVia', '完成方式', 'text', ({ step }) =>
      step.completedVia == null ? null : { tasklist: '任务列表', api: '接口' }[step.completedVia],
    ),
    column('heldAt', '挂起时间', 'moment', ({ step }) => step.heldAt),
    column('holdReason', '挂起原因', 'text', ({ step }) => step.holdReason, { personal: 'message' }),
    column('fault', '退回原因', 'text', ({ step }) => step.fault, { personal: 'message' }),
    column('id', '内部标识', 'text', ({ step }) => step.id, { width: 38 }),
  ],
  page: async (em, { demand, fault, ...filter }, page) => {
    const demandId = demand === undefined ? undefined : (await findDemand(em, demand)).id;
    const faultId = fault === undefined ? undefined : (await findFault(em, fault)).id;
    return await listSteps(em, { ...filter, demandId, faultId, ...page });
  },
  cursorOf: ({ seq }) => seq,
  shape: async (em, rows) => {
    const numbers = await caseNumbers(em, rows);
    return rows.map((step) => ({
      step,
      caseNumber: numbers.get(step.demandId ?? step.faultId ?? '') ?? '',
    }));
  },
};
