import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { answerOf, type Memory } from '../demo/staff.ts';

interface AskedStep {
  key: string;
  department: string;
  variables: Record<string, unknown>;
}

const Lines = Type.Array(Type.Record(Type.String(), Type.Unknown()));

/** Steps to which the demo never comes: everything goes well. */
const willing: Record<string, (today: string, step: AskedStep) => Record<string, unknown>> = {
  'resolve-shortage': (_, { variables: { shortages } }) => ({
    decision: 'manual',
    shortages: (Value.Check(Lines, shortages) ? shortages : []).map((line, at) => ({
      ...line,
      device: '人工指定的设备',
      port: `端口${at + 1}`,
      odf: `ODF-01/${at + 1}`,
    })),
    reason: '资源管理系统里没有，现场核实有空余',
    handler: '赵强',
  }),
  'change-configuration': (today) => ({
    unit: '分公司数据班',
    people: '周杰',
    finishedOn: today,
    testResult: '限速已更改，测速合格',
    handler: '赵强',
  }),
  'revise-closure': () => ({ decision: 'resubmit', reason: '已与客户核实', handler: '王芳' }),
  'release-hold': () => ({ note: '客户已安排进场', handler: '周敏' }),
  'repair-provincial-core': () => ({
    result: 'done',
    cause: '光缆被挖断',
    remedy: '熔接修复，测试正常',
    handler: '周敏',
  }),
};

const shanghaiDay = (now: Date): string => new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The demo's faults are of a service that was sold; here nobody knows it. */
function scriptedAnswer(step: AskedStep, now: Date, memory: Memory): Record<string, unknown> | undefined {
  const answer = answerOf(step, now, memory);
  return step.key === 'diagnose-fault' ? { ...answer, serviceRemark: '客户未能提供' } : answer;
}

/**
 * What the scripted staff fills in: for a step of the guidance what the demo's staff would, for one that only a model
 * knows the first option of every required field of its form.
 * @param form the step's form, parsed; null when the model has none
 */
export function answerFor(
  step: AskedStep,
  { now, memory, form }: { now: Date; memory: Memory; form: unknown },
): { variables: Record<string, unknown>; improvised: boolean } {
  const today = shanghaiDay(now);
  const scripted = scriptedAnswer(step, now, memory) ?? willing[step.key]?.(today, step);
  return scripted === undefined
    ? { variables: { ...firstOptions(form, today), handler: '模拟员工' }, improvised: true }
    : { variables: scripted, improvised: false };
}

/** The first option of every required field of a form; fields in groups count, lists do not. */
export function firstOptions(form: unknown, today: string): Record<string, unknown> {
  const { components } = Object(form);
  if (!Array.isArray(components)) return {};
  return Object.assign(
    {},
    ...components.map((component: unknown) => {
      const { key, type, validate } = Object(component);
      if (type === 'group') return firstOptions(component, today);
      if (typeof key !== 'string' || Object(validate).required !== true) return {};
      return { [key]: firstOption(component, today) };
    }),
  );
}

function firstOption(component: unknown, today: string): unknown {
  const { type, values, subtype } = Object(component);
  if (Array.isArray(values) && values.length > 0) {
    const { value } = Object(values[0]);
    return type === 'checklist' || type === 'taglist' ? [value] : value;
  }
  if (type === 'checkbox') return true;
  if (type === 'number') return 1;
  if (type === 'datetime') return subtype === 'time' ? '09:00' : today;
  return '模拟填写';
}
