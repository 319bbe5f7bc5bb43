import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scene } from './play.ts';

/** What the demo plays, in this order: an example of examples/, its title, and what is particular about it. */
const known: ({ name: string } & Omit<Scene, 'body'>)[] = [
  {
    name: '01-all-available',
    title: '成熟产品，资源全部具备:从需求到归档，施工受阻一次（第11条、第17条至第23条）',
    sale: true,
    obstacle: true,
  },
  {
    name: 'faults/01-from-10086',
    title: '10086 派来障碍：核心网障碍，客户确认未恢复，再次处理，质检归档（第24条至第31条）',
    kind: 'fault',
    onService: '01-all-available',
  },
  {
    name: '13-suspend',
    title: '暂停业务：只停末端，到恢复日恢复（第32条至第34条）',
    onService: '01-all-available',
    sale: true,
  },
  {
    name: '12-adjust',
    title: '调整带宽：先开通新业务，再永久停闭原业务（第35条、第36条）',
    onService: '01-all-available',
    sale: true,
  },
  { name: '02-immature-product', title: '非成熟产品，方案模板被退回一次:3个工作日（第7条）' },
  {
    name: '03-core-lacking',
    title: '核心资源不具备，工程建设部立项建设，开通并归档（第12条、第19条）',
    sale: true,
  },
  { name: '05-end-optimizable-three-points', title: '三个接入点末端可维护优化:5个工作日（第13条）' },
  { name: '07-construction-three-points', title: '三个接入点需扩容或新建:5个工作日（第14条）' },
  {
    name: '06-construction-one-point',
    title: '工程建设部迟迟不答复：预警、超时、催办、督办',
    neglected: 'approve-project',
  },
];

export const sceneNames = known.map(({ name }) => name);

/**
 * The scenes of these names, all without a name, in the order of the demo; one on a service brings along the scene that
 * sells it. Examples come without their dates: the demo's clock moves on from today.
 * @throws Error in one sentence that lists the names there are
 */
export async function chooseScenes(names: string[], examples: string): Promise<Scene[]> {
  const unknown = names.filter((name) => !sceneNames.includes(name));
  if (unknown.length > 0) {
    throw new Error(`The demo has no example "${unknown.join('", "')}": choose of ${sceneNames.join(', ')}.`);
  }
  const sold = known.flatMap(({ name, onService }) => (names.includes(name) && onService ? [onService] : []));
  const wanted = new Set([...names, ...sold]);
  const chosen = known.filter(({ name }) => names.length === 0 || wanted.has(name));
  return await Promise.all(
    chosen.map(async ({ name, ...scene }) => {
      const path = scene.kind === 'fault' ? `${name}.json` : join('demands', `${name}.json`);
      const { expectedOn: _, ...body } = JSON.parse(await readFile(join(examples, path), 'utf8'));
      return { ...scene, body: JSON.stringify(body) };
    }),
  );
}
