import type { EntityManager } from '@mikro-orm/postgresql';
import { type Ask, askingIn, statement } from '../ask.ts';
import { toShanghaiIso } from '../calendar/format.ts';

/**
 * XQ demand 需求 · QR form 1 资源确认 · MB template 模板 · KT form 2 开通 · SG form 3 施工 · XS handling record 协商 ·
 * YS form 4 验收 · DA archive 档案 · DL circuit 电路 · YW service 业务 · TB form 5 停闭 ·
 * GZ fault 障碍 · GD archived fault 障碍归档 · ZY resource 资源.
 */
export type NumberPrefix =
  | 'XQ'
  | 'QR'
  | 'MB'
  | 'KT'
  | 'SG'
  | 'XS'
  | 'YS'
  | 'DA'
  | 'DL'
  | 'YW'
  | 'TB'
  | 'GZ'
  | 'GD'
  | 'ZY';

/**
 * The next business number, for example `XQ-20260930-0001`: prefix, Shanghai day of `at`, count of that day.
 * A number is never given twice. It comes from a sequence, so that callers do not queue up behind each other's transactions;
 * one whose transaction is rolled back leaves a gap.
 */
export async function nextNumber(em: EntityManager, prefix: NumberPrefix, at: Date): Promise<string> {
  const [number] = await nextNumbers(askingIn(em), prefix, [at]);
  if (number === undefined) throw new Error(`No number for ${prefix}.`);
  return number;
}

const NEXT = statement(
  'select next_number(?, day) as number from unnest(?::text[]) with ordinality as asked (day, n) order by n',
);

/** Several at once, one for each moment, in their order. */
export async function nextNumbers(ask: Ask, prefix: NumberPrefix, moments: Date[]): Promise<string[]> {
  const days = moments.map((at) => toShanghaiIso(at).slice(0, 10).replaceAll('-', ''));
  const rows = await ask<{ number: string }>(NEXT, [prefix, `{${days.join(',')}}`]);
  return rows.map(({ number }) => number);
}
