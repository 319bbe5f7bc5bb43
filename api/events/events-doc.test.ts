import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Value } from 'typebox/value';
import { eventCatalogue, eventTypes, testEvent } from '../../core/events/catalogue.ts';
import { describedEvents } from '../../core/events/described-events.ts';
import { eventsDoc } from './events-doc.ts';
import { openapiWebhooks } from './openapi-webhooks.ts';

test('docs/events.md is what the catalogue says: npm run docs:events', () => {
  expect(readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8')).toBe(eventsDoc());
});

test('every example fits its schema, and one that does not is found', () => {
  for (const type of eventTypes) {
    const { data, example } = eventCatalogue[type];
    expect([type, [...Value.Errors(data, example)]]).toEqual([type, []]);
  }
  expect(Value.Check(testEvent.data, testEvent.example)).toBe(true);
  expect(Value.Check(eventCatalogue['service.closed'].data, { service: 'YW-1' })).toBe(false);
});

test('no field is made for a person: names and telephone numbers are in no event', () => {
  const fields = Object.values(eventCatalogue).flatMap(({ data }) => Object.keys(data.properties));
  for (const personal of [
    'by',
    'actor',
    'assignee',
    'handler',
    'confirmedBy',
    'reportedBy',
    'contactName',
    'phone',
  ])
    expect(fields).not.toContain(personal);
});

test('the contract has an operation for each type', () => {
  expect(Object.keys(openapiWebhooks())).toEqual(describedEvents().map(({ type }) => type));
});
