import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toShanghaiIso, toShanghaiText } from './format.ts';

describe('moments as text', () => {
  it.each([
    ['2026-10-13T09:30:00Z', '2026-10-13T17:30:00+08:00', '2026年10月13日 17:30'],
    ['2026-12-31T16:05:09Z', '2027-01-01T00:05:09+08:00', '2027年1月1日 00:05'],
    ['2026-03-01T00:00:00.250Z', '2026-03-01T08:00:00.25+08:00', '2026年3月1日 08:00'],
  ])('%s', (moment, iso, text) => {
    expect(toShanghaiIso(new Date(moment))).toBe(iso);
    expect(toShanghaiText(new Date(moment))).toBe(text);
  });

  it('lose nothing: the ISO text is the same moment', () => {
    const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(fc.property(moment, (at) => new Date(toShanghaiIso(at)).getTime() === at.getTime()));
  });

  it('refuse a date that is none', () => {
    expect(() => toShanghaiIso(new Date('soon'))).toThrow(RangeError);
    expect(() => toShanghaiText(new Date('soon'))).toThrow(RangeError);
  });
});
