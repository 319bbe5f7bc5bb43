import { dateOf, isDate, shiftDate } from '../calendar/zone.ts';
import type { Closure } from '../demands/demand.entity.ts';

/** A day further away than this is a mistyped year. */
const MAX_DAYS_AHEAD = 3_660;

/** @returns what is wrong with the days of a closure, in Chinese sentences; empty when they can be meant. */
export function closureDayFaults(
  { kind, effectiveOn, resumeOn }: Closure,
  now: Date,
  effectiveIsNew = true,
): string[] {
  const today = dateOf(now);
  const last = shiftDate(today, MAX_DAYS_AHEAD);
  const faults: string[] = [];
  if (!isDate(effectiveOn))
    faults.push(`“停闭生效日”不是有效日期（应为 年-月-日，例如 2026-12-01）：${effectiveOn}。`);
  else if (effectiveIsNew && effectiveOn < today)
    faults.push(`“停闭生效日”不能早于今天（${today}）：${effectiveOn}。`);
  else if (effectiveOn > last) faults.push(`“停闭生效日”不能晚于十年后：${effectiveOn}。`);
  if (kind === 'permanent') return faults;
  if (resumeOn === null) faults.push('请填写“恢复日”。');
  else if (!isDate(resumeOn))
    faults.push(`“恢复日”不是有效日期（应为 年-月-日，例如 2026-12-01）：${resumeOn}。`);
  else if (resumeOn <= effectiveOn)
    faults.push(`“恢复日”（${resumeOn}）应晚于“停闭生效日”（${effectiveOn}）。`);
  else if (resumeOn <= today) faults.push(`“恢复日”应晚于今天（${today}）：${resumeOn}。`);
  else if (resumeOn > last) faults.push(`“恢复日”不能晚于十年后：${resumeOn}。`);
  return faults;
}
