import type { Column } from './column.ts';
import { customerColumns } from './customer-columns.ts';
import { demandColumns } from './demand-columns.ts';
import type { ImportKind } from './import.entity.ts';
import { importCustomers } from './import-customers.ts';
import { importDemands } from './import-demands.ts';
import { importResourceSheet } from './import-resource-sheet.ts';
import type { ImportCounts, ImportTask } from './import-task.ts';
import { resourceColumns } from './resource-columns.ts';

export interface ImportDefinition {
  /** What is imported, in Chinese. */
  name: string;
  columns: Column[];
  /** Field by which a row is known. */
  key: string;
  maxRows: number;
  take: (task: ImportTask) => Promise<ImportCounts>;
}

/** What can be imported, and how. */
export const importDefinitions: Record<ImportKind, ImportDefinition> = {
  demands: {
    name: '需求',
    columns: demandColumns,
    key: 'externalNumber',
    maxRows: 5_000,
    take: importDemands,
  },
  resources: {
    name: '资源',
    columns: resourceColumns,
    key: 'code',
    maxRows: 50_000,
    take: importResourceSheet,
  },
  customers: {
    name: '客户',
    columns: customerColumns,
    key: 'customerCode',
    maxRows: 50_000,
    take: importCustomers,
  },
};
