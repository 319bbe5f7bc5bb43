import type { AcceptanceArchiveRow } from '../../../core/acceptance/acceptance.entity.ts';
import { listArchives } from '../../../core/acceptance/find-archives.ts';
import { caseNumbers } from '../../../core/cases/case.ts';
import { findDemand } from '../../../core/demands/find-demands.ts';
import { ArchiveListQuery } from '../../archives/archive.routes.ts';
import { column, type ExportDefinition, filtersOf } from '../export-definition.ts';

interface Line {
  archive: AcceptanceArchiveRow;
  demandNumber: string;
}
const query = filtersOf(ArchiveListQuery);

export const archiveExport: ExportDefinition<AcceptanceArchiveRow, Line, (typeof query)['properties']> = {
  list: 'archives',
  operationId: 'exportArchives',
  name: '验收档案',
  scope: 'demands:read',
  query,
  columns: [
    column('number', '归档编号', 'text', ({ archive }) => archive.number),
    column('demandNumber', '需求编号', 'text', ({ demandNumber }) => demandNumber),
    column('archivedAt', '归档时间', 'moment', ({ archive }) => archive.archivedAt),
    column('customerCode', '客户编号', 'text', ({ archive }) => archive.customerCode),
    column('customerName', '客户名称', 'text', ({ archive }) => archive.customerName, { width: 30 }),
    column('circuits', '电路代号', 'text', ({ archive }) => archive.circuits.join('；'), { width: 30 }),
    column('sha256', 'SHA-256', 'text', ({ archive }) => archive.sha256, { width: 66 }),
  ],
  page: async (em, { demand, ...filter }, page) => {
    const demandId = demand === undefined ? undefined : (await findDemand(em, demand)).id;
    return await listArchives(em, { ...filter, demandId, ...page });
  },
  cursorOf: ({ seq }) => seq,
  shape: async (em, rows) => {
    const numbers = await caseNumbers(em, rows);
    return rows.map((archive) => ({ archive, demandNumber: numbers.get(archive.demandId) ?? '' }));
  },
};
