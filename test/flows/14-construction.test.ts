import { describe, expect, test } from '@jest/globals';
import { complete, get, type Json, timeline } from '../helpers/service.ts';
import { demandAt, site, unitsAt, work } from '../helpers/staff.ts';

const handler = '王芳';
const blocked = { result: 'blocked', blockedReason: '物业不同意进场施工', handler: '赵强' };
const opinion = (decision: string) => ({
  decision,
  participant: '王芳、赵强、物业李经理',
  opinion: '已与物业协商',
  handler,
});

const records = async (demand: Json): Promise<Json[]> =>
  (await get(`/v1/demands/${demand.id}/handling-records`)).items;

/** A demand whose construction is blocked at a step, with the talk open. */
async function blockedAt(
  step: 'open-network' | 'install-user-side',
): Promise<{ street: string; demand: Json }> {
  const street = await site();
  const demand = await demandAt(`${street}1号`);
  await work(demand.id, { step: 'agree-handling' }, { [step]: blocked });
  const { flags } = await get(`/v1/demands/${demand.id}`);
  expect(flags.map((flag: Json) => flag.code)).toContain('blocked');
  return { street, demand };
}

async function bothSay(demand: Json, ofCustomer: string, ofSupport: string): Promise<void> {
  await complete(demand.id, 'agree-handling', opinion(ofCustomer), 'group-customer');
  await complete(demand.id, 'agree-handling', opinion(ofSupport), 'support-center');
}

describe('art. 22: construction is blocked, both departments agree in writing', () => {
  test.concurrent.each(['open-network', 'install-user-side'] as const)(
    'at %s: resume, from where it stopped',
    async (step) => {
      const { demand } = await blockedAt(step);
      await bothSay(demand, 'resume', 'resume');
      await work(demand.id, { step });
      const [record] = await records(demand);
      expect(record).toMatchObject({ decision: 'resume', atStep: step, reason: blocked.blockedReason });
      expect(record.opinions.map((one: Json) => one.department).sort()).toEqual([
        'group-customer',
        'support-center',
      ]);
      expect(record.opinions[0]).toMatchObject({ participant: '王芳、赵强、物业李经理' });
      expect(Date.parse(record.agreedAt)).toBeGreaterThanOrEqual(Date.parse(record.reportedAt));
      const opened = await work(demand.id, { state: 'acceptance' });
      expect(opened.flags.map((flag: Json) => flag.code)).not.toContain('blocked');
    },
  );

  test.concurrent('as long as they differ they talk again, and each sees what the other said', async () => {
    const { demand } = await blockedAt('open-network');
    await bothSay(demand, 'cancel', 'resume');
    const again = await work(demand.id, { step: 'agree-handling' });
    expect(JSON.stringify(again.variables.opinions)).toContain('取消需求');
    await bothSay(demand, 'resume', 'resume');
    await work(demand.id, { step: 'open-network' });
    const [record, ...more] = await records(demand);
    expect(more).toEqual([]);
    expect(record.opinions).toHaveLength(4);
  });

  test.concurrent('change of solution: the reservations are given back, presale begins again and binds anew', async () => {
    const { street, demand } = await blockedAt('install-user-side');
    await bothSay(demand, 'change', 'change');
    await work(demand.id, { step: 'plan-solution' });
    expect((await get(`/v1/demands/${demand.id}`)).state).toBe('presale');
    for (const segment of ['core', 'trunk', 'end'] as const)
      expect(await unitsAt(street, segment)).toMatchObject({ free: 8, reserved: 0 });
    const done = await work(demand.id, { state: 'completed' });
    expect(await records(demand)).toHaveLength(1);
    expect(done.confirmation.round).toBe(2);
  });

  test.concurrent('cancel: the demand ends, the reservations are given back, the record stays', async () => {
    const { street, demand } = await blockedAt('open-network');
    await bothSay(demand, 'cancel', 'cancel');
    const ended = await work(demand.id, { state: 'cancelled' });
    expect(ended.cancellation.reason).toContain(blocked.blockedReason);
    for (const segment of ['core', 'trunk', 'end'] as const)
      expect(await unitsAt(street, segment)).toMatchObject({ free: 8, reserved: 0 });
    expect(await records(demand)).toMatchObject([{ decision: 'cancel', reason: blocked.blockedReason }]);
    const lines = (await timeline(demand.id)).map(({ action }) => action);
    expect(lines.filter((action) => action === 'demand.cancelled')).toHaveLength(1);
  });
});
