import { validateZeebe } from '@bpmn-io/element-templates-validator/dist/index.js';
import { beforeAll, expect, test } from '@jest/globals';
import { declaredHandlers } from '../../../workers/handlers.ts';
import { allTemplates } from './all-templates.ts';
import { committedTemplates, staleTemplates } from './files.ts';
import type { Content } from './template.ts';
import { versioned } from './versioned.ts';

let contents: Content[];
beforeAll(async () => {
  contents = await allTemplates();
});

const named = (template: Content, type: string): string[] =>
  template.properties.flatMap(({ binding }) => (binding.type === type ? [binding.name ?? ''] : [])).sort();
const jobTypeOf = ({ properties }: Content): unknown =>
  properties.find(({ binding }) => binding.type === 'zeebe:taskDefinition' && binding.property === 'type')
    ?.value;

test('the committed templates are those that models, handlers and departments ask for: npm run models:templates', () => {
  expect(staleTemplates(contents)).toEqual([]);
});

test('every committed template is valid against the official schema', () => {
  for (const template of committedTemplates()) {
    const { valid, errors } = validateZeebe(template);
    expect({ id: template.id, valid, errors }).toEqual({ id: template.id, valid: true, errors: null });
    expect(template).toMatchObject({ version: expect.any(Number), engines: { camunda: '>=8.6' } });
  }
});

test('every job type has one template, with exactly the variables its schema names', () => {
  const serviceTasks = contents.filter((template) => jobTypeOf(template) !== undefined);
  const asked = (list: { type: string; needs: string[] }[]) =>
    list.sort((a, b) => (a.type < b.type ? -1 : 1));
  expect(
    asked(
      serviceTasks.map((template) => ({
        type: String(jobTypeOf(template)),
        needs: named(template, 'zeebe:input'),
      })),
    ),
  ).toEqual(
    asked(
      declaredHandlers()
        .filter(({ type }) => !['open-step', 'close-step'].includes(type))
        .map(({ type, fetch }) => ({ type, needs: fetch.toSorted() })),
    ),
  );
});

test('the listeners of the human step are the two job types without a template of their own', () => {
  const step = contents.find(({ id }) => id === 'access-assurance.human-step');
  const listeners = step?.properties.filter(({ binding }) => binding.type === 'zeebe:executionListener');
  expect(listeners?.map(({ value }) => value)).toEqual(['open-step', 'close-step']);
});

test('texts are Chinese, with full Chinese punctuation', () => {
  for (const { name, description } of contents) {
    expect(name).toMatch(/\p{Script=Han}/u);
    expect(description).toMatch(/。$/);
    expect(description).not.toMatch(/\p{Script=Han}[,:;?]/u);
  }
});

test('a template that says something else gets the next version; one that does not keeps its own', () => {
  const first = versioned(contents, {});
  expect(first.templates.every(({ version }) => version === 1)).toBe(true);
  expect(versioned(contents, first.versions).versions).toEqual(first.versions);
  const [changed, ...rest] = contents;
  if (changed === undefined) throw new Error('There is no template.');
  const second = versioned([{ ...changed, description: '另一种说明。' }, ...rest], first.versions);
  expect(second.templates.map(({ version }) => version)).toEqual([2, ...rest.map(() => 1)]);
});
