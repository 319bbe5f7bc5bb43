import { expect, test } from '@jest/globals';
import { keepDraft } from './keep-draft.ts';

const list = { variable: 'segments', typed: ['status', 'note'] };
const line = (segment: string, change = {}) => ({
  accessPointId: 'p1',
  segment,
  accessPointName: '1号楼',
  status: null,
  note: '无记录',
  ...change,
});
const prepared = { segments: [line('core'), line('end')], templates: ['t'] };

test('what was typed comes back by access point and segment; names and order are those of the record', () => {
  const typed = [
    { accessPointId: 'p1', segment: 'end', status: 'available', note: null, accessPointName: '别的楼' },
    { accessPointId: 'p1', segment: 'core', status: 'construction' },
  ];
  expect(keepDraft(prepared, [list], { segments: typed, templates: 'x' })).toEqual({
    segments: [line('core', { status: 'construction' }), line('end', { status: 'available', note: null })],
    templates: ['t'],
  });
});

test('a line that is not open any more is gone, one that came up is there', () => {
  const typed = [line('trunk', { status: 'available' }), line('end', { status: 'available' })];
  expect(keepDraft(prepared, [list], { segments: typed }).segments).toEqual([
    line('core'),
    line('end', { status: 'available' }),
  ]);
});

test.each([undefined, null, 'core', {}, [null, 7, 'x', [], {}]])(
  'a draft of %j keeps nothing',
  (segments) => {
    expect(keepDraft(prepared, [list], { segments })).toEqual(prepared);
  },
);

test('a step without a list shows what was prepared', () => {
  expect(keepDraft(prepared, undefined, { segments: [] })).toEqual(prepared);
});
