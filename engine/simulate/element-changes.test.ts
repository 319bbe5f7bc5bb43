import { expect, test } from '@jest/globals';
import { realModels, withApprovalStep } from '../../test/helpers/changed-models.ts';
import { compareModels } from './element-changes.ts';

test('an added step: added, with what now leads elsewhere; a renamed one: changed; every other process: nothing', async () => {
  const real = await realModels();
  const compared = await compareModels(real, await withApprovalStep(real));
  const differing = compared.filter(({ changes }) => changes.size > 0);
  expect(differing.map(({ id }) => id)).toEqual(['solution-template']);
  expect(Object.fromEntries(differing[0]?.changes ?? [])).toEqual({
    'draft-template': 'changed',
    'publish-template-to-template-published': 'changed',
    'approve-template': 'added',
    'check-approve-template': 'added',
    'approve-template-to-check-approve-template': 'added',
    'check-approve-template-to-approve-template': 'added',
    'check-approve-template-to-template-published': 'added',
  });
  const [back] = await compareModels(await withApprovalStep(real), real).then((all) =>
    all.filter(({ changes }) => changes.size > 0),
  );
  expect(back?.changes.get('approve-template')).toBe('removed');
});

test('what uses a changed decision or form is changed', async () => {
  const real = await realModels();
  const changed = real.map((file) =>
    file.name === 'confirmation-limit.dmn' || file.name === 'forms/negotiate.form'
      ? { ...file, content: `${file.content}\n` }
      : file,
  );
  const compared = await compareModels(real, changed);
  expect(
    compared.flatMap(({ id, changes }) =>
      [...changes].map(([element, change]) => `${id} ${element} ${change}`),
    ),
  ).toEqual(['presale negotiate changed', expect.stringMatching(/^resource-confirmation \S+ changed$/)]);
});

test('a process that is new, and one that is gone', async () => {
  const real = await realModels();
  const without = real.filter(({ name }) => name !== 'closure.bpmn');
  const [gone] = (await compareModels(real, without)).filter(({ id }) => id === 'closure');
  expect([gone?.after, new Set(gone?.changes.values())]).toEqual([null, new Set(['removed'])]);
  const [fresh] = (await compareModels(without, real)).filter(({ id }) => id === 'closure');
  expect([fresh?.before, new Set(fresh?.changes.values())]).toEqual([null, new Set(['added'])]);
});
