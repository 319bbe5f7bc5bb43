import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const script = `
  import { createCalendar } from '${new URL('./calendar.ts', import.meta.url).href}';
  import { toShanghaiIso, toShanghaiText } from '${new URL('./format.ts', import.meta.url).href}';
  import { readNotices } from '${new URL('./read-notices.ts', import.meta.url).href}';
  const calendar = createCalendar(readNotices());
  // Every 37 hours over a year: all times of day, and both nights on which New York moves its clocks.
  const start = Date.parse('2025-10-01T00:00:00Z');
  const moments = Array.from({ length: 240 }, (_, index) => new Date(start + index * 37 * 3_600_000));
  const rows = moments.map((from) => {
    const { dueAt, provisional } = calendar.dueAt(from, 3);
    const kept = calendar.workingMillisBetween(from, dueAt);
    return [
      toShanghaiIso(from), toShanghaiText(dueAt), provisional, kept,
      toShanghaiIso(calendar.addWorkingMillis(dueAt, kept)), toShanghaiIso(calendar.warnAt(from, 3, 1)),
      calendar.remaining(from, dueAt), calendar.explain(from, 3, dueAt),
    ];
  });
  console.log(JSON.stringify({ localHour: new Date(start).getHours(), rows }));
`;

const runIn = async (zone: string) => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 2 ** 20,
  });
  const { localHour, rows }: { localHour: number; rows: unknown[] } = JSON.parse(stdout);
  return { localHour, rows };
};

describe('the zone of the machine', () => {
  it('changes nothing', async () => {
    const [utc, shanghai, newYork] = await Promise.all(
      ['UTC', 'Asia/Shanghai', 'America/New_York'].map((zone) => runIn(zone)),
    );
    expect([utc, shanghai, newYork].map((run) => run?.localHour)).toEqual([0, 8, 20]);
    expect(utc?.rows).toHaveLength(240);
    expect(shanghai?.rows).toEqual(utc?.rows);
    expect(newYork?.rows).toEqual(utc?.rows);
  });
});
