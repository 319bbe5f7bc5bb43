import type { EntityManager } from '@mikro-orm/postgresql';
import { type Static, type TObject, type TProperties, Type } from 'typebox';
import type { Scope } from '../../core/access/scopes.ts';
import type { SheetColumn, SheetValue, ValueType } from '../../core/sheets/sheet-value.ts';

/** What is personal of a column: how it is shown to a caller without `personal:read`. */
export type PersonalColumn = 'name' | 'phone' | 'email' | 'address' | 'message';

/** A column of a list that is exported; the documentation is drawn from the same definition. */
export interface ExportColumn<Row> extends SheetColumn {
  /** Name in programs. */
  field: string;
  personal?: PersonalColumn | undefined;
  value: (row: Row) => SheetValue | undefined;
}

/** A column in one line. */
export const column = <Row>(
  field: string,
  heading: string,
  type: ValueType,
  value: (row: Row) => SheetValue | undefined,
  { personal, width }: { personal?: PersonalColumn; width?: number } = {},
): ExportColumn<Row> => ({
  field,
  heading,
  type,
  value,
  personal,
  width: width ?? { text: 20, number: 10, flag: 8, moment: 20, day: 12 }[type],
});

/** A list that is exported: in the order, with the filters and in the sight of its route. */
export interface ExportDefinition<Row, Shaped, Filters extends TProperties> {
  /** Last part of the address. */
  list: string;
  /** Name of the operation in the contract: `exportDemands`. */
  operationId: string;
  /** Chinese: of the file and its sheet. */
  name: string;
  scope: Scope;
  /** The filters of the list's route, without its page. */
  query: TObject<Filters>;
  columns: ExportColumn<Shaped>[];
  page: (
    em: EntityManager,
    query: Static<TObject<Filters>>,
    page: { after: string | undefined; limit: number },
  ) => Promise<Row[]>;
  cursorOf: (row: Row) => string;
  /** What a batch becomes, with whatever else its columns need. */
  shape: (em: EntityManager, rows: Row[], now: Date) => Promise<Shaped[]>;
  /** Names that may stand in the running texts of a row. */
  names?: (row: Shaped) => string[];
}

/** The filters of a list's query: what remains without the page. */
export const filtersOf = <P extends TProperties>(query: TObject<P>): TObject<Omit<P, 'limit' | 'after'>> => {
  const { limit: _limit, after: _after, ...filters } = query.properties;
  return Type.Object(filters, { additionalProperties: false });
};

/** Word for a service level. */
export const levelName = (level: string): string => (level === 'standard' ? '标准' : level);
