import { describe, expect, test } from '@jest/globals';
import { assertServed } from './assert-served.ts';

const model = (xml: string) => [{ name: 'presale.bpmn', process: Buffer.from(xml) }];

describe('a model that asks for a job type', () => {
  test.each([
    ['of a task', '<zeebe:taskDefinition type="check-resource" retries="3" />', 'check-resources'],
    [
      'of a listener',
      '<zeebe:executionListener eventType="end" retries="5" type="close-steps" />',
      'close-step',
    ],
    ['named like a file that is no worker', '<zeebe:taskDefinition type="run-job" />', 'run-job'],
  ])('%s that nobody serves is refused with the nearest name', (_what, xml, type) => {
    expect(() => assertServed(model(xml))).toThrow(/presale\.bpmn: no worker serves the job type/);
    if (type !== 'run-job') expect(() => assertServed(model(xml))).toThrow(`the nearest is "${type}"`);
  });

  test('that is served, or an expression, is taken', () => {
    expect(() =>
      assertServed(
        model('<zeebe:taskDefinition type="check-resources" /><zeebe:taskDefinition type="=kind" />'),
      ),
    ).not.toThrow();
  });
});
