import { expect, test } from '@jest/globals';
import { stepDefinitions } from '../../core/steps/definitions.ts';
import { freshMemory } from '../demo/staff.ts';
import { answerFor, firstOptions } from './staff.ts';

const now = new Date('2026-11-25T01:00:00Z');
const step = { department: 'support-center', variables: {} };

test('every step that the service knows has a scripted answer', () => {
  const improvised = stepDefinitions()
    .map(({ key }) => key)
    .filter((key) => answerFor({ ...step, key }, { now, memory: freshMemory(), form: null }).improvised);
  expect(improvised).toEqual([]);
});

test('a step that only a model knows is answered with the first option of every required field', () => {
  const required = { validate: { required: true } };
  const form = {
    components: [
      { type: 'html', content: '' },
      { type: 'radio', key: 'decision', ...required, values: [{ value: 'approved' }, { value: 'refused' }] },
      { type: 'textarea', key: 'remark' },
      {
        type: 'group',
        components: [
          { type: 'datetime', subtype: 'date', key: 'approvedOn', ...required },
          { type: 'number', key: 'count', ...required },
          { type: 'taglist', key: 'tags', ...required, values: [{ value: 'a' }] },
          { type: 'checkbox', key: 'seen', ...required },
        ],
      },
      { type: 'textfield', key: 'handler', ...required },
    ],
  };
  expect(answerFor({ ...step, key: 'approve-template' }, { now, memory: freshMemory(), form })).toEqual({
    variables: {
      decision: 'approved',
      approvedOn: '2026-11-25',
      count: 1,
      tags: ['a'],
      seen: true,
      handler: '模拟员工',
    },
    improvised: true,
  });
  expect(firstOptions(null, '2026-11-25')).toEqual({});
});
