import { Type } from 'typebox';
import { importKinds } from '../../core/imports/import.entity.ts';
import { Moment, TextOrNull } from '../moments.ts';
import { PageOf, pageQuery } from '../pages.ts';

const Kind = Type.Enum([...importKinds], { description: 'demands 需求, resources 资源, customers 客户' });

const Counts = {
  created: Type.Integer({
    description: 'How many are new: demands received, resources or customers created',
  }),
  updated: Type.Integer({ description: 'How many were known and differ; demands are never updated: 0' }),
  unchanged: Type.Integer({ description: 'How many were there already just so' }),
};

const file = {
  kind: Kind,
  fileName: TextOrNull('Name of the file; null where it was sent bare', '需求导入.xlsx'),
  format: Type.Enum(['csv', 'xlsx'], { description: 'What the file is, by content' }),
  sha256: Type.String({ description: 'SHA-256 of the file, hex' }),
  rows: Type.Integer({
    description: 'Rows with content; heading, examples and remarks not counted',
    examples: [300],
  }),
};

const ImportFaultSchema = Type.Object(
  {
    row: Type.Integer({ description: 'Row as Excel shows it, from 1', examples: [12] }),
    column: TextOrNull('Heading of the column; null: the row or the file as a whole', '期望开通日期'),
    field: TextOrNull('Name of the field, for programs', 'expectedOn'),
    message: Type.String({
      description: 'What is wrong and what to do: one Chinese sentence for whoever keeps the sheet',
      examples: ['“2026-02-30”不是存在的日期：按2026-11-30的样子填写。'],
    }),
  },
  { description: 'One fault of the file' },
);

export const ImportReportSchema = Type.Object(
  {
    id: TextOrNull(
      'Id of the import (UUID); null: a dry run, or nothing in the file was new, as when it was imported before',
    ),
    dryRun: Type.Boolean({ description: 'Whether this only says what would be' }),
    ...file,
    skipped: Type.Integer({ description: 'Rows that are no content: examples (示例…), remarks (#…)' }),
    ...Counts,
    faultCount: Type.Integer({
      description: 'How many faults there are; 0: the import would be, or was, taken',
    }),
    faults: Type.Array(ImportFaultSchema, {
      description: 'Every fault by row, the first 2,000; of a dry run only, an import with faults is 422',
    }),
  },
  { description: 'What became of the file, or would' },
);

export const ImportQuery = Type.Object(
  {
    dryRun: Type.Boolean({
      default: false,
      description: 'true: say what would be taken and every fault, take nothing',
    }),
  },
  { additionalProperties: false },
);

export const ImportListQuery = Type.Object(
  { kind: Type.Optional(Kind), ...pageQuery },
  { additionalProperties: false },
);

export const ImportPage = PageOf(
  Type.Object(
    {
      id: Type.String({ description: 'Id (UUID)' }),
      ...file,
      ...Counts,
      at: Moment('When it was imported'),
      actor: Type.String({ description: 'Who imported it' }),
    },
    { description: 'A file that was imported' },
  ),
  'Imports, newest first',
);
