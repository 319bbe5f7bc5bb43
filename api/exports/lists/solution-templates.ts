import { serviceTypeNames } from '../../../core/demands/demand.schema.ts';
import { listTemplates } from '../../../core/templates/list-templates.ts';
import type { TemplateRow } from '../../../core/templates/publish-template.ts';
import { TemplateListQuery } from '../../templates/template.routes.ts';
import { column, type ExportDefinition, filtersOf } from '../export-definition.ts';

const query = filtersOf(TemplateListQuery);
const typeNames: Record<string, string> = serviceTypeNames;

export const templateExport: ExportDefinition<TemplateRow, TemplateRow, (typeof query)['properties']> = {
  list: 'solution-templates',
  operationId: 'exportSolutionTemplates',
  name: '解决方案模板',
  scope: 'templates:read',
  query,
  columns: [
    column('code', '模板编号', 'text', ({ code }) => code),
    column('version', '版本', 'number', ({ templateVersion }) => templateVersion),
    column('name', '模板名称', 'text', ({ name }) => name, { width: 30 }),
    column('serviceType', '业务类型', 'text', ({ serviceType }) => typeNames[serviceType] ?? serviceType),
    column('productCode', '产品编号', 'text', ({ productCode }) => productCode),
    column('content', '内容', 'text', ({ content }) => content, { width: 60 }),
    column('publishedAt', '发布时间', 'moment', ({ publishedAt }) => publishedAt),
    column('publishedBy', '发布人', 'text', ({ publishedBy }) => publishedBy),
    column('id', '内部标识', 'text', ({ id }) => id, { width: 38 }),
  ],
  page: async (em, filter, page) => await listTemplates(em, { ...filter, ...page }),
  cursorOf: ({ seq }) => seq,
  shape: async (_em, rows) => rows,
};
