import type { Sentence } from './rule.ts';

/** What to do about what bpmnlint reports, by its rule; of rules that are not here, its own words are shown. */
export const refusals: Record<string, Sentence> = {
  'ad-hoc-sub-process': {
    zh: '自由子流程（Ad-hoc）这里不用，请改成普通子流程。',
    en: 'no ad-hoc sub-process: make it a plain sub-process.',
  },
  'called-element': {
    zh: '调用活动没有写被调用的流程，请在属性面板 Called element 的 Process ID 中填写。',
    en: 'the call activity names no process: write it in the properties panel, Called element, Process ID.',
  },
  'duplicate-execution-listeners': {
    zh: '同一事件有两个相同的监听器，请在属性面板 Execution listeners 中删去一个。',
    en: 'two listeners are the same: delete one in the properties panel, Execution listeners.',
  },
  'element-type': {
    zh: '这个版本的引擎不支持这种图形，请用扳手按钮换成支持的类型。',
    en: 'the engine does not run this kind of element: change it with the wrench button.',
  },
  'error-reference': {
    zh: '错误事件没有选定错误，请在属性面板 Error 中选择并写明 Code。',
    en: 'the error event names no error: choose one in the properties panel, Error, with its code.',
  },
  'event-based-gateway-target': {
    zh: '事件网关后面只能接消息、定时等捕获事件，请在图上更正。',
    en: 'only catching events may follow an event-based gateway: mend the diagram.',
  },
  'event-based-gateway': {
    zh: '事件网关要有至少两条出线，请在图上更正。',
    en: 'an event-based gateway has at least two lines leading on: mend the diagram.',
  },
  'executable-process': {
    zh: '流程没有设为可执行，请点图的空白处，在属性面板 General 中勾选 Executable。',
    en: 'the process is not executable: click on the empty canvas and tick Executable in the properties panel, General.',
  },
  'execution-listener': {
    zh: '监听器没有写 Type，请在属性面板 Execution listeners 中填写。',
    en: 'a listener has no Type: write it in the properties panel, Execution listeners.',
  },
  implementation: {
    zh: '没有写由什么来执行，请在属性面板 Implementation / Task definition 的 Type 中填写。',
    en: 'nothing is said to carry it out: write the Type in the properties panel, Implementation / Task definition.',
  },
  'loop-characteristics': {
    zh: '多实例没有写完整，请在属性面板 Multi-instance 的 Input collection 中填写。',
    en: 'the multi-instance is not complete: write the Input collection in the properties panel, Multi-instance.',
  },
  'message-reference': {
    zh: '消息事件没有选定消息，请在属性面板 Message 中选择或新建。',
    en: 'the message event names no message: choose or make one in the properties panel, Message.',
  },
  'sequence-flow-condition': {
    zh: '从网关出来的连线没有条件，请点连线在属性面板 Condition 中填写，或设为默认连线。',
    en: 'a line from the gateway has no condition: click on it and write the Condition in the properties panel, or make it the default flow.',
  },
  subscription: {
    zh: '消息没有写关联键，请在属性面板 Message 的 Subscription correlation key 中填写。',
    en: 'the message has no correlation key: write it in the properties panel, Message, Subscription correlation key.',
  },
  timer: {
    zh: '定时器没有写完整，请在属性面板 Timer 中选择类型并填写。',
    en: 'the timer is not complete: choose its type and write its value in the properties panel, Timer.',
  },
  'user-task-form': {
    zh: '人工任务没有选定表单，请在属性面板 Form 中填写。',
    en: 'the user task has no form: write it in the properties panel, Form.',
  },
  'variable-name': {
    zh: '变量名只能用英文字母、数字和下划线，请在属性面板 Inputs / Outputs 中更正。',
    en: 'a variable name has letters, digits and underscores only: mend it in the properties panel, Inputs / Outputs.',
  },
  'start-event-required': {
    zh: '没有开始事件，请在图上加一个。',
    en: 'there is no start event: add one in the diagram.',
  },
  'no-duplicate-sequence-flows': {
    zh: '两点之间有两条相同的连线，请删去一条。',
    en: 'two lines lead from the same to the same: delete one.',
  },
  'sub-process-blank-start-event': {
    zh: '子流程的开始事件不能带消息或定时，请用扳手按钮改为空白开始事件。',
    en: 'a sub-process starts with a blank start event: change it with the wrench button.',
  },
  'single-blank-start-event': {
    zh: '只能有一个空白开始事件，请删去多余的。',
    en: 'there is one blank start event at most: delete the others.',
  },
};
