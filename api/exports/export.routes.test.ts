import { setTimeout as sleep } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditEntry } from '../../core/audit/audit-entry.entity.ts';
import { mediaTypes } from '../../core/sheets/cell.ts';
import { readSheet } from '../../core/sheets/read-sheet.ts';
import { givenKey } from '../../test/helpers/access.ts';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenService } from '../../test/helpers/given-service.ts';

let api: TestApi;
let headers: Record<string, string>;
beforeAll(async () => {
  api = await testApi(undefined, { access: { auth: 'on' } });
  ({ headers } = await givenKey(api.orm));
});
afterAll(async () => await api.close());

/** A file as its rows of texts. */
async function sheet(url: string, more: Record<string, string> = {}): Promise<(string | null)[][]> {
  const answer = await api.app.inject({
    method: 'GET',
    url: `/v1/exports/${url}`,
    headers: { ...headers, ...more },
  });
  expect([answer.statusCode, url]).toEqual([200, url]);
  const rows: (string | null)[][] = [];
  for await (const { cells } of readSheet(answer.rawPayload))
    rows.push(cells.map((cell) => (cell === null ? null : String(Object.values(cell)[1]))));
  return rows;
}
const byHeading = ([head = [], ...rows]: (string | null)[][]): Record<string, string | null>[] =>
  rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? null])));

const demand = async (customer: Json = {}, more: Json = {}): Promise<Json> => {
  const body = { ...newDemand(), ...more, customer: { ...newDemand().customer, ...customer } };
  const answer = await api.send('POST', '/v1/demands', body, headers);
  expect(answer.status).toBe(201);
  return answer.body;
};

describe('a list as a file', () => {
  test('CSV and XLSX say the same: headings, Shanghai times, words, and the filters of the list', async () => {
    await demand(
      { code: 'E-1', name: '=cmd|calc!A1' },
      { accountManager: { name: '王芳', phone: '+8613800000000' } },
    );
    await demand({ code: 'E-2' });
    const answer = await api.app.inject({
      method: 'GET',
      url: '/v1/exports/demands?customer=E-1&format=csv',
      headers,
    });
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="demands-2026-09-30.csv"; filename*=UTF-8''${encodeURIComponent('需求-2026-09-30.csv')}`,
    );
    expect(answer.body.startsWith('\uFEFF需求编号,需求类型,状态,受理时间,')).toBe(true);
    expect(answer.body).toContain(",'=cmd|calc!A1,");
    expect(answer.body).toContain(",'+8613800000000,");
    const [line] = byHeading(await sheet('demands?customer=E-1'));
    expect(line).toMatchObject({
      需求类型: '新增',
      状态: '已受理',
      受理时间: '2026-09-30 10:00:00',
      办结时间: null,
      期望开通日期: '2026-11-30',
      客户名称: '=cmd|calc!A1',
      客户经理电话: '+8613800000000',
      服务等级: 'AA',
      重要客户: '是',
      '带宽(Mbit/s)': '200',
      接入点数: '1',
      接入点: '总部：南京市鼓楼区中山路1号',
    });
    const [same] = byHeading(await sheet('demands?customer=E-1', { accept: mediaTypes.xlsx }));
    // In Excel times are times: a reader of days has their day.
    expect({ ...same, 受理时间: line?.受理时间 }).toEqual({ ...line });
    expect(byHeading(await sheet('demands')).length).toBeGreaterThan(1);
    expect(byHeading(await sheet('demands?state=completed&customer=E-1'))).toEqual([]);
  });

  test.each([
    ['faults', '障碍编号'],
    ['steps', '需求或障碍编号'],
    ['deadlines', '需求或障碍编号'],
    ['services', '业务编号'],
    ['resources', '资源编码'],
    ['solution-templates', '模板编号'],
    ['archives', '归档编号'],
    ['notifications', '时间'],
    ['customers', '客户编号'],
  ])('%s: every column has a heading, also where there is no row', async (list, first) => {
    const [head] = await sheet(list);
    expect(head?.[0]).toBe(first);
    expect(new Set(head).size).toBe(head?.length);
    expect((await sheet(`${list}?format=xlsx`))[0]).toEqual(head);
  });

  test('faults and services of a customer', async () => {
    const service = await givenService(api.orm, { customerName: '皖江港务' });
    const report = {
      source: '10086',
      severity: 'major',
      serviceId: service.number,
      description: '李雷来电13812341234：光猫无光',
    };
    const { status } = await api.send('POST', '/v1/faults', report, headers);
    expect(status).toBe(201);
    const [fault] = byHeading(await sheet(`faults?service=${service.number}`));
    expect(fault).toMatchObject({ 业务编号: service.number, 级别: '较大', 障碍描述: report.description });
    const [line] = byHeading(await sheet(`services?customer=${service.customerCode}`));
    expect(line).toMatchObject({ 状态: '在网', 客户名称: '皖江港务', 开通时间: '2026-09-01 10:00:00' });

    const { headers: poor } = await givenKey(api.orm, { scopes: ['faults:read'] });
    const [masked] = byHeading(await sheet(`faults?service=${service.number}`, poor));
    expect(masked).toMatchObject({
      联系人: '李*',
      联系电话: '0551-****6666',
      障碍描述: '李*来电138****1234：光猫无光',
    });
  });

  test('customers that were exported can be imported again', async () => {
    await api.send(
      'PUT',
      '/v1/customers/R-1',
      { name: '甲', important: true, contactPhone: '+86 551' },
      headers,
    );
    const file = await api.app.inject({
      method: 'GET',
      url: '/v1/exports/customers?customer=R-1',
      headers,
    });
    const again = await api.app.inject({
      method: 'POST',
      url: '/v1/imports/customers?dryRun=true',
      headers: { ...headers, 'content-type': 'text/csv' },
      payload: file.body.replace(',更新时间,更新人', ',,').replace(/,[^,]*,[^,]*\r\n$/, ',,\r\n'),
    });
    expect(again.json()).toMatchObject({ unchanged: 1, updated: 0, faultCount: 0 });
  });

  test.each([
    ['an unknown filter', 'demands?color=red', {}, 400, 'invalid-request'],
    ['a page', 'demands?limit=5', {}, 400, 'invalid-request'],
    ['another format', 'demands?format=pdf', {}, 400, 'invalid-request'],
    ['another media type', 'demands', { accept: 'application/pdf' }, 406, 'not-acceptable'],
    ['a demand that is none', 'steps?demand=XQ-1', {}, 404, 'not-found'],
    ['a list that has none', 'webhooks', {}, 404, 'no-such-route'],
  ])('%s is refused as every request is', async (_, url, more, status, code) => {
    const answer = await api.app.inject({
      method: 'GET',
      url: `/v1/exports/${url}`,
      headers: { ...headers, ...more },
    });
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });
});

describe('personal data', () => {
  test('is masked without personal:read; of whoever has it one line says how many rows it saw', async () => {
    await demand({ code: 'P-1', contactName: '李雷', contactEmail: 'lilei@example.com' });
    await demand({ code: 'P-1', contactName: '李雷' });
    const { headers: poor } = await givenKey(api.orm, { scopes: ['demands:read'] });
    const [line] = byHeading(await sheet('demands?customer=P-1', poor));
    expect(line).toMatchObject({ 联系人: '李*', 联系电话: '025-****6666', 客户经理: '王*' });

    const seen = async (): Promise<Json[]> =>
      await api.orm.em.fork().find(AuditEntry, {
        action: 'personal-data.shown',
        objectId: '/v1/exports/demands',
      });
    const before = (await seen()).length;
    expect(byHeading(await sheet('demands?customer=P-1'))[0]).toMatchObject({ 联系人: '李雷' });
    const lines = await seen();
    expect(lines).toHaveLength(before + 1);
    expect(lines.at(-1)?.after).toMatchObject({ objects: 2, route: 'GET /v1/exports/demands' });
  });
});

/** Collects garbage, so that what is counted is what is kept. */
v8.setFlagsFromString('--expose-gc');
const collect: () => void = vm.runInNewContext('gc');
const heapMb = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

describe('100,000 rows over the network', () => {
  const ROWS = 100_000;
  let origin: string;
  beforeAll(async () => {
    // Messages: of all lists the one whose rows cost least to make.
    await api.orm.em.fork().execute(
      `insert into notification (id, at, kind, department, recipient, text)
       select gen_random_uuid(), now(), 'reminder',
              case when n <= 2500 then 'engineering' else 'support-center' end,
              case when n % 4 = 0 then 'head' else 'department' end,
              '需求 XQ-20260930-' || n || '：资源确认回复 将于 2026年10月13日 17:30 到期，请尽快办理'
         from generate_series(1, ?) n`,
      [ROWS],
    );
    origin = await api.app.listen({ port: 0, host: '127.0.0.1' });
  });
  const open = async (query: string, more: Record<string, string> = headers, signal?: AbortSignal) =>
    await fetch(`${origin}/v1/exports/notifications?${query}`, {
      headers: more,
      ...(signal === undefined ? {} : { signal }),
    });
  /** Whoever has gone away gives its place back a moment after its snapshot. @returns a file that is sent */
  const openWithPlace: typeof open = async (...order) => {
    const answer = await open(...order);
    if (answer.status !== 503) {
      expect(answer.status).toBe(200);
      return answer;
    }
    await answer.text();
    await sleep(100);
    return await openWithPlace(...order);
  };
  // Of clients: autovacuum, which such a table soon calls, has transactions too.
  const transactions = async (): Promise<number> => {
    const rows: { n: number }[] = await api.orm.em.fork().execute(
      `select count(*)::int as n from pg_stat_activity
        where datname = current_database() and backend_type = 'client backend'
          and xact_start is not null and pid <> pg_backend_pid()`,
    );
    return rows[0]?.n ?? 0;
  };
  /** What the API does besides has short ones: a moment without any says that no snapshot is open. */
  const openAtLast = async (): Promise<number> => {
    let open = await transactions();
    for (let left = 100; left > 0 && open > 0; left -= 1) {
      await sleep(50);
      open = await transactions();
    }
    return open;
  };

  test.each([
    ['format=csv', 15, ROWS],
    // A quarter of them, as this is slower and the test has to end.
    ['format=xlsx&recipient=head', 1, 0],
  ])('%s: memory is flat from the beginning to the end', async (query, leastMb, rows) => {
    const { body } = await open(query);
    const samples: number[] = [];
    let bytes = 0;
    let lines = 0;
    for await (const piece of body ?? []) {
      bytes += piece.length;
      for (const byte of piece) if (byte === 10) lines += 1;
      const wanted = [0.1, 0.3, 0.5, 0.7, 0.9][samples.length];
      if (wanted !== undefined && bytes > wanted * leastMb * 1024 * 1024) samples.push(heapMb());
    }
    expect(bytes).toBeGreaterThan(leastMb * 1024 * 1024);
    if (rows > 0) expect(lines).toBe(rows + 1);
    expect(samples).toHaveLength(5);
    expect(Math.max(...samples) - Math.min(...samples)).toBeLessThan(20);
  });

  test('a caller who goes away ends the reading, and the snapshot', async () => {
    const going = new AbortController();
    const { body } = await open('format=csv', headers, going.signal);
    await body?.getReader().read();
    expect(await transactions()).toBeGreaterThan(0);
    going.abort();
    expect(await openAtLast()).toBe(0);
  });

  test('two run at once, a third is told to come back; those who do not read hold no more than their place', async () => {
    const going = new AbortController();
    const ask = async () => await openWithPlace('format=xlsx', headers, going.signal);
    const slow = [await ask(), await ask()];
    const third = await open('format=csv');
    expect([third.status, third.headers.get('retry-after')]).toEqual([503, '5']);
    expect(((await third.json()) as Json).code).toBe('unavailable');
    going.abort();
    await Promise.allSettled(slow.map(async ({ body }) => await body?.cancel()));
    expect(await openAtLast()).toBe(0);
    await (await openWithPlace('recipient=customer')).text();
  });

  test('a department gets its own, however late the network asks for the next batch', async () => {
    const { headers: bound } = await givenKey(api.orm, { department: 'engineering' });
    const { body } = await openWithPlace('format=csv', bound);
    let lines = 0;
    for await (const piece of body ?? []) {
      for (const byte of piece) if (byte === 10) lines += 1;
      await sleep(5);
    }
    expect(lines).toBe(2_501);
  });
});
