import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import { type Cell, SheetError, type SheetRow } from './cell.ts';
import { readSheet } from './read-sheet.ts';
import { momentText, type SheetColumn, type SheetValue } from './sheet-value.ts';
import { writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

async function rowsOf(bytes: Buffer): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of readSheet(bytes)) rows.push(row);
  return rows;
}
const shown = (cell: Cell): unknown =>
  cell === null ? null : cell.type === 'number' ? cell.number : Object.values(cell)[1];
const read = async (bytes: Buffer) => (await rowsOf(bytes)).map(({ cells }) => cells.map(shown));

async function collect(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
async function* batches(...all: SheetValue[][][]): AsyncGenerator<SheetValue[][]> {
  yield* all;
}

describe('CSV', () => {
  const text = '资源编码,名称\r\n00123,"望江西路, 1号\r\n""A""座"\r\n\r\nX;1,末端\r\n';

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 as "Unicode text"', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    // As Excel in China saves it; each of its bytes was written down by `iconv -t GB18030`.
    // As Excel in China saves it.
    [
      'GB18030',
      Buffer.from(
        'd7cad4b4b1e0c2eb2cc3fbb3c60d0a30303132332c22cdfbbdadcef7c2b72c2031bac50d0a2222412222d7f9220d0a0d0a583b312cc4a9b6cb0d0a',
        'hex',
      ),
    ],
  ])('%s: quotes, line breaks in a cell and leading zeros are kept', async (_, bytes) => {
    const rows = await rowsOf(bytes);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    expect(rows.map(({ cells }) => cells.map(shown))).toEqual([
      ['资源编码', '名称'],
      ['00123', '望江西路, 1号\r\n"A"座'],
      [null],
      ['X;1', '末端'],
    ]);
  });

  test('GB18030 beyond GBK: a rare character of a name has four bytes', async () => {
    expect(await read(Buffer.from('d0d5c3fb0d0a9534b235', 'hex'))).toEqual([['姓名'], ['𠮷']]);
  });

  test('semicolons and tabs, as other settings save it', async () => {
    expect(await read(Buffer.from('a;b\n1;2,5\n'))).toEqual([
      ['a', 'b'],
      ['1', '2,5'],
    ]);
    expect(await read(Buffer.from('a\tb\n1\t2\n'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('characters of several bytes stay whole in a file that is read in pieces', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `${'x'.repeat(index % 7)}中𠮷`);
    expect((await read(Buffer.from(lines.join('\n')))).flat()).toEqual(lines);
  });

  test('a quote that is not closed is told with its row', async () => {
    await expect(rowsOf(Buffer.from('a,b\n1,2\n"3,4\n5,6\n'))).rejects.toThrow(/第3行读不出来/);
  });

  test('a picture is no sheet', async () => {
    await expect(rowsOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a]))).rejects.toThrow(SheetError);
  });
});

describe('XLSX', () => {
  test('what another writer made: texts, numbers, days, yes and no, empty cells and rows', async () => {
    const bytes = await writeXlsxFile([
      ['编码', '数', '日期', '是否'],
      ['00123', 13800000000, { value: new Date('2026-11-30'), type: Date, format: 'yyyy/m/d' }, true],
      [null, null, null, null],
      ['', null, { value: new Date('2026-11-30'), type: Date, format: 'yyyy"年"m"月"d"日"' }, null],
    ]).toBuffer();
    const rows = await rowsOf(bytes);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 4]);
    expect(rows.map(({ cells }) => cells.map(shown))).toEqual([
      ['编码', '数', '日期', '是否'],
      ['00123', 13_800_000_000, '2026-11-30', true],
      [null, null, '2026-11-30'],
    ]);
  });

  const parts = (sheet: string, more: Record<string, string> = {}) => ({
    '_rels/.rels': rels('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml':
      '<x:workbook xmlns:x="m" xmlns:r="r"><x:workbookPr date1904="0"/><x:sheets><x:sheet name="旧" state="hidden" r:id="rId9"/><x:sheet name="A" r:id="rId1"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="t/worksheet" Target="/xl/worksheets/a.xml"/><Relationship Id="rId2" Type="t/styles" Target="styles.xml"/><Relationship Id="rId3" Type="t/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/a.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  });
  const rels = (type: string, target: string) =>
    `<Relationships><Relationship Id="rId1" Type="t/${type}" Target="${target}"/></Relationships>`;
  const zip = (files: Record<string, string>) =>
    Buffer.from(
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]))),
    );

  test('formulas count as what was calculated last; errors and formulas without a value are told', async () => {
    const sheet =
      '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>"x"</f><v>文本</v></c><c r="C2"><f>NOW()</f></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E2" t="str"><f>""</f><v></v></c></row>';
    const [row] = await rowsOf(zip(parts(sheet)));
    expect(row?.row).toBe(2);
    expect(row?.cells.map(shown)).toEqual([
      2,
      '文本',
      expect.stringContaining('公式没有计算结果'),
      expect.stringContaining('#DIV/0!'),
    ]);
  });

  test('rich text, readings, escaped characters and formats of zeros', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="00000"/><numFmt numFmtId="171" formatCode="[红色]0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="31"/></cellXfs></styleSheet>';
    const shared =
      '<sst><si><r><t>华</t></r><r><t>东</t></r><rPh><t>ka</t></rPh></si><si><t>a_x000A_b</t></si></sst>';
    const sheet =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>42</v></c><c s="2"><v>1.5</v></c><c s="3"><v>46356</v></c></row>';
    const [row] = await rowsOf(
      zip(parts(sheet, { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': shared })),
    );
    expect(row?.cells).toEqual([
      { type: 'text', text: '华东' },
      { type: 'text', text: 'a\nb' },
      { type: 'number', number: 42, text: '00042' },
      { type: 'number', number: 1.5, text: '1.5' },
      { type: 'day', day: '2026-11-30' },
    ]);
  });

  test.each([
    ['a cell far to the right', '<row r="1"><c r="XFD1"><v>1</v></c></row>', /第1行在第200列以后/],
    ['XML that breaks off', '<row r="1"><c r="A1"><v>1</v>', /有损坏/],
  ])('%s is refused', async (_, sheet, message) => {
    await expect(rowsOf(zip(parts(sheet)))).rejects.toThrow(message);
  });

  test('a document type, by which entities multiply, is refused', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    await expect(rowsOf(zip({ ...parts(''), 'xl/worksheets/a.xml': bomb }))).rejects.toThrow(/有损坏/);
  });

  /** A sheet of a megabyte whose archive says that it has so many bytes. */
  function saying(bytes: number): Buffer {
    const sheet = `<worksheet><sheetData>${' '.repeat(1024 * 1024)}</sheetData></worksheet>`;
    const file = zip({ ...parts(''), 'xl/worksheets/a.xml': sheet });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(Buffer.byteLength(sheet));
    const said = Buffer.alloc(4);
    said.writeUInt32LE(bytes);
    for (let at = file.indexOf(size); at !== -1; at = file.indexOf(size, at + 4)) said.copy(file, at);
    return file;
  }

  test('a zip bomb is refused before it is unpacked, and one that lies about its size while it is', async () => {
    await expect(rowsOf(saying(170 * 1024 * 1024))).rejects.toThrow(/解压后太大/);
    await expect(rowsOf(saying(1_000))).rejects.toThrow(/打不开/);
  });

  test.each([
    ['cut off', async () => (await writeXlsxFile([['a']]).toBuffer()).subarray(0, 500), /打不开/],
    ['no workbook', async () => zip({ 'a.txt': 'x' }), /没有工作簿/],
    ['of Excel 97', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /旧版.xls/],
    [
      'a zip that is none',
      async () => Buffer.concat([Buffer.from('PK\u0003\u0004'), deflateRawSync('x')]),
      /打不开/,
    ],
  ])('a file %s is told what to do', async (_, make, message) => {
    await expect(rowsOf(await make())).rejects.toThrow(message);
  });
});

describe('written', () => {
  const columns: SheetColumn[] = [
    { heading: '编码', type: 'text' },
    { heading: '数', type: 'number' },
    { heading: '重要', type: 'flag' },
    { heading: '时间', type: 'moment' },
    { heading: '日期', type: 'day' },
  ];
  const moment = new Date('2026-09-30T10:00:05+08:00');
  const rows: SheetValue[][] = [
    ['00123', 1.5, true, moment, '2026-11-30'],
    ['=1+1', -2, false, null, null],
    ['a"b,\r\n<c>&', null, null, null, null],
  ];

  test('CSV: mark, CRLF, quotes, Shanghai time, and nothing that Excel would calculate', async () => {
    const text = (await collect(writeCsv(columns, batches(rows.slice(0, 1), [], rows.slice(1))))).toString();
    expect(text).toBe(
      '\uFEFF编码,数,重要,时间,日期\r\n00123,1.5,是,2026-09-30 10:00:05,2026-11-30\r\n\'=1+1,-2,否,,\r\n"a""b,\r\n<c>&",,,,\r\n',
    );
  });

  test('times of the years with summer time are of Shanghai, too', () => {
    expect(momentText(new Date('1988-07-01T00:00:00Z'))).toBe('1988-07-01 09:00:00');
    expect(momentText(new Date('1992-07-01T00:00:00.999Z'))).toBe('1992-07-01 08:00:00');
  });

  test('both are read back as they were', async () => {
    const csv = await read(await collect(writeCsv(columns, batches(rows))));
    expect(csv.map(([code]) => code)).toEqual(['编码', '00123', '=1+1', 'a"b,\r\n<c>&']);
    const xlsx = await read(await collect(writeXlsx([{ name: '表', columns, batches: batches(rows) }])));
    expect(xlsx).toEqual([
      ['编码', '数', '重要', '时间', '日期'],
      ['00123', 1.5, '是', '2026-09-30', '2026-11-30'],
      ['=1+1', -2, '否'],
      ['a"b,\r\n<c>&'],
    ]);
  });

  test('a sheet that is full goes on in the next', async () => {
    const many = Array.from({ length: 7 }, (_, index) => [`R${index}`, index, null, null, null]);
    const file = await collect(
      writeXlsx([{ name: '表', columns, batches: batches(many.slice(0, 5), many.slice(5)) }], 4),
    );
    const names = [...file.toString('latin1').matchAll(/xl\/worksheets\/sheet\d\.xml/g)].map(
      ([name]) => name,
    );
    expect([...new Set(names)]).toHaveLength(3);
    expect((await read(file)).map(([code]) => code)).toEqual(['编码', 'R0', 'R1', 'R2']);
  });

  test('who closes the stream early stops the rows; rows that fail break the stream', async () => {
    let asked = 0;
    let ended = false;
    async function* endless(): AsyncGenerator<SheetValue[][]> {
      try {
        for (;;) {
          asked += 1;
          yield Array.from({ length: 1_000 }, () => [`${Math.random()}`, 1, true, moment, '2026-11-30']);
        }
      } finally {
        ended = true;
      }
    }
    for await (const _ of writeXlsx([{ name: '表', columns, batches: endless() }])) if (asked > 3) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const then = asked;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect({ ended, asked }).toEqual({ ended: true, asked: then });

    async function* failing(): AsyncGenerator<SheetValue[][]> {
      yield rows;
      throw new Error('the record is away');
    }
    await expect(collect(writeXlsx([{ name: '表', columns, batches: failing() }]))).rejects.toThrow(
      'the record is away',
    );
  });
});
