import type { EntityManager } from '@mikro-orm/postgresql';

interface Line {
  view: string;
  about: string;
  name: string;
  type: string;
  comment: string;
}

/** The views of the warehouse as the database itself describes them, in Markdown: the contract of docs/warehouse.md. */
export async function describeWarehouse(em: EntityManager): Promise<string> {
  const lines: Line[] = await em.execute(`
    select c.relname as view, coalesce(obj_description(c.oid), '') as about, a.attname as name,
           format_type(a.atttypid, a.atttypmod) as type, coalesce(col_description(c.oid, a.attnum), '') as comment
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = 'warehouse'
     order by c.relname collate "C", a.attnum`);
  const views = Map.groupBy(lines, ({ view }) => view);
  return [...views]
    .map(([view, columns]) => {
      const about = columns[0]?.about ?? '';
      const rows = columns.map(({ name, type, comment }) => `- \`${name}\` ${type}: ${comment}`);
      return `### warehouse.${view}\n\n${about}\n\n${rows.join('\n')}\n`;
    })
    .join('\n');
}
