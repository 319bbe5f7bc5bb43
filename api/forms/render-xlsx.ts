import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node';
import { type Field, type FormDocument, fieldLines, type Section } from './document.ts';

/** Columns of the sheet: fields, lists and signatures share them, as on paper. */
const COLUMNS = 12;
const COLUMN_WIDTH = 10;
const grey = '#F0F0F0';
const box: CellObject = { borderColor: '#808080', borderStyle: 'thin', alignVertical: 'center', wrap: true };

/** A form as a workbook of one sheet, laid out like the paper: for whoever goes on working with its data. */
export async function renderXlsx(form: FormDocument): Promise<Buffer> {
  const { title, number, demandNumber, archiveNumber } = form;
  const numbers = [
    `单号：${number}`,
    `需求编号：${demandNumber}`,
    archiveNumber === null ? '' : `归档编号：${archiveNumber}`,
  ];
  const rows: Row[] = [
    spread([{ value: title, fontWeight: 'bold', fontSize: 16, align: 'center', height: 30 }], [COLUMNS]),
    spread(
      numbers.map((value) => ({ value })),
      even(numbers.length),
    ),
    ...form.sections.flatMap(sectionRows),
    ...signatureRows(form),
  ];
  const columns = Array.from({ length: COLUMNS }, () => ({ width: COLUMN_WIDTH }));
  return await writeXlsxFile(
    rows,
    { sheet: title, columns, orientation: 'landscape' },
    { fontFamily: 'Noto Sans SC' },
  ).toBuffer();
}

/** One row of cells, each over as many columns as said. */
const spread = (cells: CellObject[], spans: number[]): Row =>
  cells.flatMap((cell, index) => {
    const columnSpan = spans[index] ?? 1;
    return [{ ...cell, columnSpan }, ...Array<null>(columnSpan - 1).fill(null)];
  });

/** The columns shared out evenly, what is left over to the last. */
const even = (count: number): number[] => shares(Array<number>(count).fill(1));

/** The columns shared out by weight, each at least one, all of them used. */
function shares(weights: number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let given = 0;
  let weighed = 0;
  return weights.map((weight, index) => {
    weighed += weight;
    const behind = weights.length - index - 1;
    const end = Math.min(Math.max(Math.round((weighed / all) * COLUMNS), given + 1), COLUMNS - behind);
    const span = end - given;
    given = end;
    return span;
  });
}

const headingRow = (value: string): Row =>
  spread([{ ...box, value, fontWeight: 'bold', backgroundColor: grey }], [COLUMNS]);

function sectionRows(section: Section): Row[] {
  if ('fields' in section) return [headingRow(section.heading), ...fieldLines(section.fields).map(fieldRow)];
  if ('text' in section) {
    const height = 15 * Math.max(2, section.text.split('\n').length + Math.ceil(section.text.length / 60));
    return [headingRow(section.heading), spread([{ ...box, value: section.text, height }], [COLUMNS])];
  }
  const spans = shares(section.columns.map(({ share }) => share));
  const rows = section.rows.length === 0 ? [['无']] : section.rows;
  return [
    headingRow(section.heading),
    spread(
      section.columns.map(({ label }) => ({ ...box, value: label, align: 'center' as const })),
      spans,
    ),
    ...rows.map((row) =>
      spread(
        row.map((value) => ({ ...box, value })),
        row.length === 1 ? [COLUMNS] : spans,
      ),
    ),
  ];
}

const fieldRow = (fields: Field[]): Row =>
  spread(
    fields.flatMap(({ label, value }) => [
      { ...box, value: label, textColor: '#404040' },
      { ...box, value },
    ]),
    fields.length === 1 ? [2, COLUMNS - 2] : [2, 4, 2, 4],
  );

function signatureRows({ signatures }: FormDocument): Row[] {
  if (signatures.length === 0) return [];
  const cells = signatures.map(({ party, signer, signedOn }) => ({
    ...box,
    value: `${party}（签字）：${signer ?? ''}\n日期：${signedOn ?? ''}`,
    height: 48,
  }));
  return [headingRow('签字确认'), spread(cells, even(signatures.length))];
}
