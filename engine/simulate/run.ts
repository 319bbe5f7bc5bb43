import { join } from 'node:path';
import type { FileChange } from '../../core/models/compare-files.ts';
import type { Case, Side } from './case.ts';
import type { ChosenModels } from './choose-models.ts';
import { differencesOf } from './differences.ts';
import { compareModels } from './element-changes.ts';
import { formsOf } from './forms.ts';
import { giveCases, sellServices } from './give-cases.ts';
import { nextMorning } from './pace.ts';
import { untilWritten } from './path.ts';
import { play, type Stage } from './play.ts';
import type { ComparedScenario } from './report.ts';
import { resultsOf } from './results.ts';
import { chooseScenarios, type Scenario } from './scenarios.ts';
import { untilQuiet } from './watch.ts';
import { writeReport } from './write-report.ts';

/** Whatever is not over by then is told as such. */
const PATIENCE_MS = 600_000;

export interface Plan extends Omit<Stage, 'formOf' | 'endBy'> {
  models: ChosenModels;
  changes: FileChange[];
  scenarios: Scenario[];
  examples: string;
  /** `examples/resources.json`, parsed. */
  resources: unknown;
  /** Releases the changed models: cases that come after it go by them, those that run by the old. */
  putIntoForce: () => Promise<void>;
  /** The folder of the report. */
  out: string;
}

/**
 * Plays every scenario with both sets of models, side by side on one clock: first the cases of the models in force are
 * begun, then the changed models are released, then their cases are begun. A running case keeps its version, with all
 * it calls, so both meet the same days.
 */
export async function simulate(plan: Plan): Promise<{ page: string; unfinished: number }> {
  const { clock, calendar, tell, scenarios, resources } = plan;
  const forms = { before: formsOf(plan.models.before), after: formsOf(plan.models.after) };
  const formOf = (side: Side, key: string): unknown => forms[side].get(key) ?? null;
  const stage: Stage = { ...plan, formOf, endBy: Date.now() + PATIENCE_MS };
  const untilMorning = async () => {
    const now = new Date(await clock.now());
    await clock.advance(nextMorning(calendar, now).getTime() - now.getTime());
  };

  await untilMorning();
  const services = await servicesFor(stage, plan);
  if (services.size > 0) await untilMorning();
  const given = { resources, services };
  tell(`共${scenarios.length}个场景，现行模型和改动后的模型各办理一遍。`);
  const before = await giveCases(stage, scenarios, 'before', given);
  await untilQuiet(plan.orm, 1_500);
  await plan.putIntoForce();
  const after = await giveCases(stage, scenarios, 'after', given);
  await play(stage, [...before, ...after]);

  await untilWritten(plan.openSearchUrl);
  const compared = await compare(plan, before, after);
  const { models, changes } = plan;
  const page = await writeReport(
    plan.out,
    { beforeFrom: models.beforeFrom, afterFrom: models.afterFrom, changes, scenarios: compared },
    await compareModels(models.before, models.after),
  );
  const unfinished = [...before, ...after].filter(({ stuck }) => stuck !== null).length;
  return { page: join(page), unfinished };
}

async function servicesFor(stage: Stage, { scenarios, resources, examples, tell }: Plan) {
  if (!scenarios.some(({ onService }) => onService)) return new Map<string, string>();
  const [sale] = await chooseScenarios(['01-all-available'], examples);
  if (sale === undefined) return new Map<string, string>();
  tell('先售出调整、停闭场景要用的业务…');
  return await sellServices(stage, scenarios, sale, resources);
}

async function compare(plan: Plan, before: Case[], after: Case[]): Promise<ComparedScenario[]> {
  const results = await resultsOf(plan, [...before, ...after]);
  return plan.scenarios.flatMap(({ name, title }, at) => {
    const [one, other] = [before[at], after[at]];
    const was = one === undefined ? undefined : results.get(one);
    const is = other === undefined ? undefined : results.get(other);
    if (was === undefined || is === undefined) return [];
    return [{ name, title, before: was, after: is, differences: differencesOf(was, is) }];
  });
}
