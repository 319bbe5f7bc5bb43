import { type TSchema, Type } from 'typebox';

/** Query of every list: keyset pages, so that entries that arrive meanwhile neither shift nor repeat a page. */
export const pageQuery = {
  limit: Type.Integer({ minimum: 1, maximum: 500, default: 50, description: 'Entries of a page, 1 to 500' }),
  after: Type.Optional(
    Type.String({
      pattern: '^\\d{1,18}$',
      description: 'The `next` of the page before; leave away for the first page',
    }),
  ),
};

/** A page of a list. */
export const PageOf = <T extends TSchema>(item: T, description: string) =>
  Type.Object(
    {
      items: Type.Array(item, { description }),
      next: Type.Union([Type.String(), Type.Null()], {
        description: 'Send it as `after` for the next page; null on the last page',
      }),
    },
    { description },
  );

/**
 * Cuts a page out of rows that were asked for with one more than `limit`: the surplus row only tells that there
 * is a next page.
 */
export function pageOf<Row, Item>(
  rows: Row[],
  limit: number,
  cursorOf: (row: Row) => string,
  itemOf: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}
