import { describe, expect, test } from '@jest/globals';
import { pictureOfPdf } from '../helpers/picture-of-pdf.ts';
import { call, complete, deadline, get, type Json, openStep } from '../helpers/service.ts';
import { addresses, eventually } from '../helpers/stack.ts';
import { day, demandAt, signatures, site, upload, work } from '../helpers/staff.ts';
import { receiveEvents } from '../helpers/webhook-receiver.ts';

const handler = '王芳';
const measured = { testHours: 24, erroredSeconds: 0, loopDelay: 3, loss: 0, receivedPower: -18 };
const failed = { conclusion: 'failed', defects: '晚高峰丢包', handler };

async function inAcceptance(): Promise<Json> {
  const demand = await demandAt(`${await site()}1号`);
  await work(demand.id, { step: 'organize-acceptance' });
  return demand;
}

describe('art. 23: acceptance', () => {
  test.concurrent('without signatures or the signed form it is not passed: every lack in one answer', async () => {
    const demand = await inAcceptance();
    const step = await openStep(demand.id, 'organize-acceptance');
    const answer = await call('POST', `/v1/steps/${step.id}/completion`, {
      variables: { conclusion: 'passed', ...measured, handler },
      completedBy: handler,
    });
    expect(answer.status).toBe(422);
    const said = JSON.stringify(answer.body.faults);
    for (const word of ['客户', '客户经理', '支撑中心', '上传']) expect(said).toContain(word);
  });

  test.concurrent('passed: archived with number and hash, found by customer, circuit, number and date; the service is active', async () => {
    const demand = await inAcceptance();
    const stored = await upload(demand.id);
    expect(stored.status).toBe(201);
    await complete(demand.id, 'organize-acceptance', {
      conclusion: 'passed',
      ...measured,
      ...(await signatures()),
      handler,
    });
    const done = await work(demand.id, { state: 'completed' });
    const service = await get(`/v1/services/${done.service.id}`);
    const circuit = service.circuits[0].code;
    const today = await day();
    const archive = await get(`/v1/archives/${done.archiveNumber}`);
    expect(archive).toMatchObject({ intact: true, customerName: demand.customer.name, circuits: [circuit] });
    expect(archive.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const search of [
      `circuit=${circuit}`,
      `number=${archive.number}`,
      `demand=${done.number}`,
      `customer=${encodeURIComponent(demand.customer.name)}&from=${today}&to=${today}`,
    ]) {
      const { items } = await get(`/v1/archives?${search}&limit=100`);
      expect(items.map((one: Json) => one.number)).toContain(archive.number);
    }
    expect((await get(`/v1/archives?circuit=${circuit}&to=${await day(-1)}`)).items).toEqual([]);
  });

  test.concurrent('failed: back to construction with the defects, then accepted on a clock of its own', async () => {
    const demand = await inAcceptance();
    const first = await deadline(demand.id, 'acceptance');
    const rework = await work(demand.id, { step: 'open-network' }, { 'organize-acceptance': failed });
    expect(rework.variables.defects).toContain('晚高峰丢包');
    expect((await get(`/v1/demands/${demand.id}`)).state).toBe('provisioning');
    await work(demand.id, { step: 'organize-acceptance' });
    const clocks = (await get(`/v1/deadlines?demand=${demand.id}&limit=100`)).items.filter(
      (one: Json) => one.limit === 'acceptance',
    );
    expect(clocks.map((one: Json) => one.workingDays)).toEqual([5, 5]);
    expect(new Set(clocks.map((one: Json) => one.receivedAt)).size).toBe(2);
    expect(clocks.find((one: Json) => one.id === first.id).state).toBe('met');
    const orders = await get(`/v1/demands/${demand.id}/forms/work-orders`);
    expect(JSON.stringify(orders)).toContain('晚高峰丢包');
    const done = await work(demand.id, { state: 'completed' });
    expect(done.acceptance.round).toBe(2);
  });

  test.concurrent.each([
    ['change', { state: 'presale' }],
    ['cancel', { state: 'cancelled' }],
  ])('failed, and the rework is blocked: %s', async (decision, goal) => {
    const demand = await inAcceptance();
    await work(demand.id, goal, {
      'organize-acceptance': failed,
      'open-network': { result: 'blocked', blockedReason: '楼宇拆除', handler },
      'agree-handling': { decision, participant: '王芳、赵强', opinion: '无法整改', handler },
    });
  });

  test.concurrent('art. 21: completion feedback: the customer, the department and other systems are told', async () => {
    const crm = await receiveEvents('provisioning.completed');
    const demand = await inAcceptance();
    const { items } = await eventually('the messages', async () => {
      const page = await get(`/v1/notifications?demand=${demand.id}&limit=100`);
      return page.items.filter((one: Json) => one.kind === 'completion').length === 2 && page;
    });
    const toCustomer = items.find((one: Json) => one.recipient === 'customer');
    expect(toCustomer.text).toContain(demand.number);
    expect(toCustomer.text).toMatch(/DL-\d{8}-\d{4}/);
    expect((await get(`/v1/demands/${demand.id}`)).order.state).toBe('opened');
    const event = await eventually('the event to reach the webhook', async () =>
      crm.got.find((one) => one.demandId === demand.id),
    );
    await crm.close();
    expect(event).toMatchObject({
      type: 'provisioning.completed',
      data: { demand: demand.number, circuits: [{ code: expect.stringMatching(/^DL-/) }] },
    });
  });
});

/** Drawn as a printer would: A4, something on every page; the pictures are kept to be looked at. */
async function expectPaper(pdf: Buffer, name: string): Promise<void> {
  const pages = await pictureOfPdf(pdf, name);
  expect(pages.length).toBeGreaterThan(0);
  for (const { width, height, ink } of pages) {
    expect([name, ...[width, height].map(Math.round)]).toEqual([name, 595, 842]);
    // The last page may hold little more than the boxes to sign in: it is not blank.
    expect(ink).toBeGreaterThan(0.002);
    expect(ink).toBeLessThan(0.3);
  }
}

describe('forms as documents', () => {
  test.concurrent('form 1 to 4 of a completed demand as JSON, PDF and XLSX', async () => {
    const demand = await demandAt(`${await site()}1号`);
    const done = await work(demand.id, { state: 'completed' });
    for (const form of ['resource-confirmation', 'provisioning', 'work-orders', 'acceptance']) {
      const json = await get(`/v1/demands/${demand.id}/forms/${form}`);
      expect(json.form).toBe(form);
      for (const [type, magic] of [
        ['application/pdf', '%PDF-'],
        ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
      ] as const) {
        const response = await fetch(new URL(`/v1/demands/${demand.id}/forms/${form}`, addresses.api), {
          headers: { accept: type },
        });
        expect([form, response.status, response.headers.get('content-type')]).toEqual([form, 200, type]);
        const bytes = Buffer.from(await response.arrayBuffer());
        expect(bytes.subarray(0, magic.length).toString('latin1')).toBe(magic);
        expect(bytes.length).toBeGreaterThan(4_000);
        if (type === 'application/pdf') await expectPaper(bytes, `form-${form}`);
      }
    }
    expect((await get(`/v1/demands/${demand.id}/forms/acceptance`)).archiveNumber).toBe(done.archiveNumber);
  });
});
