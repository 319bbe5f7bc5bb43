import { serviceTypeNames } from '../../../core/demands/demand.schema.ts';
import { type HeldCounts, heldCounts } from '../../../core/inventory/held-units.ts';
import { listResources, type ResourceRow } from '../../../core/inventory/list-resources.ts';
import { segmentNames } from '../../../core/segments.ts';
import { ResourceListQuery } from '../../resources/resource.schema.ts';
import { column, type ExportDefinition, filtersOf } from '../export-definition.ts';

interface Line {
  resource: ResourceRow;
  held: HeldCounts | undefined;
}
const query = filtersOf(ResourceListQuery);

export const resourceExport: ExportDefinition<ResourceRow, Line, (typeof query)['properties']> = {
  list: 'resources',
  operationId: 'exportResources',
  name: '资源',
  scope: 'resources:read',
  query,
  columns: [
    column('code', '资源编码', 'text', ({ resource }) => resource.code),
    column('name', '资源名称', 'text', ({ resource }) => resource.name, { width: 30 }),
    column('segment', '分段', 'text', ({ resource }) => segmentNames[resource.segment], { width: 10 }),
    column('siteCode', '局站编码', 'text', ({ resource }) => resource.siteCode),
    column('siteName', '局站名称', 'text', ({ resource }) => resource.siteName, { width: 24 }),
    column('coverage', '覆盖地址', 'text', ({ resource }) => resource.coverage, { width: 36 }),
    column('unit', '计量单位', 'text', ({ resource }) => resource.unit, { width: 8 }),
    column('capacity', '总容量', 'number', ({ resource }) => resource.capacity),
    column('free', '空闲', 'number', ({ resource }) => resource.free),
    column('optimizable', '可腾退数', 'number', ({ resource }) => resource.optimizable),
    column('maxBandwidth', '单端口最大带宽(Mbit/s)', 'number', ({ resource }) => resource.maxBandwidth),
    column(
      'serviceTypes',
      '承载业务',
      'text',
      ({ resource }) => resource.serviceTypes.map((type) => serviceTypeNames[type]).join('、'),
      { width: 30 },
    ),
    column('owner', '资源管理单位', 'text', ({ resource }) => resource.owner),
    column('reserved', '预占', 'number', ({ held }) => held?.reserved ?? 0),
    column('occupied', '占用', 'number', ({ held }) => held?.occupied ?? 0),
    column('toBeReleased', '待释放', 'number', ({ held }) => held?.toBeReleased ?? 0),
  ],
  page: async (em, filter, page) => await listResources(em, { ...filter, ...page }),
  cursorOf: ({ seq }) => seq,
  shape: async (em, rows) => {
    const counts = await heldCounts(
      em,
      rows.map(({ id }) => id),
    );
    return rows.map((resource) => ({ resource, held: counts.get(resource.id) }));
  },
};
