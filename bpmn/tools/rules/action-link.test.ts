import { expect, test } from '@jest/globals';
import { readForm } from '../form.ts';
import { projectOf } from '../project.ts';
import { actionLink } from './action-link.ts';

const link = { type: 'html', content: '<a href="{{step.actionsUrl}}">转派、退单、催办、挂起、备注</a>' };
const form = (...components: unknown[]) => ({ id: 'visit-site', components });

const found = async (json: unknown) => {
  const project = await projectOf([]);
  project.forms.set('visit-site', readForm(json));
  return await actionLink(project);
};

test('a form with the link is sound, wherever it stands', async () => {
  expect(await found(form(link))).toEqual([]);
  expect(await found(form({ type: 'group', components: [link] }))).toEqual([]);
});

test('a form without it is told what to add', async () => {
  expect(await found(form({ type: 'text', text: '{{step.dueAt}} actionsUrl' }))).toEqual([
    {
      file: 'forms/visit-site.form',
      zh: expect.stringContaining('<a href="{{step.actionsUrl}}">'),
      en: expect.stringContaining('<a href="{{step.actionsUrl}}">'),
    },
  ]);
});
