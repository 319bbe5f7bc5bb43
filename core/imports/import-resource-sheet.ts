import { Value } from 'typebox/value';
import { DomainError } from '../errors.ts';
import { importResources } from '../inventory/import-resources.ts';
import { type ResourceInput, ResourceInputSchema } from '../inventory/resource.schema.ts';
import { coreFaults, type ImportCounts, type ImportTask } from './import-task.ts';
import { inChinese } from './in-chinese.ts';
import { resourceColumns } from './resource-columns.ts';
import { withoutDoubles } from './without-doubles.ts';

/** How many resources are taken at a time: what an import of the API takes. */
const BATCH = 1_000;

/** Takes resources by the same function as `POST /v1/resources`, by code: created, updated, or unchanged. */
export async function importResourceSheet({
  em,
  rows,
  faults,
  now,
  actor,
}: ImportTask): Promise<ImportCounts> {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  const taken = withoutDoubles(rows, resourceColumns, 'code', faults);
  for (let start = 0; start < taken.length; start += BATCH) {
    const batch = taken.slice(start, start + BATCH);
    const resources = batch.flatMap(({ values }): ResourceInput[] => {
      const resource = { optimizable: 0, ...values };
      return Value.Check(ResourceInputSchema, resource) ? [resource] : [];
    });
    try {
      const some = await importResources(em, { resources, now, actor });
      counts.created += some.created;
      counts.updated += some.updated;
      counts.unchanged += some.unchanged;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      for (const { pointer, message } of coreFaults(error)) {
        const [, index = '', field = ''] = /^\/resources\/(\d+)\/?(\w*)/.exec(pointer) ?? [];
        const column = resourceColumns.find((one) => one.field === field);
        faults.at(batch[Number(index)]?.row ?? 0, column, inChinese(message));
      }
    }
    em.clear();
  }
  return counts;
}
