/** A form as it stands on paper: what `render-pdf.ts` and `render-xlsx.ts` draw. All words are Chinese. */
export interface FormDocument {
  title: string;
  /** 单号. */
  number: string;
  /** 归档编号, once the acceptance is archived. */
  archiveNumber: string | null;
  demandNumber: string;
  sections: Section[];
  /** The boxes at the foot of the form; what is not signed yet stays empty, to be signed by hand. */
  signatures: { party: string; signer: string | null; signedOn: string | null }[];
}

export type Section =
  | { heading: string; fields: Field[] }
  | { heading: string; columns: Column[]; rows: string[][] }
  | { heading: string; text: string };

export interface Field {
  label: string;
  value: string;
  /** Takes the whole line; two short fields share one. */
  wide?: boolean;
}

export interface Column {
  label: string;
  /** Share of the width, relative to the other columns. */
  share: number;
}

/** What stands where nothing was filled in: an empty box is what a form has there. */
const EMPTY = '';

/** A field; what is null stays empty. */
export const field = (label: string, value: string | number | null | undefined, unit = ''): Field => ({
  label,
  value: value === null || value === undefined ? EMPTY : `${value}${unit}`,
});

/** A field that takes the whole line. */
export const wideField = (label: string, value: string | null | undefined): Field => ({
  label,
  value: value ?? EMPTY,
  wide: true,
});

/** A moment as the paper has it: 2026-10-13 17:30. */
export const minute = (iso: string | null): string => iso?.slice(0, 16).replace('T', ' ') ?? EMPTY;

export const cell = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? EMPTY : String(value);

/** The rows of a line of fields: two short ones side by side, a wide one alone. */
export function fieldLines(fields: Field[]): Field[][] {
  const lines: Field[][] = [];
  for (const one of fields) {
    const last = lines.at(-1);
    if (one.wide !== true && last?.length === 1 && last[0]?.wide !== true) last.push(one);
    else lines.push([one]);
  }
  return lines;
}
