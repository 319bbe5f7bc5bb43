import { expect, test } from '@jest/globals';
import { currentLogFields, withLogFields } from './log-fields.ts';
import { nameCase } from './name-case.ts';
import { inSpan } from './span.ts';
import { startTracing } from './start-tracing.ts';
import { currentTraceparent, spanContextOf, traceHeaders } from './traceparent.ts';

const id = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };

test.each([
  [`00-${id.traceId}-${id.spanId}-01`, { ...id, traceFlags: 1, isRemote: true }],
  [`00-${id.traceId}-${id.spanId}-00`, { ...id, traceFlags: 0, isRemote: true }],
  // Other bits of the flags are not for version 00.
  [`00-${id.traceId}-${id.spanId}-03`, { ...id, traceFlags: 1, isRemote: true }],
  [`00-${id.traceId}-${id.spanId}`, null],
  [`ff-${id.traceId}-${id.spanId}-01`, null],
  [`00-${id.traceId.toUpperCase()}-${id.spanId}-01`, null],
  [`00-${'0'.repeat(32)}-${id.spanId}-01`, null],
  [`00-${id.traceId}-${'0'.repeat(16)}-01`, null],
  [`00-${id.traceId}-${id.spanId}-01 `, null],
  [null, null],
  [7, null],
])('traceparent %j names %j', (text, named) => {
  expect(spanContextOf(text)).toEqual(named);
});

test('without an address nothing is traced: no row, no header, no field of the log says so', async () => {
  const tracing = await startTracing({ endpoint: undefined, service: 'test' });
  const seen = await inSpan('work', { parent: null }, async () =>
    withLogFields({ jobKey: '7' }, () => {
      nameCase({ kind: 'demand', id: 'd', number: 'XQ-1' });
      return [currentTraceparent(), traceHeaders(), currentLogFields()];
    }),
  );
  await tracing.close();
  expect(seen).toEqual([null, {}, { jobKey: '7', demandId: 'd' }]);
});

test('the fields of one piece of work are not those of another beside it', async () => {
  const lines = await Promise.all(
    ['a', 'b'].map(async (id) =>
      withLogFields({}, async () => {
        nameCase({ kind: 'fault', id });
        await new Promise((resolve) => setTimeout(resolve, 5));
        return currentLogFields();
      }),
    ),
  );
  expect(lines).toEqual([{ faultId: 'a' }, { faultId: 'b' }]);
  expect(currentLogFields()).toEqual({});
});
