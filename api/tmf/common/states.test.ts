import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { eventTypes } from '../../../core/events/catalogue.ts';
import { unitStateNames } from '../../../core/inventory/resource-unit.entity.ts';
import { serviceStateNames } from '../../../core/services/service.entity.ts';
import { hubEvents } from '../../../core/tmf/hub-events.ts';
import {
  oursOf,
  resourceStatuses,
  serviceOrderStates,
  serviceStates,
  taskStates,
  ticketStatuses,
  tmfStates,
  usageStates,
} from '../../../core/tmf/states.ts';
import { demandStateNames } from '../../demands/demand.schema.ts';
import { faultStateNames } from '../../faults/fault.schema.ts';

const docs = readFileSync(new URL('../../../docs/tmforum.md', import.meta.url), 'utf8');
/** The rows of the table below a heading, cell by cell. */
const rowsBelow = (heading: string): string[][] =>
  (docs.split(`\n## ${heading}\n`)[1] ?? '')
    .split(/\n## /)[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )
    .filter(([first = '']) => !first.startsWith('--')) ?? [];

/** Our names with their Chinese, and the states of the definitions. */
const tables: Record<keyof typeof tmfStates, { ours: Record<string, string>; theirs: readonly string[] }> = {
  serviceOrder: { ours: demandStateNames, theirs: serviceOrderStates },
  qualification: { ours: demandStateNames, theirs: taskStates },
  resourceOrder: {
    ours: { open: '待施工', started: '施工中', blocked: '受阻', done: '完成', withdrawn: '撤回' },
    theirs: serviceOrderStates,
  },
  service: { ours: serviceStateNames, theirs: serviceStates },
  unit: { ours: unitStateNames, theirs: resourceStatuses },
  unitUsage: { ours: unitStateNames, theirs: usageStates },
  troubleTicket: { ours: faultStateNames, theirs: ticketStatuses },
};

describe.each(Object.entries(tables))('%s', (name, { ours, theirs }) => {
  const [, mapped = {}] = Object.entries(tmfStates).find(([table]) => table === name) ?? [];

  test('every state of ours has one of theirs, and no other is there', () => {
    expect(Object.keys(mapped).sort()).toEqual(Object.keys(ours).sort());
    for (const state of Object.values(mapped)) expect(theirs).toContain(state);
  });

  test('the documentation says the same', () => {
    const written = rowsBelow('States').filter(([table]) => table === name);
    const said = Object.entries(mapped).map(([state, their]) => [name, `${state} ${ours[state]}`, their]);
    expect(written.map((row) => row.join(' | ')).sort()).toEqual(said.map((row) => row.join(' | ')).sort());
  });
});

test('a filter by a state of theirs finds all of ours that are it', () => {
  expect(oursOf(tmfStates.serviceOrder, ['cancelled', 'pending'])).toEqual([
    'suspended',
    'withdrawn',
    'cancelled',
  ]);
  expect(oursOf(tmfStates.serviceOrder, ['failed', 'x'])).toEqual([]);
});

test('events: of the catalogue only, and as the documentation says', () => {
  const told = Object.entries(hubEvents).flatMap(([api, events]) =>
    Object.entries(events).map(([ours, theirs]) => [api, ours, theirs]),
  );
  for (const [, ours = ''] of told) expect(eventTypes).toContain(ours);
  expect(
    rowsBelow('Events')
      .map((row) => row.join(' | '))
      .sort(),
  ).toEqual(told.map((row) => row.join(' | ')).sort());
});
