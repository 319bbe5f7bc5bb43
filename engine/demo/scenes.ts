import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scene } from './play.ts';

/** What the demo plays, in this order: an example of examples/demands, its title, and the step that is neglected. */
const known: ({ name: string } & Omit<Scene, 'body'>)[] = [
  {
    name: '01-all-available',
    title: '成熟产品，资源全部具备:从需求到归档，施工受阻一次（第11条、第17条至第23条）',
    sale: true,
    obstacle: true,
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
 * The scenes of these names, all without a name, in the order of the demo. Examples come without their expected
 * dates: the demo's clock moves on from today.
 * @throws Error in one sentence that lists the names there are
 */
export async function chooseScenes(names: string[], examples: string): Promise<Scene[]> {
  const unknown = names.filter((name) => !sceneNames.includes(name));
  if (unknown.length > 0) {
    throw new Error(`The demo has no example "${unknown.join('", "')}": choose of ${sceneNames.join(', ')}.`);
  }
  const chosen = known.filter(({ name }) => names.length === 0 || names.includes(name));
  return await Promise.all(
    chosen.map(async ({ name, ...scene }) => {
      const file = await readFile(join(examples, 'demands', `${name}.json`), 'utf8');
      const { expectedOn: _, ...body } = JSON.parse(file);
      return { ...scene, body: JSON.stringify(body) };
    }),
  );
}
