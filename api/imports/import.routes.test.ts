import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import writeXlsxFile from 'write-excel-file/node';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import type { ImportKind } from '../../core/imports/import.entity.ts';
import { Resource } from '../../core/inventory/resource.entity.ts';
import { OutboxMessage } from '../../core/outbox/outbox-message.entity.ts';
import { mediaTypes } from '../../core/sheets/cell.ts';
import { type Json, type TestApi, testApi } from '../../test/helpers/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => await api.close());

async function post(
  kind: ImportKind,
  file: string | Buffer,
  { dryRun = false, type = 'text/csv' }: { dryRun?: boolean; type?: string } = {},
): Promise<{ status: number; body: Json }> {
  const answer = await api.app.inject({
    method: 'POST',
    url: `/v1/imports/${kind}?dryRun=${dryRun}`,
    headers: { 'content-type': type, 'x-actor': 'CRM' },
    payload: file,
  });
  return { status: answer.statusCode, body: answer.json() };
}
const csv = (...rows: (string | number)[][]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n');
const places = (body: Json): [number, string | null, string][] =>
  body.faults.map(({ row, column, message }: Json) => [row, column, message]);
const count = async (table: 'demand' | 'import'): Promise<unknown> =>
  (await api.orm.em.fork().execute(`select count(*)::int as n from ${table}`))[0]?.n;

const head = [
  '外部编号',
  '需求类型',
  '客户编号',
  '客户名称',
  '联系人',
  '联系电话',
  '客户经理',
  '客户经理电话',
  '产品编号',
  '产品名称',
  '成熟产品',
  '业务类型',
  '带宽',
  '接入点名称',
  '装机地址',
  '期望开通日期',
];
const demand = (number: string, change: Record<string, string | number> = {}): (string | number)[] => {
  const values: Record<string, string | number> = {
    外部编号: number,
    需求类型: '新增',
    客户编号: 'C-9',
    客户名称: '江淮重工',
    联系人: '韩梅',
    联系电话: '0551-62223333',
    客户经理: '王芳',
    客户经理电话: '13800000000',
    产品编号: 'P-100',
    产品名称: '互联网专线',
    成熟产品: '是',
    业务类型: '互联网专线',
    带宽: 200,
    接入点名称: '总部',
    装机地址: '合肥市蜀山区望江西路800号',
    期望开通日期: '2026-12-31',
    ...change,
  };
  return head.map((heading) => values[heading] ?? '');
};

describe('demands', () => {
  test('a sheet of several demands is received as by POST /v1/demands: number, record, outbox', async () => {
    const number = randomUUID();
    const file = csv(
      head,
      demand(`${number}-1`),
      demand(`${number}-2`, { 期望开通日期: '2027年1月5日', 成熟产品: '√', 业务类型: 'data' }),
      demand(`${number}-1`, { 接入点名称: '分部', 装机地址: '合肥市包河区徽州大道1号' }),
      demand('示例-1', { 带宽: '不是数' }),
      ['# 备注'],
    );
    const answer = await post('demands', file);
    expect(answer).toMatchObject({
      status: 201,
      body: { dryRun: false, rows: 3, skipped: 2, created: 2, updated: 0, unchanged: 0, faultCount: 0 },
    });
    const list = await api.send('GET', '/v1/demands?customer=江淮重工');
    expect(list.body.items).toHaveLength(2);
    const [second, first] = await Promise.all(
      list.body.items.map(async ({ id }: Json) => (await api.send('GET', `/v1/demands/${id}`)).body),
    );
    expect(first).toMatchObject({
      state: 'received',
      expectedOn: '2026-12-31',
      customer: { name: '江淮重工', important: false, serviceLevel: 'standard' },
      product: { bandwidth: 200, mature: true, serviceType: 'internet' },
      accessPoints: [{ name: '总部' }, { name: '分部', address: '合肥市包河区徽州大道1号' }],
    });
    expect(second).toMatchObject({ expectedOn: '2027-01-05', product: { serviceType: 'data' } });
    const em = api.orm.em.fork();
    expect(await em.count(OutboxMessage, { kind: 'start-demand', key: { $in: [first.id, second.id] } })).toBe(
      2,
    );
    expect(await em.count(AuditEntry, { action: 'demand.received', demandId: first.id, actor: 'CRM' })).toBe(
      1,
    );
    expect(await em.count(AuditEntry, { action: 'demands.imported', objectId: answer.body.id })).toBe(1);

    const before = await count('demand');
    const again = await post('demands', file);
    expect(again).toMatchObject({ status: 200, body: { id: null, created: 0, unchanged: 2 } });
    const more = await post('demands', `${file}\r\n${csv(demand(`${number}-3`))}`);
    expect(more).toMatchObject({ status: 201, body: { created: 1, unchanged: 2 } });
    expect(await count('demand')).toBe(Number(before) + 1);

    const other = await post('demands', csv(head, demand(`${number}-1`, { 带宽: 500 })));
    expect(other.status).toBe(422);
    expect(places(other.body)).toEqual([
      [2, '外部编号', expect.stringMatching(/^这个外部编号已导入为需求XQ-20260930-\d{4}，内容与这里不同/)],
    ]);
  });

  test('the same file twice at the same moment: one effect', async () => {
    const file = csv(head, demand(randomUUID()));
    const before = await count('demand');
    const answers = await Promise.all([post('demands', file), post('demands', file), post('demands', file)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 201]);
    expect(await count('demand')).toBe(Number(before) + 1);
  });

  test('every fault of every row is listed, in a dry run with 200, for good with 422; nothing is taken', async () => {
    const before = [await count('demand'), await count('import')];
    const file = csv(
      [...head, '电子邮箱', '重要客戶'],
      [...demand('A-1', { 期望开通日期: '2026-02-30', 带宽: '200M', 联系电话: '' }), 'nobody', ''],
      [],
      [...demand('A-2', { 期望开通日期: '2026-01-01' }), '', ''],
      [...demand('A-2', { 客户名称: '别的', 期望开通日期: '' }), '', ''],
      [...demand('', { 业务类型: '因特网专线' }), '', ''],
      [...demand('A-3', { 需求类型: '停闭' }), '', ''],
      [...demand('A-4', { 客户经理电话: '1.38E+10' }), '', ''],
    );
    const dry = await post('demands', file, { dryRun: true });
    expect(dry.status).toBe(200);
    expect(places(dry.body)).toEqual([
      [1, '重要客戶', '没有“重要客戶”这一列，最接近的是“重要客户”：改正列名，或删除这一列。'],
      [2, '带宽', '要填1到400000的整数（不带单位），现在是“200M”。'],
      [2, '期望开通日期', '“2026-02-30”不是存在的日期：按2026-11-30的样子填写。'],
      [2, '电子邮箱', '“nobody”不是电子邮箱：按contact@example.com的样子填写，或清空。'],
      [2, '联系电话', '必填：请填写联系电话，或先在客户资料里登记这个客户。'],
      [4, '期望开通日期', '2026-01-01早于今天（2026-09-30）：改为今天或以后。'],
      [5, '客户名称', '与第4行的“客户名称”不同：同一外部编号是一个需求，改成相同的，或清空。'],
      [5, '接入点名称', '名称和地址与本需求的另一个接入点相同：删除这一行，或改名区分。'],
      [6, '外部编号', '必填：请填写外部编号（不要合并单元格）。'],
      [6, '业务类型', '只能填互联网专线、数据专线、语音专线，现在是“因特网专线”，最接近的是“互联网专线”。'],
      [7, '业务编号', '必填：请填写业务编号。'],
      [7, '停闭方式', '必填：请填写停闭方式。'],
      [7, '停闭生效日', '必填：请填写停闭生效日。'],
      ...['产品编号', '产品名称', '成熟产品', '业务类型', '带宽'].map((column) => [
        7,
        column,
        '停闭需求不填这一列：清空它，或改正需求类型。',
      ]),
      [7, '期望开通日期', '停闭需求不填这一列：清空它，或改正需求类型。'],
      [8, '客户经理电话', expect.stringContaining('科学计数')],
    ]);
    const answer = await post('demands', file);
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'import-refused', faultCount: dry.body.faultCount, rows: 6 },
    });
    expect(answer.body.faults.map(({ pointer: _, ...fault }: Json) => fault)).toEqual(dry.body.faults);
    expect(answer.body.faults[1].pointer).toBe('/rows/2/bandwidth');
    expect([await count('demand'), await count('import')]).toEqual(before);
  });

  test('a dry run of a good sheet says what would be and leaves nothing, not even a number', async () => {
    const before = await count('demand');
    const file = csv(head, demand(randomUUID()));
    expect(await post('demands', file, { dryRun: true })).toMatchObject({
      status: 200,
      body: { id: null, dryRun: true, created: 1, faultCount: 0, faults: [] },
    });
    expect(await count('demand')).toBe(before);
    expect((await post('demands', file)).status).toBe(201);
  });

  test('of a customer of the master the number is enough; who is important, the master says', async () => {
    await api.send('PUT', '/v1/customers/M-1', {
      name: '皖江港务',
      important: true,
      serviceLevel: 'AAA',
      contactName: '李雷',
      contactPhone: '0553-3822000',
      accountManager: { name: '王芳', phone: '13900000000' },
    });
    const empty = { 客户名称: '', 联系人: '', 联系电话: '', 客户经理: '', 客户经理电话: '' };
    const known = { ...empty, 客户编号: 'M-1' };
    const answer = await post('demands', csv(head, demand(randomUUID(), known)));
    expect(answer.status).toBe(201);
    const { items } = (await api.send('GET', '/v1/demands?customer=M-1')).body;
    expect((await api.send('GET', `/v1/demands/${items[0].id}`)).body).toMatchObject({
      customer: { name: '皖江港务', important: true, serviceLevel: 'AAA', contactPhone: '0553-3822000' },
      accountManager: { name: '王芳', phone: '13900000000' },
    });

    const refused = await post(
      'demands',
      csv(
        [...head, '重要客户', '服务等级'],
        [...demand('N-1', known), '否', '标准'],
        [...demand('N-2', { ...empty, 客户编号: 'M-2' }), '', ''],
      ),
      { dryRun: true },
    );
    expect(places(refused.body).map(([row, column]) => [row, column])).toEqual([
      [2, '重要客户'],
      [2, '服务等级'],
      [3, '客户名称'],
      [3, '联系人'],
      [3, '联系电话'],
      [3, '客户经理'],
      [3, '客户经理电话'],
    ]);
    expect(refused.body.faults[0].message).toContain('客户资料里是“是”');
    expect(refused.body.faults[2].message).toContain('先在客户资料里登记这个客户');
  });
});

describe('resources', () => {
  const columns = [
    '资源编码*',
    '资源名称',
    '分段',
    '局站编码',
    '局站名称',
    '覆盖地址',
    '单位',
    '总容量',
    '空闲',
    'maxBandwidth',
    '承载业务',
    '资源管理单位（必填）',
  ];
  const row = (code: string, change: Record<string, string | number> = {}) => {
    const values: Record<string, string | number> = {
      '资源编码*': code,
      资源名称: '望江西路OLT-01',
      分段: '接入末端',
      局站编码: '007',
      局站名称: '望江西路机房',
      覆盖地址: '合肥市蜀山区望江西路',
      单位: '端口',
      总容量: 64,
      空闲: 12,
      maxBandwidth: 1000,
      承载业务: '互联网专线、数据专线',
      '资源管理单位（必填）': '合肥分公司网络部',
      ...change,
    };
    return columns.map((name) => values[name] ?? '');
  };

  test('an Excel sheet is taken by code: created, updated, unchanged; leading zeros stay', async () => {
    const sheet = async (rows: (string | number)[][]) =>
      await writeXlsxFile([columns, ...rows].map((cells) => cells.map((value) => ({ value })))).toBuffer();
    const type = mediaTypes.xlsx;
    const first = await post('resources', await sheet([row('R-1'), row('R-2')]), { type });
    expect(first).toMatchObject({ status: 201, body: { format: 'xlsx', created: 2 } });
    const changed = await sheet([row('R-1'), row('R-2', { 空闲: 11 }), row('R-3')]);
    expect(await post('resources', changed, { type, dryRun: true })).toMatchObject({
      status: 200,
      body: { created: 1, updated: 1, unchanged: 1 },
    });
    expect(await post('resources', changed, { type })).toMatchObject({
      status: 201,
      body: { created: 1, updated: 1, unchanged: 1 },
    });
    const stored = await api.orm.em.fork().findOneOrFail(Resource, { code: 'R-2' });
    expect(stored).toMatchObject({
      siteCode: '007',
      free: 11,
      serviceTypes: ['internet', 'data'],
      optimizable: 0,
    });
  });

  test('what the inventory itself refuses is told by row, in Chinese', async () => {
    const answer = await post(
      'resources',
      csv(
        columns,
        row('F-1'),
        row('F-2', { 空闲: 65 }),
        row('F-1'),
        row('F-3', { 覆盖地址: '，' }),
        row('F-4', { 承载业务: '电视' }),
      ),
    );
    expect(answer.status).toBe(422);
    expect(places(answer.body)).toEqual([
      [3, '空闲', '不能超过总容量（64）。'],
      [4, '资源编码', '与第2行的资源编码相同：留下一行。'],
      [5, '覆盖地址', '没有写明地点：至少写到市，例如合肥市。'],
      [6, '承载业务', expect.stringContaining('只能填互联网专线、数据专线、语音专线')],
    ]);
    expect(await api.orm.em.fork().count(Resource, { code: { $like: 'F-%' } })).toBe(0);
  });
});

describe('customers', () => {
  test('by number: created, updated, unchanged; of a manager name and telephone together', async () => {
    const columns = [
      '客户编号',
      '集团客户名称',
      '重要客户',
      '服务等级',
      '联系人',
      '客户经理',
      '客户经理电话',
    ];
    const rows = [
      ['K-1', '甲公司', '是', 'AA', '张三', '王芳', '13800000000'],
      ['K-2', '乙公司', '', '', '', '', ''],
    ];
    expect(await post('customers', csv(columns, ...rows))).toMatchObject({
      status: 201,
      body: { created: 2 },
    });
    expect((await api.send('GET', '/v1/customers/K-2')).body).toMatchObject({
      important: false,
      serviceLevel: 'standard',
      contactName: null,
      accountManager: null,
    });
    rows[1] = ['K-2', '乙公司', '是', '普通', '', '', ''];
    expect(await post('customers', csv(columns, ...rows))).toMatchObject({
      status: 201,
      body: { created: 0, updated: 1, unchanged: 1 },
    });
    expect(await post('customers', csv(columns, ...rows))).toMatchObject({
      status: 200,
      body: { unchanged: 2 },
    });
    const refused = await post('customers', csv(columns, ['K-3', '丙', '', 'B', '', '赵六', '']));
    expect(places(refused.body).map(([row, column]) => [row, column])).toEqual([[2, '服务等级']]);
    const manager = await post('customers', csv(columns, ['K-3', '丙', '', 'A', '', '赵六', '']));
    expect(places(manager.body)).toEqual([
      [2, '客户经理电话', '客户经理和客户经理电话要同时填写，或都清空。'],
    ]);
  });
});

describe('files', () => {
  test('as multipart/form-data, with its name', async () => {
    const form = new FormData();
    form.append('file', new Blob([csv(head, demand(randomUUID()))]), '需求.csv');
    const request = new Request('http://x', { method: 'POST', body: form });
    const answer = await post('demands', Buffer.from(await request.arrayBuffer()), {
      type: request.headers.get('content-type') ?? '',
    });
    expect(answer).toMatchObject({ status: 201, body: { fileName: '需求.csv', format: 'csv' } });
    const { items } = (await api.send('GET', '/v1/imports?kind=demands&limit=1')).body;
    expect(items[0]).toMatchObject({ id: answer.body.id, fileName: '需求.csv', actor: 'CRM', created: 1 });
  });

  test.each([
    ['JSON', '{}', 'application/json', 415, 'unsupported-media-type'],
    [
      'a form without a file',
      '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n',
      'multipart/form-data; boundary=b',
      422,
      'file-missing',
    ],
    ['nothing', '', 'text/csv', 422, 'file-empty'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'text/csv', 422, 'file-unreadable'],
    ['21 MB', Buffer.alloc(21 * 1024 * 1024, 65), 'text/csv', 413, 'body-too-large'],
    ['noise', Buffer.from([0xff, 0xd8, 0xff, 0, 1]), 'text/csv', 422, 'import-refused'],
    ['a heading alone', '外部编号,需求类型,客户编号', 'text/csv', 422, 'import-refused'],
  ])('%s is refused', async (_, payload, type, status, code) => {
    expect(await post('demands', payload, { type })).toMatchObject({ status, body: { code } });
  });

  test('more rows than may come at once are told, and not read', async () => {
    const rows = Array.from({ length: 5_002 }, (_, index) => demand(`L-${index}`));
    const answer = await post('demands', csv(head, ...rows), { dryRun: true });
    expect(places(answer.body)).toEqual([[5_002, null, '一次最多导入5000行：从这一行起请另存为一个文件。']]);
  });

  test.each(['demands', 'resources', 'customers'] as const)(
    'the template of %s has every column; as it is it imports nothing, with a number of its own one',
    async (kind) => {
      for (const format of ['csv', 'xlsx'] as const) {
        const file = await api.app.inject({ method: 'GET', url: `/v1/imports/${kind}/template.${format}` });
        expect(file.headers['content-type']).toBe(mediaTypes[format]);
        expect(file.headers['content-disposition']).toContain(
          `attachment; filename="${kind}-template.${format}"; filename*=UTF-8''%`,
        );
        const answer = await post(kind, file.rawPayload, { type: mediaTypes[format], dryRun: true });
        expect(places(answer.body)).toEqual([
          [expect.any(Number), null, '文件里只有列名，没有要导入的内容。'],
        ]);
        if (format === 'xlsx') continue;
        const filled = file.body.replace('示例-', 'T-');
        expect(await post(kind, filled, { dryRun: true })).toMatchObject({
          body: { format, rows: 1, created: 1, faults: [] },
        });
      }
    },
  );
});
