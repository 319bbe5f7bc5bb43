import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { logPrivacy } from './log-privacy.ts';

const logged = (write: (log: ReturnType<typeof pino>) => void): string => {
  const lines: string[] = [];
  write(pino({ level: 'info', ...logPrivacy }, { write: (line: string) => lines.push(line) }));
  return lines.join('');
};

test('personal members are masked wherever they stand', () => {
  const line = logged((log) =>
    log.info(
      { demand: { customer: { contactName: '李雷', contactPhone: '025-88886666' } }, state: 'presale' },
      'x',
    ),
  );
  expect(line).not.toMatch(/李雷|8888/);
  expect(JSON.parse(line)).toMatchObject({ state: 'presale', demand: { customer: { contactName: '李*' } } });
});

test('numbers and addresses are masked in messages, stacks and causes; ids and times stay', () => {
  const cause = new Error('550 <li.lei@example.com> unknown');
  const line = logged((log) =>
    log.error({ err: new Error('call 13812341234', { cause }), key: '2251799813685249' }, 'at 025-88886666'),
  );
  expect(line).not.toMatch(/13812341234|88886666|li\.lei/);
  expect(line).toContain('138****1234');
  expect(JSON.parse(line)).toMatchObject({ key: '2251799813685249', time: expect.any(Number) });
});

test('what an error of the database quotes of a row is left out', () => {
  const error = Object.assign(new Error('null value in column "x"'), {
    code: '23502',
    detail: 'Failing row contains (李雷).',
    parameters: ['李雷'],
    customer: { contactName: '李雷' },
  });
  const line = logged((log) => log.error({ err: error }, 'failed'));
  expect(line).not.toContain('李雷');
  expect(JSON.parse(line).err).toMatchObject({ code: '23502', message: 'null value in column "x"' });
});

test('an error that is told as a sentence stays one', () => {
  const line = logged((log) => log.warn({ error: 'call 13812341234' }, 'not delivered yet'));
  expect(JSON.parse(line).error).toBe('call 138****1234');
});

test('a request is logged by its path', () => {
  const request = { method: 'GET', url: '/v1/demands?customer=%E6%9D%8E%E9%9B%B7', ip: '127.0.0.1' };
  expect(JSON.parse(logged((log) => log.info({ req: request }, 'incoming'))).req).toEqual({
    method: 'GET',
    url: '/v1/demands',
    remoteAddress: '127.0.0.1',
  });
});
