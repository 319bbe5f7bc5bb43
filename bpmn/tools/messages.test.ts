import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { messages } from './messages.ts';

test('the check knows the messages that the relay sends, and no others', () => {
  const relay = readFileSync(new URL('../../workers/relay/deliver.ts', import.meta.url), 'utf8');
  const sent = [...relay.matchAll(/publish\('([a-z-]+)'/g)].map(([, name]) => name);
  expect(sent.sort()).toEqual(Object.keys(messages).sort());
});
