import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkProject } from './check-project.ts';
import { readForm } from './form.ts';
import { jobs } from './jobs.ts';
import { type Project, projectOf, readModel, readProject } from './project.ts';
import { freshPictures } from './rules/fresh-pictures.ts';
import { steadySvg } from './steady-svg.ts';

/** Kept as .xml, since every .bpmn below bpmn/ is deployed. */
const fixture = (id: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', `${id}.bpmn.xml`), 'utf8');

const visitSite = {
  id: 'visit-site',
  components: [
    { type: 'html', content: '<a href="{{step.actionsUrl}}">转派、退单、催办、挂起、备注</a>' },
    { type: 'text', text: '{{demand.number}} {{#if step.fault}}{{step.fault}}{{/if}}' },
    {
      type: 'group',
      components: [
        { type: 'datetime', key: 'visitedOn', conditional: { hide: '=demand.expectedOn = null' } },
      ],
    },
    { type: 'textfield', key: 'handler' },
  ],
};

const job = (type: string, answers: string[] = []) => ({ type, needs: [], answers });

/** The project of the fixtures, with one slip in the model or in the form. */
async function project(
  slip: (xml: string) => string = (xml) => xml,
  form: unknown = visitSite,
): Promise<Project> {
  return {
    models: await Promise.all([
      readModel('small-stage.bpmn', slip(fixture('small-stage'))),
      readModel('inner-stage.bpmn', fixture('inner-stage')),
      readModel('escalation.bpmn', fixture('escalation')),
    ]),
    decisions: [],
    forms: new Map([['visit-site', readForm(form)]]),
    steps: new Map([
      ['visit-site', { shows: ['demand'], prepares: [], takes: ['visitedOn', 'handler'], answers: [] }],
    ]),
    jobs: new Map(
      [
        job('open-step', ['step']),
        job('close-step', ['step']),
        job('set-deadline', ['deadline']),
        job('notify-upper'),
        job('notify-lower'),
      ].map((one) => [one.type, one]),
    ),
    unreadable: [],
  };
}

const messages = async (given: Project): Promise<string[]> => (await checkProject(given)).map(({ zh }) => zh);

test('the models of this project have no fault', async () => {
  const bpmnDir = join(import.meta.dirname, '..');
  expect(await checkProject(await readProject(bpmnDir, jobs()))).toEqual([]);
});

test('a file that cannot be read does not hide the faults of others, nor is it a fault to refer to it', async () => {
  const sources = [
    { file: 'broken.bpmn', content: '<bpmn:definitions' },
    { file: 'inner-stage.bpmn', content: '<bpmn:definitions' },
    {
      file: 'small-stage.bpmn',
      content: fixture('small-stage').replace('type="notify-upper"', 'type="notify-uper"'),
    },
  ];
  const found = await checkProject(await projectOf(sources, jobs()));
  expect(found).toContainEqual(expect.objectContaining({ file: 'broken.bpmn', rule: 'readable' }));
  expect(found).toContainEqual(expect.objectContaining({ file: 'small-stage.bpmn', rule: 'job-types' }));
  expect(found.filter(({ zh }) => zh.includes('inner-stage”，最接近'))).toEqual([]);
});

test('a model that a rule stumbles over does not hide the faults of others', async () => {
  const { models, ...rest } = await project((xml) => xml.replace('name="上分支"', 'name="Upper"'));
  const [first, ...others] = models;
  const crashing = new Proxy(first ?? ({} as never), {
    get: (model, property) => {
      if (property === 'elements' || property === 'process') throw new Error('damaged');
      return Reflect.get(model, property);
    },
  });
  const found = await messages({ ...rest, models: [crashing, ...others, ...(first ? [first] : [])] });
  expect(found.join('\n')).toContain('检查程序在这里出错（damaged）');
  expect(found.join('\n')).toContain('“Upper”(notify-upper)：缺少中文名称');
});

test('the pictures show the models as they are', () => {
  expect(freshPictures()).toEqual([]);
});

test('a sound model has no fault', async () => {
  expect(await messages(await project())).toEqual([]);
});

describe('a slip in the Modeler is answered with what to do', () => {
  test.each<[slip: string, from: string, to: string, answer: string]>([
    ['a job type nobody serves', 'type="set-deadline"', 'type="set-dedline"', '最接近的名称是“set-deadline”'],
    ['a task named unlike its job', 'type="notify-upper"', 'type="notify-lower"', '服务任务的 ID 要与'],
    ['an id of the Modeler', 'stage-start', 'Event_0x1', 'ID 只用小写英文单词和连字符'],
    ['an English name', 'name="限时环节"', 'name="Stage"', '缺少中文名称'],
    ['a condition without a label', 'name="填写有误"', '', '有条件的连线要写明'],
    ['a form of another id', 'formId="visit-site"', 'formId="visit-cite"', '最接近的是“visit-site”'],
    ['a department nobody knows', 'support-center&#34;', 'support-centre&#34;', '没有部门 "support-centre"'],
    ['a step named unlike its task', 'name="现场查勘"', 'name="现场勘察"', '要与任务名称“现场勘察”一致'],
    ['no listener at the end', 'eventType="end"', 'eventType="start"', '加 End 事件，Type 为 close-step'],
    ['no due date', '=step.dueAt', '=deadline.dueAt', 'Due date 中填写 =step.dueAt'],
    ['no way back for a wrong value', '=step.fault != null', '=wrong', '（填写有误）'],
    [
      'a call to no process',
      'processId="inner-stage"',
      'processId="inner-stag"',
      '没有被调用的流程“inner-stag”',
    ],
    ['a loose binding', 'bindingType="deployment"', 'bindingType="latest"', 'Binding 设为 deployment'],
    ['a stage without warning', '=deadline.warnAt', '=deadline.dueAt', 'Date 为 =deadline.warnAt'],
    ['a limit as a duration', '=deadline.dueAt<', '="P3D"<', '不能写成时长'],
    [
      'an escalation without its deadline',
      'source="=deadline" target="deadline"',
      'source="=demand" target="demand"',
      '加变量 deadline',
    ],
    ['a shape on another', '<dc:Bounds x="620" y="190"', '<dc:Bounds x="530" y="190"', '重叠，请在图上移开'],
    ['a label on a shape', '<dc:Bounds x="389" y="285"', '<dc:Bounds x="440" y="250"', '的文字压在'],
    [
      'an element of a later engine',
      '<bpmn:endEvent id="stage-end"',
      '<bpmn:adHocSubProcess id="later" name="以后" /><bpmn:endEvent id="stage-end"',
      '引擎 8.6 不接受',
    ],
  ])('%s', async (_slip, from, to, answer) => {
    expect(fixture('small-stage')).toContain(from);
    const found = await messages(await project((xml) => xml.replaceAll(from, to)));
    expect(found.join('\n')).toContain(answer);
  });

  test('two human steps at once, in one scope', async () => {
    const human = (xml: string) =>
      xml.replace(
        /<bpmn:serviceTask (id="notify-upper"[\s\S]*?)<\/bpmn:serviceTask>/,
        '<bpmn:userTask $1</bpmn:userTask>',
      );
    expect((await messages(await project(human))).join('\n')).toContain('要各自放进一个子流程');
  });

  test.each([
    ['reads what its step does not hand over', 'demand.number', 'demmand.number', '最接近的是“demand”'],
    ['writes what its step does not take', '"visitedOn"', '"visitOn"', '改回“visitedOn”'],
    ['lacks what its step takes', '{"type":"textfield","key":"handler"}', '', '表单缺少字段“handler”'],
    ['computes what is no FEEL', '=demand.expectedOn = null', '=demand.expectedOn = ', '写得不对'],
  ])('a form that %s', async (_slip, from, to, answer) => {
    const json = JSON.stringify(visitSite);
    expect(json).toContain(from);
    const slipped = JSON.parse(json.replace(from, to).replace(',]', ']'));
    expect(await checkProject(await project(undefined, slipped))).toContainEqual({
      file: 'forms/visit-site.form',
      rule: expect.any(String),
      zh: expect.stringContaining(answer),
      en: expect.any(String),
    });
  });

  test('a missing form file', async () => {
    const without = { ...(await project()), forms: new Map() };
    expect((await messages(without)).join('\n')).toContain('缺少表单文件 bpmn/forms/visit-site.form');
  });
});

test('random ids of the viewer do not change a picture, the ids of the model stay', () => {
  const svg = (id: string) =>
    `<svg><marker id="${id}"/><g data-element-id="a"><path d="url(#${id})"/></g></svg>`;
  expect(steadySvg(svg('x1'))).toBe(steadySvg(svg('z9')));
  expect(steadySvg(svg('x1'))).toContain('data-element-id="a"');
});
