import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Json, newDemand, type TestApi, testApi } from '../../test/helpers/api.ts';
import { givenForm1 } from '../../test/helpers/given.ts';
import { givenAcceptance, givenOrder, givenWorkOrders } from '../../test/helpers/given-sale.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});
beforeEach(() => {
  api.clock.at = new Date('2026-09-30T10:00:00+08:00');
});

const post = async (change: (demand: Json) => void = () => {}): Promise<Json> => {
  const demand = newDemand();
  change(demand);
  return (await api.send('POST', '/v1/demands', demand)).body;
};
const get = async (url: string) => await api.send('GET', url);

describe('GET /v1/demands/{id}/forms/…', () => {
  test('form 1: what stands on the paper, segments in their order', async () => {
    const { id, number } = await post();
    expect((await get(`/v1/demands/${id}/forms/resource-confirmation`)).status).toBe(404);
    await givenForm1(api.orm, id, {
      result: 'refused',
      repliedAt: new Date('2026-10-09T09:00:00+08:00'),
      repliedBy: '赵敏',
    });
    await givenForm1(api.orm, id);
    const { body } = await get(`/v1/demands/${number}/forms/resource-confirmation`);
    expect(body).toMatchObject({
      form: 'resource-confirmation',
      title: '资源确认及回复单',
      round: 2,
      rounds: 2,
      demand: { id, number },
      customer: { name: '华东物流集团', contactName: '李雷' },
      accountManager: { name: '王芳' },
      serviceTypeName: '互联网专线',
      bandwidth: 200,
      expectedOn: '2026-11-30',
      result: null,
      repliedAt: null,
      accessPoints: [
        {
          position: 1,
          name: '总部',
          segments: [
            {
              segment: 'core',
              segmentName: '核心',
              status: 'available',
              statusName: '具备',
              free: 12,
              unit: '端口',
            },
            {
              segment: 'trunk',
              status: 'construction',
              lacking: '主干光缆无空闲芯',
              approved: true,
              plannedOn: '2026-12-15',
            },
            { segment: 'end', status: 'unknown', approved: null },
          ],
        },
      ],
    });
    const first = await get(`/v1/demands/${id}/forms/resource-confirmation?round=1`);
    expect(first.body).toMatchObject({
      round: 1,
      result: 'refused',
      resultName: '不具备',
      repliedBy: '赵敏',
      repliedAt: '2026-10-09T09:00:00+08:00',
    });
    const third = await get(`/v1/demands/${id}/forms/resource-confirmation?round=3`);
    expect([third.status, third.body.code]).toEqual([404, 'not-found']);
  });

  test.each([
    ['provisioning', 'There is no form provisioning of demand'],
    ['work-orders', 'There is no form work-orders of demand'],
    ['acceptance', 'There is no form acceptance of demand'],
    ['invoice', 'There is no form invoice'],
  ])('%s: 404', async (form, detail) => {
    const { id } = await post();
    const answer = await get(`/v1/demands/${id}/forms/${form}`);
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toContain(detail);
  });
});

const names = ['resource-confirmation', 'provisioning', 'work-orders', 'acceptance'];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A demand whose four forms are filled in. */
async function sold(change?: (demand: Json) => void) {
  const demand = await post(change);
  const orderId = await givenOrder(api.orm, demand.id);
  await givenWorkOrders(api.orm, demand.id, orderId);
  const archive = await givenAcceptance(api.orm, demand.id, orderId);
  return { demand, orderId, archive };
}

const download = async (id: string, form: string, accept: string) =>
  await api.app.inject({ url: `/v1/demands/${id}/forms/${form}`, headers: { accept } });

/** All text of a PDF, without the breaks of its lines. */
async function textOf(bytes: Buffer): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text: text.replaceAll(/\s/g, '') };
}

describe('forms 2, 3 and 4', () => {
  test('as JSON: what stands on the paper', async () => {
    const { demand, archive } = await sold();
    const form2 = (await get(`/v1/demands/${demand.id}/forms/provisioning`)).body;
    expect(form2).toMatchObject({
      form: 'provisioning',
      stateName: '已受理',
      confirmationNumber: expect.stringMatching(/^QR-/),
      interfaceType: 'GE光口',
      circuits: [{ code: expect.stringMatching(/^DL-/), vlan: '1024', ip: null }],
      segments: [
        { segment: 'core', wayName: '现网具备', device: '合肥OLT-01(HF-core)', port: '端口 3' },
        { segment: 'trunk', wayName: '工程建设', plannedOn: '2026-12-15', completedOn: '2026-12-18' },
        { segment: 'end' },
      ],
    });
    const form3 = (await get(`/v1/demands/${demand.id}/forms/work-orders`)).body;
    expect(form3.workOrders.map((one: Json) => one.placeName)).toEqual([
      '核心',
      '接入主干',
      '接入末端',
      '用户侧',
    ]);
    expect(form3.handlingRecords).toMatchObject([
      {
        decisionName: '继续施工',
        opinions: [{ departmentName: '集团客户部' }, { departmentName: '客户服务支撑中心' }],
      },
    ]);
    const form4 = (await get(`/v1/demands/${demand.id}/forms/acceptance`)).body;
    expect(form4).toMatchObject({
      conclusionName: '验收通过',
      archiveNumber: archive,
      tests: [{ loopDelay: 3.2, loss: 0.01, receivedPower: -18.5 }],
      customerSignature: { signer: '陈总', signedOn: '2026-12-25' },
    });
  });

  test('rounds: the newest, or the one asked for', async () => {
    const { demand, orderId } = await sold();
    await givenWorkOrders(api.orm, demand.id, orderId, 2);
    const newest = (await get(`/v1/demands/${demand.id}/forms/work-orders`)).body;
    expect([newest.round, newest.rounds]).toEqual([2, 2]);
    expect(newest.workOrders[0].task).toContain('晚高峰丢包');
    const first = (await get(`/v1/demands/${demand.id}/forms/work-orders?round=1`)).body;
    expect(first.workOrders[0].task).not.toContain('晚高峰丢包');
    await givenOrder(api.orm, demand.id);
    const orders = (await get(`/v1/demands/${demand.id}/forms/provisioning`)).body;
    expect([orders.round, orders.rounds]).toEqual([2, 2]);
    expect((await get(`/v1/demands/${demand.id}/forms/acceptance?round=2`)).status).toBe(404);
  });
});

describe('forms for paper', () => {
  test.each(names)('%s as PDF: A4, the Chinese text as text, numbers at the foot', async (name) => {
    const { demand, archive } = await sold((one) => {
      one.customer.name = '蚌埠“淮上”物流（集团）有限公司';
    });
    const answer = await download(demand.id, name, 'application/pdf');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(answer.headers['content-disposition']).toMatch(
      /^inline; filename="[\w-]+\.pdf"; filename\*=UTF-8''%/,
    );
    expect(answer.headers.vary).toBe('accept');
    await writeFile(join(tmpdir(), `access-assurance-${name}.pdf`), answer.rawPayload);
    const { text } = await textOf(answer.rawPayload);
    for (const words of ['蚌埠“淮上”物流（集团）有限公司', demand.number, '（签字）', '第1页'])
      expect(text).toContain(words);
    if (name === 'acceptance')
      for (const words of [archive, '陈总', '2026年12月25日']) expect(text).toContain(words);
  });

  test.each(names)('%s as XLSX: the same words in one sheet', async (name) => {
    const { demand } = await sold();
    const answer = await download(demand.id, name, xlsx);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, xlsx]);
    const parts = unzipSync(new Uint8Array(answer.rawPayload));
    const words = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
    for (const expected of ['华东物流集团', demand.number, '（签字）']) expect(words).toContain(expected);
  });

  test('200 access points: the list goes on over the pages under its heading', async () => {
    const { demand } = await sold((one) => {
      one.accessPoints = Array.from({ length: 200 }, (_, index) => ({
        name: `网点${index + 1}`,
        address: `合肥市蜀山区黄山路${index + 1}号`,
      }));
    });
    const answer = await download(demand.id, 'provisioning', 'application/pdf');
    const { pages, text } = await textOf(answer.rawPayload);
    expect(pages).toBeGreaterThan(10);
    expect(text).toContain('网点200');
    expect(text.split('ODF位置').length - 1).toBeGreaterThan(5);
  });

  test('JSON unless something else is asked for; a link asks by `format`; what nobody offers is 406', async () => {
    const { demand } = await sold();
    for (const accept of ['*/*', 'application/json', 'text/html,*/*;q=0.8'])
      expect((await download(demand.id, 'acceptance', accept)).headers['content-type']).toContain('json');
    const linked = await api.app.inject({ url: `/v1/demands/${demand.id}/forms/acceptance?format=pdf` });
    expect(linked.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const refused = await download(demand.id, 'acceptance', 'image/png');
    expect([refused.statusCode, refused.json().code]).toEqual([406, 'not-acceptable']);
  });
});
