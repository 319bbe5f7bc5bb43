import { nearest } from '../../../core/nearest.ts';
import { unwritten } from '../dataflow/flow.ts';
import type { Unwritten } from '../dataflow/walk.ts';
import { called } from '../element.ts';
import type { Finding, Rule } from './rule.ts';

/** Whatever a gateway, a form, a decision, a job, a timer or a message reads is written before, on every path. */
export const writtenVariables: Rule = (project) => unwritten(project).map(told);

const readers = {
  gateway: { zh: '条件用到变量', en: 'a condition reads' },
  form: { zh: '表单用到变量', en: 'its form reads' },
  decision: { zh: '决策表用到变量', en: 'the decision reads' },
  job: { zh: '办理它的程序需要变量', en: 'the program that serves it needs' },
  timer: { zh: '定时器用到变量', en: 'the timer reads' },
  message: { zh: '消息的关联键用到变量', en: "the message's correlation key reads" },
};

function told({ file, element, reader, name, written, from }: Unwritten): Finding {
  const close = nearest(name, written);
  const path = from ? { zh: `从 ${called(from)} 来时`, en: `when it comes from ${called(from)}` } : undefined;
  return {
    file,
    zh: `${called(element)}：${readers[reader].zh}“${name}”，但${path?.zh ?? '有的路径到这里时'}还没有写入它。请在前面的环节写入（任务或调用活动的属性面板 Outputs、表单字段的 Key），或改用已有的变量（最接近的是“${close}”）。`,
    en: `${called(element)}: ${readers[reader].en} “${name}”, which is not written ${path?.en ?? 'on every path to it'}. Write it before (properties panel, Outputs, of a task or call activity, or the Key of a form's field), or use a variable that is there (the nearest is “${close}”).`,
  };
}
