import { describe, expect, test } from '@jest/globals';
import { realModels } from '../../test/helpers/changed-models.ts';
import { model, timer } from './models.fixture.ts';
import { readProcess } from './read-process.ts';
import { safeMapping } from './safe-mapping.ts';

const compare = async (before: string, after: string) =>
  safeMapping(
    await readProcess('before', model(before).content),
    await readProcess('after', model(after).content),
  );

const service = (id: string, type = 'work', more = '') =>
  `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="${type}" />${more}</bpmn:extensionElements></bpmn:serviceTask>`;
const flow = (from: string, to: string, id = `${from}-${to}`) =>
  `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`;
const sub = (inner: string) => `<bpmn:subProcess id="stage" name="阶段">${inner}</bpmn:subProcess>`;
const many = (sequential: boolean) =>
  `<bpmn:subProcess id="stage"><bpmn:multiInstanceLoopCharacteristics isSequential="${sequential}" /></bpmn:subProcess>`;
const eventSub = (at: string) =>
  `<bpmn:subProcess id="watch" triggeredByEvent="true"><bpmn:startEvent id="watched" name="到点" isInterrupting="false">
    <bpmn:timerEventDefinition><bpmn:timeDate>${at}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent></bpmn:subProcess>`;
const eventGateway = (at: string) =>
  `<bpmn:eventBasedGateway id="wait" />${flow('wait', 'moment')}<bpmn:intermediateCatchEvent id="moment" name="时刻">
    <bpmn:timerEventDefinition><bpmn:timeDate>${at}</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>`;
const join = (second: string) =>
  `${service('left')}${service('right')}<bpmn:parallelGateway id="join" name="汇合" />${flow('left', 'join')}${flow('right', 'join', second)}`;

describe('a case is moved with its clocks', () => {
  test.each([
    ['a step was added after it', timer('due', 'accept'), timer('due', 'accept') + service('later')],
    ['a label was changed', service('one'), service('one')],
    ['several instances as before', many(true), many(true)],
    ['an event sub-process as before', eventSub('=a'), eventSub('=a')],
    ['a parallel join as before', join('b'), join('b')],
  ])('where %s: every timer is mapped, too', async (_what, before, after) => {
    const { ids, unsafe } = await compare(before, after);
    expect([...unsafe]).toEqual([]);
    expect(ids).toContain('accept');
    for (const id of ['due', 'watched', 'stage', 'left'])
      if (before.includes(`id="${id}"`)) expect(ids).toContain(id);
  });

  test('from every element of the models in force to themselves', async () => {
    for (const { name, content } of (await realModels()).filter((file) => file.name.endsWith('.bpmn'))) {
      const process = await readProcess(name, content);
      const { unsafe, ids } = safeMapping(process, process);
      expect([...unsafe]).toEqual([]);
      // Whoever waits by a timer, waits by a mapped one: an unmapped one would start anew.
      const timers = [...process.elements.values()].filter(
        ({ aspects, type, scope }) => aspects.has('定时') && (type !== 'bpmn:StartEvent' || scope.length > 0),
      );
      expect(ids).toEqual(expect.arrayContaining(timers.map(({ id }) => id)));
    }
  });
});

describe('a case keeps its version, and the plan says why', () => {
  test.each([
    ['the element is gone', service('one'), '', 'one', '没有这个元素'],
    ['it has another type', service('one'), '<bpmn:callActivity id="one" />', 'one', '换了类型'],
    ['it is in another scope', service('one'), sub(service('one')), 'one', '另一个子流程'],
    ['its job is another', service('one'), service('one', 'other'), 'one', '作业类型'],
    [
      'its listeners are others',
      service('one'),
      service(
        'one',
        'work',
        '<zeebe:executionListeners><zeebe:executionListener eventType="end" type="x" /></zeebe:executionListeners>',
      ),
      'one',
      '监听器',
    ],
    ['its multi-instance was changed', many(true), many(false), 'stage', '多实例'],
    ['a timer was added to it', '', timer('due', 'accept'), 'accept', '加了事件“时限”'],
    ['its timer is gone', timer('due', 'accept'), '', 'accept', '没有这个元素'],
    ['its timer counts otherwise', timer('due', 'accept'), timer('due', 'accept', '=x'), 'accept', '定时'],
    [
      'its timer stands elsewhere',
      timer('due', 'accept') + service('one'),
      timer('due', 'one') + service('one'),
      'accept',
      '附着在另一个环节',
    ],
    ['what waits on the whole process differs', eventSub('=a'), eventSub('=b'), 'accept', '整个流程'],
    ['a timer on the whole process was added', '', eventSub('=a'), 'accept', '加了事件“到点”'],
    ['an event after its gateway differs', eventGateway('=a'), eventGateway('=b'), 'wait', '定时'],
    ['a join behind it has other flows', join('b'), join('c'), 'left', '汇合'],
    [
      'the timer of the stage around it differs',
      sub(service('one')) + timer('due', 'stage'),
      sub(service('one')) + timer('due', 'stage', '=x'),
      'stage',
      '定时',
    ],
  ])('where %s', async (_what, before, after, id, reason) => {
    const { ids, unsafe } = await compare(before, after);
    expect(unsafe.get(id)).toContain(reason);
    expect(ids).not.toContain(id);
  });
});
