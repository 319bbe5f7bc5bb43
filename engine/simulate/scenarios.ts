import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A case that is played with both sets of models. */
export interface Scenario {
  name: string;
  title: string;
  kind: 'demand' | 'fault';
  /** States of the case at which the scenario has come to its end. */
  ends: string[];
  /** Construction is blocked once (art. 22). */
  obstacle?: boolean;
  /** The step at which nobody works until the head of the department was involved (督办). */
  neglected?: string;
  /** It is about a service that has to be sold before. */
  onService?: boolean;
  /** What is posted, without dates that may lie in the past. */
  body: Record<string, unknown>;
}

const sold = ['completed', 'withdrawn', 'cancelled'];
const sale = { kind: 'demand' as const, ends: sold };
const fault = { kind: 'fault' as const, ends: ['archived', 'repeat'] };

const listed: (Omit<Scenario, 'body' | 'name'> & { file: string })[] = [
  {
    ...sale,
    title: '成熟产品，资源全部具备，施工受阻一次',
    file: 'demands/01-all-available',
    obstacle: true,
  },
  { ...sale, title: '非成熟产品，方案模板被退回一次', file: 'demands/02-immature-product' },
  { ...sale, title: '核心资源不具备，立项建设', file: 'demands/03-core-lacking' },
  { ...sale, title: '一个接入点末端可维护优化', file: 'demands/04-end-optimizable-one-point' },
  { ...sale, title: '三个接入点末端可维护优化', file: 'demands/05-end-optimizable-three-points' },
  {
    ...sale,
    title: '一个接入点需扩容或新建，工程建设部迟迟不答复',
    file: 'demands/06-construction-one-point',
    neglected: 'approve-project',
  },
  { ...sale, title: '三个接入点需扩容或新建', file: 'demands/07-construction-three-points' },
  { ...sale, title: '核心资源不具备，三个接入点', file: 'demands/08-core-lacking-three-points' },
  { ...sale, title: '地址查不到资源，由人工确认', file: 'demands/09-unknown-address' },
  {
    ...sale,
    title: '200个接入点，到客户确认方案为止',
    file: 'demands/10-many-points',
    ends: ['accepted', ...sold],
  },
  { ...sale, title: '特殊字符的名称和地址', file: 'demands/11-names' },
  { ...sale, title: '业务调整', file: 'demands/12-adjust', onService: true },
  { ...sale, title: '业务暂停', file: 'demands/13-suspend', ends: ['suspended', ...sold], onService: true },
  { ...sale, title: '业务永久停闭', file: 'demands/14-close', onService: true },
  { ...fault, title: '10086转来的障碍', file: 'faults/01-from-10086' },
  { ...fault, title: '客户经理报来的障碍', file: 'faults/02-from-account-manager' },
  { ...fault, title: '客户直接申告的障碍', file: 'faults/03-by-the-customer' },
];
const known = listed.map((one) => ({ ...one, name: nameOf(one.file) }));

/** `01-all-available`, `fault-01-from-10086` */
function nameOf(file: string): string {
  return file.replace('demands/', '').replace('faults/', 'fault-');
}

export const scenarioNames = known.map(({ name }) => name);

/**
 * The scenarios of these names, all without a name, in their order.
 * @throws Error in one sentence that lists the names there are
 */
export async function chooseScenarios(names: string[], examples: string): Promise<Scenario[]> {
  const unknown = names.filter((name) => !scenarioNames.includes(name));
  if (unknown.length > 0)
    throw new Error(`没有场景“${unknown.join('”“')}”，可选：${scenarioNames.join('、')}。`);
  return await Promise.all(
    known
      .filter(({ name }) => names.length === 0 || names.includes(name))
      .map(async ({ file, ...scenario }) => {
        const { expectedOn: _, ...body } = JSON.parse(await readFile(join(examples, `${file}.json`), 'utf8'));
        return { ...scenario, body };
      }),
  );
}
