import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ClosureOrder } from '../core/closure/closure-order.entity.ts';
import { WorkOrder } from '../core/construction/work-order.entity.ts';
import { at, calendar } from '../core/deadlines/deadline.fixture.ts';
import { demandVariable } from '../core/demands/demand-variable.ts';
import type { DemandRow } from '../core/demands/find-demands.ts';
import { accessPointsOf } from '../core/demands/find-demands.ts';
import type { ServiceRow } from '../core/services/service.entity.ts';
import {
  adjustmentOf,
  closureOf,
  demandNow,
  givenReceivedFor,
  givenServiceInUse,
  serviceNow,
  suspensionOf,
  unitsByState,
} from '../core/services/service.fixture.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import { checkResumption } from './check-resumption.ts';
import { actionsOf, deliverJob, deliverThrice, incident } from './deliver-job.fixture.ts';
import { dispatchClosure } from './dispatch-closure.ts';
import { issueChangeOrder } from './issue-change-order.ts';
import { releaseInInventory } from './release-in-inventory.ts';
import { resumeService } from './resume-service.ts';
import { suspendService } from './suspend-service.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

const deps = { calendar: async () => calendar };

async function given(
  body: (service: ServiceRow) => unknown,
): Promise<{ service: ServiceRow; demand: DemandRow; variables: Record<string, unknown> }> {
  const service = await givenServiceInUse(database.orm);
  const demand = await givenReceivedFor(database.orm, body(service));
  const points = await accessPointsOf(database.orm.em.fork(), demand.id);
  return { service, demand, variables: { demand: demandVariable(demand, points, service) } };
}

/** The three answers are one. @returns it. */
async function once(...delivery: Parameters<typeof deliverThrice>) {
  const [first, ...others] = await deliverThrice(...delivery);
  expect(first?.kind).toBe('complete');
  for (const other of others) expect(other).toEqual(first);
  return first;
}

describe('each job of a closure, delivered three times', () => {
  test('a permanent one: one form 5, freed once', async () => {
    const { service, demand, variables } = await given(closureOf);
    await once(database.orm, dispatchClosure(deps), variables);
    expect(await database.orm.em.fork().count(ClosureOrder, { demandId: demand.id })).toBe(1);
    expect(await once(database.orm, releaseInInventory(), variables)).toEqual({
      kind: 'complete',
      variables: { freed: 6 },
    });
    expect(await unitsByState(database.orm, service)).toEqual({
      'core free': 2,
      'trunk free': 2,
      'end free': 2,
    });
    expect(await actionsOf(database.orm, demand.id)).toEqual(['closure.dispatched', 'service.closed']);
  });

  test('a suspension: suspended once, asked once, resumed once', async () => {
    const { service, demand, variables } = await given(suspensionOf);
    await once(database.orm, dispatchClosure(deps), variables);
    expect(await once(database.orm, suspendService(deps), variables)).toMatchObject({
      variables: { resumption: { state: 'wait', at: '2026-12-31T08:30:00+08:00' } },
    });
    const due = { now: at('2026-12-31 08:30') };
    expect(await once(database.orm, checkResumption(deps), variables, due)).toMatchObject({
      variables: { resumption: { state: 'resume' } },
    });
    await once(database.orm, resumeService(), variables, due);
    expect(await serviceNow(database.orm, service)).toMatchObject({ state: 'active' });
    expect(await demandNow(database.orm, demand)).toMatchObject({ state: 'completed' });
    expect(await actionsOf(database.orm, demand.id)).toEqual([
      'closure.dispatched',
      'service.suspended',
      'closure.resumption-due',
      'service.resumed',
    ]);
  });
});

test('the order of a simple change: one form 2, one work order; a round more for defects', async () => {
  const { demand, variables } = await given(adjustmentOf);
  const first = await once(database.orm, issueChangeOrder(), variables);
  expect(first).toMatchObject({ variables: { order: { confirmationNumber: '' } } });
  expect(await once(database.orm, issueChangeOrder(), { ...variables, defects: '测速不达标' })).toEqual(
    first,
  );
  expect(await actionsOf(database.orm, demand.id)).toEqual(['work-order.issued', 'work-order.issued']);
  const rounds = await database.orm.em.fork().find(WorkOrder, { workPlace: 'configuration' });
  expect(rounds.map(({ round }) => round).sort()).toEqual([1, 2]);
});

test.each([
  dispatchClosure(deps),
  releaseInInventory(),
  suspendService(deps),
  checkResumption(deps),
  resumeService(),
  issueChangeOrder(),
])('$type without its demand is an incident', async (handler) => {
  expect(await deliverJob(database.orm, handler, {})).toMatchObject(incident('/'));
});
