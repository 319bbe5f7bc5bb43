import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { table } from '../table.ts';

/** What of the API's answer is printed; the contract is in /openapi.json. */
const Version = Type.Object({
  processId: Type.String(),
  name: Type.String(),
  version: Type.Integer(),
  instances: Type.Integer(),
  movable: Type.Integer(),
  kept: Type.Integer(),
  elements: Type.Array(
    Type.Object({
      name: Type.String(),
      id: Type.String(),
      count: Type.Integer(),
      movable: Type.Boolean(),
      reason: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
});
const Outcome = Type.Object({
  dryRun: Type.Boolean(),
  changed: Type.Boolean(),
  release: Type.Union([
    Type.Object({
      number: Type.Integer(),
      moves: Type.Object({ moved: Type.Integer(), kept: Type.Integer(), pending: Type.Integer() }),
    }),
    Type.Null(),
  ]),
  plan: Type.Object({
    base: Type.Union([Type.Integer(), Type.Null()]),
    changes: Type.Array(Type.Object({ file: Type.String(), lines: Type.Array(Type.String()) })),
    running: Type.Object({ countedFrom: Type.String(), versions: Type.Array(Version) }),
    notes: Type.Array(Type.String()),
  }),
});

/** The plan and what was done, as a process owner reads it. */
export function printOutcome(answer: unknown): void {
  if (!Value.Check(Outcome, answer)) {
    console.log(JSON.stringify(answer, null, 2));
    return;
  }
  console.log(outcomeText(answer));
}

function outcomeText({ dryRun, changed, release, plan }: Static<typeof Outcome>): string {
  const changes = plan.changes.map(({ file, lines }) =>
    [file, ...lines.map((line) => `  ${line}`)].join('\n'),
  );
  return [
    plan.base === null ? '这是第一次发布。' : `与第${plan.base}次发布相比，新办理的变化：`,
    changes.length === 0 ? '  没有变化。' : changes.join('\n'),
    '',
    `运行中的办理（${plan.running.countedFrom === 'engine' ? '按引擎的记录，约一秒前' : '按台账中未办结的人工环节'}）：`,
    running(plan.running.versions),
    '',
    ...plan.notes,
    '',
    conclusion(dryRun, changed, release),
  ].join('\n');
}

function running(versions: Static<typeof Version>[]): string {
  if (versions.length === 0) return '  没有。';
  return table(
    ['流程', '版本', '停在', '件数', '转移'],
    versions.flatMap(({ name, version, elements }) =>
      elements.map((one) => [
        name,
        version === 0 ? '' : `第${version}版`,
        `${one.name || one.id}(${one.id})`,
        String(one.count),
        one.movable ? '可转移' : `保持原版本：${one.reason ?? ''}`,
      ]),
    ),
  );
}

function conclusion(dryRun: boolean, changed: boolean, release: Static<typeof Outcome>['release']): string {
  if (dryRun || release === null) return '以上为试运行，什么都没有发布。';
  const { moved, kept, pending } = release.moves;
  const moves =
    moved + kept + pending === 0
      ? ''
      : `运行中的办理：已转移${moved}件，保持原版本${kept}件，待转移${pending}件。`;
  return changed
    ? `已发布，编号${release.number}。${moves}恢复到上一次发布：npm run models:deploy -- --back`
    : `第${release.number}次发布已经是这些内容，没有新的发布。${moves}`;
}
