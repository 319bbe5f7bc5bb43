import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { type Column, type Field, type FormDocument, fieldLines, type Section } from './document.ts';

const { resolve } = createRequire(import.meta.url);
const fontFile = (weight: string) =>
  resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`);

/** 思源黑体: every Chinese sign of GB 18030 a form may carry; only those used are embedded. */
const fonts = { normal: fontFile('400Regular'), bold: fontFile('700Bold') };
pdfmake.setFonts({ NotoSansSC: fonts });
// A form is made of its text alone: nothing is fetched, no file but the fonts is read.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path));

const grey = '#f0f0f0';
const lineWidth = 0.5;
const border = {
  hLineWidth: () => lineWidth,
  vLineWidth: () => lineWidth,
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

/** A form as a PDF for paper: A4, its table, boxes to sign in, number and page at the foot of every page. */
export async function renderPdf(form: FormDocument): Promise<Buffer> {
  const wide = form.sections.some((section) => 'columns' in section && section.columns.length > 7);
  return await pdfmake
    .createPdf({
      info: { title: `${form.title} ${form.number}`, author: '集客接入服务保障', subject: form.demandNumber },
      language: 'zh-CN',
      pageSize: 'A4',
      pageOrientation: wide ? 'landscape' : 'portrait',
      pageMargins: [40, 44, 40, 48],
      defaultStyle: { font: 'NotoSansSC', fontSize: 9, lineHeight: 1.15 },
      content: [
        { text: form.title, fontSize: 16, bold: true, alignment: 'center', margin: [0, 0, 0, 8] },
        {
          columns: [
            { text: `单号：${form.number}` },
            { text: `需求编号：${form.demandNumber}`, alignment: 'center' },
            {
              text: form.archiveNumber === null ? '' : `归档编号：${form.archiveNumber}`,
              alignment: 'right',
            },
          ],
          margin: [0, 0, 0, 6],
        },
        ...form.sections.flatMap(sectionContent),
        ...signatureContent(form),
      ],
      footer: (page: number, pages: number) => ({
        columns: [
          { text: [form.number, form.archiveNumber].filter((one) => one !== null).join('  ') },
          { text: `第 ${page} 页 / 共 ${pages} 页`, alignment: 'right' },
        ],
        margin: [40, 14, 40, 0],
        fontSize: 8,
        color: '#606060',
      }),
    })
    .getBuffer();
}

/** Sections lie on each other, as one table; each begins with its heading over the whole width. */
const below: [number, number, number, number] = [0, 0, 0, -lineWidth];

function sectionContent(section: Section): Content[] {
  if ('fields' in section) return [fieldTable(section.heading, section.fields)];
  if ('columns' in section) return [listTable(section.heading, section.columns, section.rows)];
  return [
    {
      table: { widths: ['*'], body: [[heading(section.heading, 1)], [{ text: section.text }]] },
      layout: border,
      margin: below,
    },
  ];
}

const heading = (text: string, span: number): TableCell => ({
  text,
  bold: true,
  fillColor: grey,
  colSpan: span,
});

const label = (text: string): TableCell => ({ text, color: '#404040' });

function fieldTable(title: string, fields: Field[]): Content {
  const body: TableCell[][] = [[heading(title, 4), '', '', '']];
  for (const [first, second] of fieldLines(fields)) {
    if (first === undefined) continue;
    body.push(
      second === undefined
        ? [label(first.label), { text: first.value, colSpan: 3 }, '', '']
        : [label(first.label), { text: first.value }, label(second.label), { text: second.value }],
    );
  }
  // One block, one page: a work order is not torn in two.
  return {
    stack: [{ table: { widths: [78, '*', 78, '*'], body, dontBreakRows: true }, layout: border }],
    unbreakable: true,
    margin: below,
  };
}

function listTable(title: string, columns: Column[], rows: string[][]): Content {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const empty = Array<string>(columns.length - 1).fill('');
  const body: TableCell[][] = [
    [heading(title, columns.length), ...empty],
    columns.map(({ label: text }) => ({ text, color: '#404040', alignment: 'center' })),
    ...(rows.length === 0
      ? [[{ text: '无', colSpan: columns.length, alignment: 'center' as const }, ...empty]]
      : rows.map((row) => row.map((text) => ({ text })))),
  ];
  return {
    table: {
      // A list over several pages carries its heading on each.
      headerRows: 2,
      dontBreakRows: true,
      widths: columns.map(({ share }) => `${(share / all) * 100}%`),
      body,
    },
    layout: border,
    margin: below,
  };
}

function signatureContent({ signatures }: FormDocument): Content[] {
  if (signatures.length === 0) return [];
  const width = `${100 / signatures.length}%`;
  return [
    {
      table: {
        widths: signatures.map(() => width),
        heights: (row: number) => (row === 1 ? 58 : 'auto'),
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        headerRows: 1,
        body: [
          [heading('签字确认', signatures.length), ...Array<string>(signatures.length - 1).fill('')],
          signatures.map(({ party, signer, signedOn }) => ({
            stack: [
              { text: `${party}（签字）：`, color: '#404040' },
              {
                text: signer ?? ' ',
                fontSize: 12,
                margin: [12, 6, 0, 6] as [number, number, number, number],
              },
              { text: signedOn === null ? '日期：      年   月   日' : `日期：${chineseDay(signedOn)}` },
            ],
          })),
        ],
      },
      layout: border,
    },
  ];
}

/** yyyy-mm-dd → 2026年10月13日. */
function chineseDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
