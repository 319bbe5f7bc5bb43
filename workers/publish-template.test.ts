import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Deadline } from '../core/deadlines/deadline.entity.ts';
import { givenDeadline } from '../core/deadlines/deadline.fixture.ts';
import { toDeadlineVariable } from '../core/deadlines/deadline-variable.ts';
import { SolutionTemplate } from '../core/templates/solution-template.entity.ts';
import { freshDatabase, type TestDatabase } from '../test/helpers/database.ts';
import {
  actionsOf,
  deliverJob,
  deliverThrice,
  givenReceived,
  incident,
  thrice,
} from './deliver-job.fixture.ts';
import { publishTemplate } from './publish-template.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database.close());

/** What the stage 方案模板制定 has in hand when its template is approved. */
async function approved() {
  const demand = await givenReceived(database.orm);
  const deadline = await givenDeadline(database.orm, { demandId: demand.id, limit: 'solution-template' });
  return {
    demand,
    deadline: toDeadlineVariable(deadline),
    templateName: '双路由专线',
    templateContent: '主备两条光缆',
  };
}
const templatesOf = async (demandId: string) =>
  await database.orm.em.fork().find(SolutionTemplate, { demandId });

test.each([
  ['by the one who drafted it', '赵强', '赵强'],
  ['by nobody who signed', null, 'system'],
])('into the library, %s; the clock stops; once', async (_who, draftedBy, publishedBy) => {
  const variables = await approved();
  const answers = await deliverThrice(database.orm, publishTemplate(), { ...variables, draftedBy });
  const [row, ...more] = await templatesOf(variables.demand.id);
  expect(more).toEqual([]);
  expect(row).toMatchObject({ templateVersion: 1, serviceType: 'internet', publishedBy });
  expect(answers).toEqual(
    thrice({
      template: {
        id: row?.id,
        code: expect.stringMatching(/^MB-20260930-000\d$/),
        name: '双路由专线',
        content: '主备两条光缆',
      },
    }),
  );
  expect(await actionsOf(database.orm, variables.demand.id)).toEqual([
    'deadline.started',
    'template.published',
    'deadline.stopped',
  ]);
  const { id } = variables.deadline;
  expect(await database.orm.em.fork().findOneOrFail(Deadline, { id })).toMatchObject({ state: 'met' });
});

test.each(['templateName', 'templateContent', 'deadline'])(
  'without %s nothing is published',
  async (name) => {
    const variables = await approved();
    expect(await deliverJob(database.orm, publishTemplate(), { ...variables, [name]: null })).toMatchObject(
      incident(`/${name}`),
    );
    expect(await templatesOf(variables.demand.id)).toEqual([]);
  },
);
