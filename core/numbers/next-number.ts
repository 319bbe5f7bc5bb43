import type { EntityManager } from '@mikro-orm/postgresql';
import { toShanghaiIso } from '../calendar/format.ts';

/**
 * XQ demand 需求 · QR form 1 资源确认 · MB template 模板 · KT form 2 开通 · SG form 3 施工 · XS handling record 协商 ·
 * YS form 4 验收 · DA archive 档案 · DL circuit 电路 · YW service 业务 · TB form 5 停闭 ·
 * GZ fault 障碍 · GD archived fault 障碍归档.
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
  | 'GD';

/**
 * The next business number, for example `XQ-20260930-0001`: prefix, Shanghai day of `at`, count of that day.
 * Runs in the caller's transaction: a number is never given twice, and callers of one prefix and day queue up.
 */
export async function nextNumber(em: EntityManager, prefix: NumberPrefix, at: Date): Promise<string> {
  const name = `${prefix}-${toShanghaiIso(at).slice(0, 10).replaceAll('-', '')}`;
  const rows: { last: number }[] = await em.execute(
    `insert into number_sequence (name, last) values (?, 1)
     on conflict (name) do update set last = number_sequence.last + 1 returning last`,
    [name],
  );
  return `${name}-${String(rows[0]?.last ?? 0).padStart(4, '0')}`;
}
