import type { Orm } from '../database.ts';

/** Every row of every table as text, files by their content too: what somebody with the database alone can read. */
export async function everything(orm: Orm): Promise<string> {
  const em = orm.em.fork();
  const tables: { name: string }[] = await em.execute(
    `select quote_ident(table_name) as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const [row]: { text: string | null }[] = await em.execute(
      `select string_agg(t::text, E'\\n') as text from ${name} t`,
    );
    texts.push(row?.text ?? '');
  }
  return texts.join('\n');
}

/** Columns that the entities encrypt, as `table.column`. */
export const columnsInEntities = (orm: Orm): string[] =>
  [...orm.getMetadata().getAll().values()].flatMap((meta) =>
    meta.props.flatMap(({ customType }) =>
      customType !== undefined && 'place' in customType ? [String(customType.place)] : [],
    ),
  );
