import { Demand } from '../../core/demands/demand.entity.ts';
import { Service } from '../../core/services/service.entity.ts';
import { freshMemory } from '../demo/staff.ts';
import type { Case, Side } from './case.ts';
import { onOwnGround } from './own-ground.ts';
import { onGrid } from './pace.ts';
import { play, type Stage } from './play.ts';
import type { Scenario } from './scenarios.ts';

/** The service that a scenario is about, by scenario and side; and where it lies. */
export type Services = Map<string, string>;
const keyOf = ({ name }: Scenario, side: Side): string => `${name} ${side}`;

/** Letters that mark a case's own ground: no digit, which an address could run on with. */
const markOf = (scenario: Scenario, side: Side): string =>
  `${[...scenario.name.replaceAll(/\D/g, '')].map((digit) => 'abcdefghij'[Number(digit)]).join('')}${scenario.kind}${side}`.toUpperCase();

/** Sends the scenarios as cases of one side, each on ground of its own. */
export async function giveCases(
  stage: Stage,
  scenarios: Scenario[],
  side: Side,
  { resources, services }: { resources: unknown; services: Services },
): Promise<Case[]> {
  const cases: Case[] = [];
  for (const scenario of scenarios) cases.push(await giveCase(stage, scenario, side, resources, services));
  return cases;
}

async function giveCase(
  stage: Stage,
  scenario: Scenario,
  side: Side,
  resources: unknown,
  services: Services,
): Promise<Case> {
  const now = new Date(await stage.clock.now());
  const ground = onOwnGround(scenario.body, resources, markOf(scenario, side));
  if (ground.resources.length > 0)
    await stage.api.loadResources(JSON.stringify({ resources: ground.resources }));
  const body = JSON.stringify(aboutService(ground.body, services.get(keyOf(scenario, side)), now));
  const { id, number } = await stage.api.post(scenario.kind, body);
  return {
    scenario,
    side,
    id,
    number,
    memory: freshMemory(scenario.obstacle),
    answerAt: new Map(),
    attempts: new Map(),
    improvised: new Set(),
    receivedAt: onGrid(now),
    endedAt: null,
    stuck: null,
  };
}

const day = (now: Date, later: number): string =>
  new Date(now.getTime() + 8 * 3_600_000 + later * 86_400_000).toISOString().slice(0, 10);

/** The number of the service, and days that do not lie in the past: from today on. */
function aboutService(
  body: Record<string, unknown>,
  service: string | undefined,
  now: Date,
): Record<string, unknown> {
  if (service === undefined) return body;
  const { closure } = body;
  if (typeof closure !== 'object' || closure === null) return { ...body, serviceId: service };
  const resumes = 'resumeOn' in closure ? { resumeOn: day(now, 90) } : {};
  return { ...body, serviceId: service, closure: { ...closure, effectiveOn: day(now, 0), ...resumes } };
}

/** Sells the services that scenarios are about, one for each side, with the models in force: by `sale`, a scenario that does. */
export async function sellServices(
  stage: Stage,
  scenarios: Scenario[],
  sale: Scenario,
  resources: unknown,
): Promise<Services> {
  const services: Services = new Map();
  const wanted = scenarios.flatMap((scenario) =>
    scenario.onService === true ? (['before', 'after'] as const).map((side) => ({ scenario, side })) : [],
  );
  const sold: { key: string; one: Case }[] = [];
  for (const { scenario, side } of wanted) {
    const as = { ...sale, name: scenario.name, obstacle: false };
    sold.push({
      key: keyOf(scenario, side),
      one: await giveCase(stage, as, side, resources, services),
    });
  }
  // Whichever side it is for: sold with the models in force, whose forms are the same.
  await play(
    stage,
    sold.map(({ one }) => one),
  );
  for (const { key, one } of sold) {
    const em = stage.orm.em.fork();
    const service = await em.findOne(Service, { demandId: one.id });
    const demand = await em.findOne(Demand, { id: one.id });
    if (service === null)
      throw new Error(`场景要用的业务没有办成：${demand?.number} ${one.stuck ?? demand?.state ?? ''}`);
    services.set(key, service.number);
  }
  return services;
}
