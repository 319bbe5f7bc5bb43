import type { EntityManager } from '@mikro-orm/postgresql';
import { toShanghaiIso } from '../calendar/format.ts';
import { departmentName } from '../departments.ts';
import type { StepRow } from '../steps/find-steps.ts';
import { Step } from '../steps/step.entity.ts';
import { Fault } from './fault.entity.ts';
import { stepText } from './step-texts.ts';

/** Steps of a fault that took effect, in the order they were completed. */
export const doneSteps = async (em: EntityManager, faultId: string): Promise<StepRow[]> =>
  await em.find(
    Step,
    { faultId, state: 'completed', fault: null },
    { orderBy: { completedAt: 'asc', seq: 'asc' } },
  );

/** `2026-10-13 17:30`, as forms show moments. */
const minute = (moment: Date): string => toShanghaiIso(moment).slice(0, 16).replace('T', ' ');

/** What every form of a fault shows of the work so far: who did what and why, and that the customer asked again. */
export async function faultHistory(em: EntityManager, faultId: string) {
  const steps = await doneSteps(em, faultId);
  const repeats = await em.find(Fault, { repeatOf: faultId }, { orderBy: { seq: 'asc' } });
  const lines = [
    ...steps.map((step) => ({
      moment: step.completedAt ?? step.openedAt,
      departmentName: departmentName(step.department),
      name: step.name,
      by: step.completedBy ?? '',
      text: stepText(step.key, step.result).text,
    })),
    ...repeats.map((repeat) => ({
      moment: repeat.receivedAt,
      departmentName: '',
      name: '重复申告',
      by: repeat.receivedFrom,
      text: `${repeat.number}：${repeat.description}`,
    })),
  ].sort((a, b) => a.moment.getTime() - b.moment.getTime());
  return lines.map(({ moment, ...line }) => ({ at: minute(moment), ...line }));
}

/** Why the fault came back to where it is: the reason of the step before, null when that went with the stream. */
async function noticeOf(em: EntityManager, faultId: string): Promise<string | null> {
  const last = (await doneSteps(em, faultId)).at(-1);
  if (last === undefined) return null;
  const { text, back } = stepText(last.key, last.result);
  return back ? `${departmentName(last.department)}${last.completedBy ?? ''}：${text}` : null;
}

/** What `prepare` of every step of a fault hands to its form. */
export const forForm = async ({
  em,
  fault,
}: {
  em: EntityManager;
  fault: { id: string };
}): Promise<{ history: Awaited<ReturnType<typeof faultHistory>>; notice: string | null }> => ({
  history: await faultHistory(em, fault.id),
  notice: await noticeOf(em, fault.id),
});
